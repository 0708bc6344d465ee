using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>Each of these people is in that team, or in none. All of them, or nothing changes: what undoes a balancing.</summary>
/// <param name="Places">At most <see cref="Limits.People"/>; nobody twice.</param>
public sealed record AssignAll(IReadOnlyList<Placement> Places) : WorkshopCommand;

/// <summary>A person and their team.</summary>
/// <param name="Participant">Who.</param>
/// <param name="TeamId">Where, or null for no team.</param>
/// <param name="From">Only when that is the team they are in: who was moved on meanwhile stays where they are. Null for wherever they are.</param>
public sealed record Placement(string Participant, string? TeamId = null, string? From = null);

/// <summary>Many people placed at once.</summary>
public sealed partial class Workshop
{
    private Decision Decide(AssignAll command)
    {
        if (command.Places.Count > Limits.People || command.Places.Contains(null))
            return Rejection.Invalid;
        if (command.Places.DistinctBy(place => place.Participant, StringComparer.Ordinal).Count() < command.Places.Count)
            return Rejection.Invalid;
        if (command.Places.Any(place => place.TeamId is { } id && TeamOf(id) is null))
            return Rejection.NotFound;
        // Who has gone or was moved meanwhile is passed over: the others can still be placed
        var moves = command.Places
            .Where(place => State.People.GetValueOrDefault(place.Participant) is { Removed: false, Waiting: false } person && person.TeamId != place.TeamId && (place.From is null || place.From == person.TeamId))
            .Select(place => new MemberPlaced(place.Participant, place.TeamId))
            .ToList();
        return Overfills(moves) ? Rejection.TooMany : Decision.Of(moves);
    }

    private bool Overfills(List<MemberPlaced> moves)
    {
        var coming = moves.CountBy(move => move.TeamId ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var leaving = moves.CountBy(move => State.People[move.Participant].TeamId ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return coming.Any(team => TeamOf(team.Key) is { Capacity: { } most } there && there.Members + team.Value - leaving.GetValueOrDefault(team.Key) > most);
    }
}
