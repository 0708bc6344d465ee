using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>New people wait outside until a facilitator lets them in; or they come in at once. Switching it off lets in who waits.</summary>
public sealed record WaitingRoom(bool On = true) : WorkshopCommand;

/// <summary>That person, or everybody who waits, is let in.</summary>
/// <param name="Participant">Who; null for all.</param>
public sealed record LetIn(string? Participant = null) : WorkshopCommand;

/// <summary>That person is out, and whoever holds their ticket cannot join anew with the same device. Their notes stay.</summary>
public sealed record Ban(string Participant) : WorkshopCommand;

/// <summary>Somebody who was removed or banned may come in again, as who they were.</summary>
public sealed record Readmit(string Participant) : WorkshopCommand;

/// <summary>New people wait outside, or no longer do.</summary>
public sealed record WaitingRoomSet(bool On) : WorkshopEvent;

/// <summary>A person has come and waits to be let in.</summary>
/// <param name="Participant">Who.</param>
/// <param name="TeamId">The team that they chose, or null; they are placed in it when let in, if there is room.</param>
public sealed record PersonKeptWaiting(string Participant, string? TeamId) : WorkshopEvent;

/// <summary>A person who waited was let in.</summary>
public sealed record PersonLetIn(string Participant) : WorkshopEvent;

/// <summary>A person was sent out for good.</summary>
public sealed record PersonBanned(string Participant) : WorkshopEvent;

/// <summary>A person who was sent out may be here again.</summary>
public sealed record PersonReadmitted(string Participant) : WorkshopEvent;

/// <summary>The waiting room, bans, and how they end.</summary>
public sealed partial class Workshop
{
    /// <summary>May this device not join anew? It may not when the ticket that it holds is a banned person's.</summary>
    public bool IsBanned(string participant) => State.People.GetValueOrDefault(participant) is { Banned: true };

    private Decision Decide(WaitingRoom command)
    {
        if (command.On == State.WaitingRoom)
            return Decision.Nothing;
        return command.On
            ? new WaitingRoomSet(true)
            : Decision.Of([new WaitingRoomSet(false), .. Waiting().Select(id => new PersonLetIn(id))]);
    }

    private Decision Decide(LetIn command) => command.Participant switch
    {
        null => Decision.Of([.. Waiting().Select(id => new PersonLetIn(id))]),
        var id when State.People.GetValueOrDefault(id) is { Removed: false } person =>
            person.Waiting ? new PersonLetIn(id) : Decision.Nothing,
        _ => Rejection.NotFound,
    };

    private Decision Decide(Ban command, Actor actor) => State.People.GetValueOrDefault(command.Participant) switch
    {
        _ when command.Participant == actor.Participant => Rejection.Forbidden,
        null => Rejection.NotFound,
        { Banned: true } => Decision.Nothing,
        _ => new PersonBanned(command.Participant),
    };

    private Decision Decide(Readmit command) => State.People.GetValueOrDefault(command.Participant) switch
    {
        null => Rejection.NotFound,
        { Removed: false } => Decision.Nothing,
        _ => new PersonReadmitted(command.Participant),
    };

    private IEnumerable<string> Waiting() =>
        State.People.Where(p => p.Value is { Waiting: true, Removed: false }).OrderBy(p => p.Value.Arrival).Select(p => p.Key);

    private Touch[] KeepWaiting(PersonKeptWaiting e)
    {
        State.People.TryAdd(e.Participant, new Person { At = e.At, Arrival = State.People.Count, Waiting = true, Wish = e.TeamId });
        return [PersonOf(e.Participant), Me(e.Participant)];
    }

    // The place is looked for as each comes in, so that a small team is not overfilled by letting in many at once
    private IReadOnlyCollection<Touch> TakeIn(PersonLetIn e)
    {
        if (State.People.GetValueOrDefault(e.Participant) is not { Waiting: true } person)
            return [];
        var wish = person.Wish is { } id && TeamOf(id) is { Full: false } ? id : null;
        (person.Waiting, person.Wish) = (false, null);
        State.Present += person.Removed ? 0 : 1;
        return Place(e.Participant, person, wish);
    }

    private IReadOnlyCollection<Touch> Banned(PersonBanned e)
    {
        if (State.People.GetValueOrDefault(e.Participant) is not { } person)
            return [];
        person.Banned = true;
        return [PersonOf(e.Participant), Me(e.Participant), .. Remove(new PersonRemoved(e.Participant))];
    }

    private Touch[] Readmitted(PersonReadmitted e)
    {
        if (State.People.GetValueOrDefault(e.Participant) is not { Removed: true } person)
            return [];
        (person.Removed, person.Banned) = (false, false);
        State.Present += person.Waiting ? 0 : 1;
        return [PersonOf(e.Participant), Me(e.Participant)];
    }
}
