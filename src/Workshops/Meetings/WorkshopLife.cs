using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>Draft, open, live, closed; and the lock on the door.</summary>
public sealed partial class Workshop
{
    // An `open` that comes late, after `close`, must not open it again: that is what `reopen` is for
    private Decision OpenDoors() => State.Status switch
    {
        Status.Draft => new StatusSet(Status.Open),
        Status.Closed => Rejection.Closed,
        _ => Decision.Nothing,
    };

    private Decision Decide(Lock command) =>
        command.On == State.Locked ? Decision.Nothing : new DoorLocked(command.On);

    private Decision Close()
    {
        if (IsClosed)
            return Decision.Nothing;
        var closed = new StatusSet(Status.Closed);
        return State.CurrentItem is { } item ? Decision.Of(new ItemFinished(item), closed) : closed;
    }

    private Decision Reopen()
    {
        if (!IsClosed)
            return Decision.Nothing;
        return new StatusSet(State.Items.Values.Any(item => item.Started) ? Status.Live : Status.Open);
    }
}
