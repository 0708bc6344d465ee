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
        if (State.CurrentItem == item.Id)
            return Decision.Nothing;
        List<Event> events = State.Status is Status.Live ? [] : [new StatusSet(Status.Live)];
        events.Add(new ItemStarted(item.Id, now.AddMinutes(item.Minutes)));
        if (State.Focus != item.ActivityId)
            events.Add(new FocusSet(item.ActivityId));
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
        return State.CurrentItem is { } current && (command.ItemId ?? current) == current
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

    private List<Touch> Start(ItemStarted e)
    {
        (State.CurrentItem, State.CurrentItemEndsAt, State.PausedAt) = (e.ItemId, e.EndsAt, null);
        if (State.Items.GetValueOrDefault(e.ItemId) is not { } item)
            return [TheWorkshop];
        item.Started = true;
        return [ItemEntity(item.Id), TheWorkshop];
    }

    private Touch[] Finish() => Tell(() => (State.CurrentItem, State.CurrentItemEndsAt, State.PausedAt) = (null, null, null));
}
