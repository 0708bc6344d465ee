using Workshops.Live;
using Workshops.Teams;

namespace Workshops.Meetings;

/// <summary>Theme teams and who is in which.</summary>
public sealed partial class Workshop
{
    private static Touch TeamEntity(string id) => new($"team/{id}");

    private TeamPlace? TeamOf(string id) => State.Teams.GetValueOrDefault(id) is { Removed: false } team ? team : null;

    private Decision Decide(AddTeam command)
    {
        if (Check.All(Check.Id(command.TeamId), Check.Text(command.Name, Limits.Title), Wellformed(command.Question, command.Colour, command.Capacity)) is { } rejection)
            return rejection;
        if (TeamOf(command.TeamId) is not null)
            return Decision.Nothing;
        if (State.Teams.Values.Count(team => !team.Removed) >= Limits.Teams)
            return Rejection.TooMany;
        return new TeamAdded(command.TeamId, command.Name, OrNull(command.Question), command.Colour ?? NextColour(), NoZero(command.Capacity));
    }

    private Decision Decide(EditTeam command)
    {
        if (TeamOf(command.TeamId) is not { } team)
            return Rejection.NotFound;
        if (Check.All(command.Name is null ? null : Check.Text(command.Name, Limits.Title), Wellformed(command.Question, command.Colour, command.Capacity)) is { } rejection)
            return rejection;
        var was = new TeamEdited(command.TeamId, team.Name, team.Question, team.Colour, team.Capacity);
        var wanted = was with
        {
            Name = command.Name ?? was.Name,
            Question = command.Question is null ? was.Question : OrNull(command.Question),
            Colour = command.Colour ?? was.Colour,
            Capacity = command.Capacity is null ? was.Capacity : NoZero(command.Capacity),
        };
        return wanted == was ? Decision.Nothing : wanted;
    }

    private Decision Decide(RemoveTeam command) => State.Teams.GetValueOrDefault(command.TeamId) switch
    {
        null => Rejection.NotFound,
        { Removed: true } => Decision.Nothing,
        _ => new TeamRemoved(command.TeamId),
    };

    private Decision Decide(Assign command)
    {
        if (State.People.GetValueOrDefault(command.Participant) is not { Removed: false, Waiting: false } person)
            return Rejection.NotFound;
        if (command.TeamId == person.TeamId)
            return Decision.Nothing;
        if (command.TeamId is { } id && TeamOf(id) is not { Full: false })
            return TeamOf(id) is null ? Rejection.NotFound : Rejection.TooMany;
        return new MemberPlaced(command.Participant, command.TeamId);
    }

    private Decision Decide(BalanceTeams command)
    {
        if (command.By is not (null or "sector" or "organisation") || Check.OptionalText(command.Seed, Limits.Id) is not null)
            return Rejection.Invalid;
        var seats = State.People
            .Where(p => p.Value is { Removed: false, Waiting: false } && p.Value.Appointed is not (Role.Facilitator or Role.Observer))
            .OrderBy(p => p.Value.Arrival)
            .Select(p => new Seat(p.Key, p.Value.TeamId, command.By is null ? null : command.Answers?.GetValueOrDefault(p.Key)))
            .ToList();
        var tables = PresentTeams().Select(team => new Table(team.Key, team.Value.Capacity)).ToList();
        if (tables.Count == 0)
            return Rejection.NotFound;
        return TeamBalance.Moves(seats, tables, command.Seed) is not { } moves
            ? Rejection.TooMany
            : Decision.Of([.. moves.Select(move => new MemberPlaced(move.Participant, move.TeamId))]);
    }

    private IEnumerable<KeyValuePair<string, TeamPlace>> PresentTeams() =>
        State.Teams.Where(team => !team.Value.Removed).OrderBy(team => team.Value.Order);

    // The colour that the fewest teams have, the lowest of those
    private int NextColour() => Enumerable.Range(1, Colours)
        .MinBy(colour => State.Teams.Values.Count(team => !team.Removed && team.Colour == colour));

    private static Rejection? Wellformed(string? question, int? colour, int? capacity) => Check.All(
        Check.OptionalText(question, Limits.Paragraph),
        Check.Range(colour, 1, Colours),
        Check.Range(capacity, 0, Limits.People));

    private static int? NoZero(int? capacity) => capacity is 0 ? null : capacity;
}
