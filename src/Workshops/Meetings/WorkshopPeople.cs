using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>People come in, get roles, are sent out.</summary>
public sealed partial class Workshop
{
    private static Touch Me(string participant) => new("me", participant);

    private static Touch PersonOf(string participant) => new($"person/{participant}");

    // A team that is full or gone does not keep anybody outside: they come in without one
    private Decision Decide(Admit command)
    {
        if (Check.Id(command.Participant) is { } malformed)
            return malformed;
        var person = State.People.GetValueOrDefault(command.Participant);
        if (person is { Removed: true })
            return Rejection.Forbidden;
        if (person is null && MayEnter(command.Most) is { } rejection)
            return rejection;
        if (person is { Waiting: true })
            return Decision.Nothing;
        if (person is null && State.WaitingRoom)
            return new PersonKeptWaiting(command.Participant, command.TeamId);
        List<Event> events = person is null ? [new PersonAdmitted(command.Participant)] : [];
        if (command.TeamId is { } id && id != person?.TeamId && TeamOf(id) is { Full: false })
            events.Add(new MemberPlaced(command.Participant, id));
        return Decision.Of(events);
    }

    // The server may appoint somebody who is not inside yet: who holds the leader's link comes through a locked door
    private Decision Decide(Appoint command, Actor actor)
    {
        var person = State.People.GetValueOrDefault(command.Participant);
        if (Check.Id(command.Participant) is { } malformed)
            return malformed;
        if (command.Participant == actor.Participant && command.Role is not Role.Facilitator)
            return Rejection.Forbidden;
        if (person is null && actor != Actor.Server)
            return Rejection.NotFound;
        if (person is { Removed: true })
            return Rejection.Forbidden;
        var appointed = new PersonAppointed(command.Participant, command.Role);
        return person is null ? Decision.Of(new PersonAdmitted(command.Participant), appointed)
            : person.Waiting ? Decision.Of(new PersonLetIn(command.Participant), appointed)
            : person.Appointed == command.Role ? Decision.Nothing
            : appointed;
    }

    private Decision Decide(Remove command, Actor actor) => State.People.GetValueOrDefault(command.Participant) switch
    {
        _ when command.Participant == actor.Participant => Rejection.Forbidden,
        null => Rejection.NotFound,
        { Removed: true } => Decision.Nothing,
        _ => new PersonRemoved(command.Participant),
    };

    private Touch[] Admit(PersonAdmitted e)
    {
        if (State.People.TryAdd(e.Participant, new Person { At = e.At, Arrival = State.People.Count }))
            State.Present++;
        return [PersonOf(e.Participant), Me(e.Participant)];
    }

    private Touch[] Appoint(PersonAppointed e)
    {
        if (State.People.GetValueOrDefault(e.Participant) is not { } person)
            return [];
        person.Appointed = e.Role;
        return [PersonOf(e.Participant), Me(e.Participant)];
    }

    private IReadOnlyCollection<Touch> Remove(PersonRemoved e)
    {
        if (State.People.GetValueOrDefault(e.Participant) is not { Removed: false } person)
            return [];
        var touches = Place(e.Participant, person, null);
        person.Removed = true;
        State.Present -= person.Waiting ? 0 : 1;
        return touches;
    }
}
