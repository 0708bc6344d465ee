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
            TeamId = e.TeamId,
            Least = e.Least,
            Order = State.Items.Values.Select(item => item.Order).DefaultIfEmpty(0).Max() + 1,
        },
        ItemEntity(e.ItemId));

    private IReadOnlyCollection<Touch> EditItem(ItemEdited e) => Replan(
        () =>
        {
            if (State.Items.GetValueOrDefault(e.ItemId) is not { } item)
                return;
            (item.Title, item.Kind, item.StartsAt, item.Minutes) = (e.Title, e.Kind, e.StartsAt, e.Minutes);
            (item.ActivityId, item.TeamId, item.Least) = (e.ActivityId, e.TeamId, e.Least);
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

    private HashSet<Touch> Replan(Action change, params IEnumerable<Touch> changed)
    {
        var (before, tightest) = (Plan(), TightestEnd());
        change();
        var after = Plan();
        HashSet<Touch> touches = [.. changed];
        touches.UnionWith(after.Items.Where(item => before.StartOf(item.Id) != after.StartOf(item.Id)).Select(item => ItemEntity(item.Id)));
        if (before.EndsAt != after.EndsAt || tightest != TightestEnd())
            touches.Add(TheWorkshop);
        return touches;
    }
}
