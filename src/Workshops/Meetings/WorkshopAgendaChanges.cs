using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>How the agenda changes: a block that grows moves all that come after it.</summary>
public sealed partial class Workshop
{
    private IReadOnlyCollection<Touch> AddItem(ItemAdded e) => Replan(
        () => State.Items[e.ItemId] = new AgendaItem
        {
            Id = e.ItemId,
            Title = e.Title,
            Kind = e.Kind,
            StartsAt = e.StartsAt,
            Minutes = e.Minutes,
            ActivityId = e.ActivityId,
            Order = State.Items.Values.Select(item => item.Order).DefaultIfEmpty(0).Max() + 1,
        },
        ItemEntity(e.ItemId));

    private IReadOnlyCollection<Touch> EditItem(ItemEdited e) => Replan(
        () =>
        {
            if (State.Items.GetValueOrDefault(e.ItemId) is { } item)
                (item.Title, item.Kind, item.StartsAt, item.Minutes, item.ActivityId) = (e.Title, e.Kind, e.StartsAt, e.Minutes, e.ActivityId);
        },
        ItemEntity(e.ItemId));

    private IReadOnlyCollection<Touch> MoveItem(ItemMoved e) => Replan(
        () =>
        {
            if (State.Items.GetValueOrDefault(e.ItemId) is { } item)
                item.Order = e.Order;
        },
        ItemEntity(e.ItemId));

    private IReadOnlyCollection<Touch> RemoveItem(ItemRemoved e) =>
        Replan(() => State.Items.Remove(e.ItemId), ItemEntity(e.ItemId));

    private HashSet<Touch> Replan(Action change, Touch changed)
    {
        var before = Plan();
        change();
        var after = Plan();
        HashSet<Touch> touches = [changed];
        touches.UnionWith(after.Items.Where(item => before.StartOf(item.Id) != after.StartOf(item.Id)).Select(item => ItemEntity(item.Id)));
        if (before.EndsAt != after.EndsAt)
            touches.Add(TheWorkshop);
        return touches;
    }
}
