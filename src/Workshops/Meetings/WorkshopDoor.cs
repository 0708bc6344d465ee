using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>Who may come in, and who somebody is once inside. The web asks this before every command and every watch.</summary>
public sealed partial class Workshop
{
    /// <summary>
    /// Who the holder of a ticket is now. A role that a facilitator gave outweighs the ticket's; somebody not yet let in,
    /// e.g. a wall, is what the ticket says.
    /// </summary>
    /// <param name="participant">Whom the ticket names.</param>
    /// <param name="ticketRole">The ticket's role.</param>
    /// <param name="secret">The ticket's secret.</param>
    public Admission Standing(string participant, Role ticketRole, string secret)
    {
        var person = State.People.GetValueOrDefault(participant);
        if (person is { Removed: true })
            return new(null, Rejection.Forbidden);
        if (person is { Waiting: true })
            return new(new Actor(participant, Role.Observer, null, secret), null, Waits: true);
        return new(new Actor(participant, person?.Appointed ?? ticketRole, person?.TeamId, secret), null);
    }

    /// <summary>May somebody new come in? Null: yes.</summary>
    /// <param name="most">People that there may be, those sent out included.</param>
    public Rejection? MayEnter(int most = Limits.People) => this switch
    {
        _ when State.Id.Length == 0 => Rejection.NotFound,
        _ when IsClosed => Rejection.Closed,
        _ when State.Locked => Rejection.Forbidden,
        _ when State.People.Count >= most => Rejection.TooMany,
        _ => null,
    };

    /// <summary>May this person change anything, here or on the workshop's boards and teams? Null: as their role allows.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="stream">Where; some activities are answered after the end too.</param>
    public Rejection? MayAct(Actor actor, StreamName? stream = null) =>
        IsClosed && !actor.Facilitates && !(stream is { Id: { } id } && ActivityOf(id) is { Afterwards: true } activity && activity.Kind == stream.Kind)
            ? Rejection.Closed
            : null;
}

/// <summary>Who a ticket's holder is now, or why they are nobody here.</summary>
/// <param name="Actor">Who, or null.</param>
/// <param name="Rejection">Why not, or null.</param>
/// <param name="Waits">They are in the waiting room: they see that they wait, and nothing else of the workshop's boards and teams.</param>
public readonly record struct Admission(Actor? Actor, Rejection? Rejection, bool Waits = false);
