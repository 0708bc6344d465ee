using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>The present block of the agenda and its countdown.</summary>
public sealed partial class Workshop
{
    private static readonly TimeSpan LongestExtension = TimeSpan.FromDays(1);

    private Decision Decide(StartItem command, DateTimeOffset now)
    {
        if (State.Items.GetValueOrDefault(command.ItemId) is not { } item)
            return Rejection.NotFound;
        if (IsClosed)
            return Rejection.Closed;
        var place = Plan().PlaceOf(item.Id)!;
        if (place.Holds(State.CurrentItem))
            return Decision.Nothing;
        List<Event> events = State.Status is Status.Live ? [] : [new StatusSet(Status.Live)];
        events.Add(new ItemStarted(place.Items[0].Id, now.AddMinutes(place.Minutes)));
        // Each team has a block of its own then, and its own board
        var focus = place.Items.Count == 1 ? item.ActivityId : null;
        if (State.Focus != focus)
            events.Add(new FocusSet(focus));
        events.AddRange(WallFollows);
        return Decision.Of(events);
    }

    private Decision Decide(Extend command, DateTimeOffset now)
    {
        if (!State.Items.ContainsKey(command.ItemId))
            return Rejection.NotFound;
        if (State.CurrentItem != command.ItemId)
            return Rejection.Conflict;
        if (State.CurrentItemEndsAt == command.EndsAt)
            return Decision.Nothing;
        if ((command.EndsAt - now).Duration() > LongestExtension)
            return Rejection.Invalid;
        return new ItemExtended(command.ItemId, command.EndsAt.ToUniversalTime());
    }

    private Decision Decide(FinishItem command)
    {
        if (command.ItemId is { } id && !State.Items.ContainsKey(id))
            return Rejection.NotFound;
        return State.CurrentItem is { } current && (command.ItemId is null || Plan().PlaceOf(current)?.Holds(command.ItemId) is true)
            ? new ItemFinished(current)
            : Decision.Nothing;
    }

    private Decision Pause()
    {
        if (State.CurrentItem is null)
            return Rejection.WrongPhase;
        return State.PausedAt is null ? new TimerPaused() : Decision.Nothing;
    }

    private Decision Resume(DateTimeOffset now) => (State.PausedAt, State.CurrentItemEndsAt) switch
    {
        ({ } pausedAt, { } endsAt) => new TimerResumed(endsAt + (now - pausedAt)),
        _ => Decision.Nothing,
    };

    private IReadOnlyCollection<Touch> Start(ItemStarted e) => Replan(
        () =>
        {
            var place = PlaceOf(e.ItemId);
            Cue(End(e.At), place);
            (State.CurrentItem, State.CurrentItemEndsAt, State.PausedAt) = (e.ItemId, e.EndsAt, null);
            foreach (var item in place)
                (item.Started, item.EndedAt) = (true, null);
        },
        [TheWorkshop, .. PlaceOf(e.ItemId).Select(item => ItemEntity(item.Id))]);

    private IReadOnlyCollection<Touch> Extend(ItemExtended e) => Replan(() => State.CurrentItemEndsAt = e.EndsAt, TheWorkshop);

    private IReadOnlyCollection<Touch> Resume(TimerResumed e) =>
        Replan(() => (State.PausedAt, State.CurrentItemEndsAt) = (null, e.EndsAt), TheWorkshop);

    private IReadOnlyCollection<Touch> Finish(ItemFinished e) => Replan(
        () =>
        {
            Cue(End(e.At), []);
            (State.CurrentItem, State.CurrentItemEndsAt, State.PausedAt) = (null, null, null);
        },
        TheWorkshop);

    private IReadOnlyList<AgendaItem> End(DateTimeOffset at)
    {
        var over = PlaceOf(State.CurrentItem);
        foreach (var item in over)
            item.EndedAt = at;
        return over;
    }

    private IReadOnlyList<AgendaItem> PlaceOf(string? item) => Plan().PlaceOf(item)?.Items ?? [];
}
