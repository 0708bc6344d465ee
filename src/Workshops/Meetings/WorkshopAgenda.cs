using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>The blocks of the agenda and their order.</summary>
public sealed partial class Workshop
{
    private const int LongestItem = 24 * 60;

    private static Touch ItemEntity(string id) => new($"agenda/{id}");

    private AgendaPlan Plan() => new(State.Items.Values, State.StartsAt, Present());

    private PresentItem? Present() =>
        State is { CurrentItem: { } item, CurrentItemEndsAt: { } endsAt } ? new(item, endsAt) : null;

    private Decision Decide(AddAgendaItem command)
    {
        if (Check.All(Check.Id(command.ItemId), Check.Text(command.Title, Limits.Title), Check.Text(command.Kind, Limits.Id), Block(command.Minutes, command.Activity, command.Team, command.Least)) is { } rejection)
            return rejection;
        if (State.Items.ContainsKey(command.ItemId))
            return Decision.Nothing;
        if (State.Items.Count >= Limits.AgendaItems)
            return Rejection.TooMany;
        return new ItemAdded(command.ItemId, command.Title, command.Kind, command.StartsAt?.ToUniversalTime(), command.Minutes, OrNull(command.Activity), OrNull(command.Team), NoZero(command.Least));
    }

    private Decision Decide(EditAgendaItem command)
    {
        if (State.Items.GetValueOrDefault(command.ItemId) is not { } item)
            return Rejection.NotFound;
        if (Check.All(
            command.Title is null ? null : Check.Text(command.Title, Limits.Title),
            command.Kind is null ? null : Check.Text(command.Kind, Limits.Id),
            command.StartsAt is not null && command.Follows is true ? Rejection.Invalid : null,
            Block(command.Minutes, command.Activity, command.Team, command.Least)) is { } rejection)
            return rejection;
        var was = Edited(item);
        var wanted = was with
        {
            Title = command.Title ?? was.Title,
            Kind = command.Kind ?? was.Kind,
            StartsAt = command.Follows is true ? null : command.StartsAt?.ToUniversalTime() ?? was.StartsAt,
            Minutes = command.Minutes ?? was.Minutes,
            ActivityId = command.Activity is null ? was.ActivityId : OrNull(command.Activity),
            TeamId = command.Team is null ? was.TeamId : OrNull(command.Team),
            Least = command.Least is null ? was.Least : NoZero(command.Least),
        };
        return wanted == was ? Decision.Nothing : wanted;
    }

    private static ItemEdited Edited(AgendaItem item) =>
        new(item.Id, item.Title, item.Kind, item.StartsAt, item.Minutes, item.ActivityId, item.TeamId, item.Least);

    // Removed blocks are not remembered: one that is not there is as wanted
    private Decision Decide(RemoveAgendaItem command) =>
        !State.Items.ContainsKey(command.ItemId) ? Decision.Nothing
        : State.CurrentItem == command.ItemId ? Decision.Of(new ItemFinished(command.ItemId), new ItemRemoved(command.ItemId))
        : new ItemRemoved(command.ItemId);

    private Decision Decide(MoveAgendaItem command)
    {
        var items = Plan().Items;
        if (!State.Items.ContainsKey(command.ItemId) || (command.After is { } id && !State.Items.ContainsKey(id)))
            return Rejection.NotFound;
        if (command.After == command.ItemId)
            return Rejection.Invalid;
        var others = items.Where(item => item.Id != command.ItemId).ToList();
        var place = others.FindIndex(item => item.Id == command.After) + 1;
        return items[place].Id == command.ItemId ? Decision.Nothing : Between(others, place, command.ItemId);
    }

    // Halving runs out of digits after some fifty moves into one gap; then all are numbered anew
    private static Decision Between(List<AgendaItem> others, int place, string moved)
    {
        var below = place == 0 ? others[0].Order - 2 : others[place - 1].Order;
        var above = place == others.Count ? below + 2 : others[place].Order;
        var order = (below + above) / 2;
        if (order > below && order < above)
            return new ItemMoved(moved, order);
        var ids = others.ConvertAll(item => item.Id);
        ids.Insert(place, moved);
        return Decision.Of([.. ids.Select((id, i) => new ItemMoved(id, i + 1))]);
    }

    private Rejection? Block(int? minutes, string? activity, string? team, int? least) => Check.All(
        Check.Range(minutes, 0, LongestItem),
        Check.Range(least, 0, LongestItem),
        OrNull(team) is { } teamId && TeamOf(teamId) is null ? Rejection.NotFound : null,
        OrNull(activity) is { } id && ActivityOf(id) is null ? Rejection.NotFound : null);
}
