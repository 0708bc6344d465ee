using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>
/// Teams are so many themes on from their own (world café): each works on the board of the team that stands that many places
/// after it, and builds on what is there. 0 is at home.
/// </summary>
/// <param name="Round">0 to one less than there are teams; going round the whole circle comes home.</param>
public sealed record Rotate(int Round) : WorkshopCommand;

/// <summary>Teams are so many themes on from their own.</summary>
public sealed record TeamsRotated(int Round) : WorkshopEvent;

/// <summary>Entity <c>rotation</c>: where each team works now.</summary>
/// <param name="Round">How many themes on from their own; 0: each at its own.</param>
/// <param name="Rounds">Rounds until all are home again: the number of teams.</param>
/// <param name="Stations">For each team, by id, the team whose theme it works on.</param>
public sealed record RotationView(int Round, int Rounds, IReadOnlyDictionary<string, string> Stations);

/// <summary>World café: teams move on to the next theme.</summary>
public sealed partial class Workshop
{
    private static readonly Touch TheRotation = new("rotation");

    private Decision Decide(Rotate command)
    {
        if (Check.Range(command.Round, 0, Math.Max(0, PresentTeams().Count() - 1)) is { } rejection)
            return rejection;
        return command.Round == State.Round ? Decision.Nothing : new TeamsRotated(command.Round);
    }

    private Touch[] Rotated(TeamsRotated e)
    {
        State.Round = e.Round;
        return [TheRotation];
    }

    // Teams may have gone since: who is left goes on round the smaller circle
    private RotationView ShowRotation()
    {
        var teams = PresentTeams().Select(team => team.Key).ToList();
        var round = teams.Count == 0 ? 0 : State.Round % teams.Count;
        return new(round, teams.Count, teams.Index().ToDictionary(team => team.Item, team => teams[(team.Index + round) % teams.Count], StringComparer.Ordinal));
    }
}
