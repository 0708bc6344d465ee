using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>How teams and their members change.</summary>
public sealed partial class Workshop
{
    /// <summary>Colours of teams: 1 to this.</summary>
    private const int Colours = 8;

    private Touch[] AddTeam(TeamAdded e)
    {
        var before = State.Teams.GetValueOrDefault(e.TeamId);
        State.Teams[e.TeamId] = new TeamPlace
        {
            Name = e.Name,
            Question = e.Question,
            Colour = e.Colour,
            Capacity = e.Capacity,
            At = before?.At ?? e.At,
            Order = before?.Order ?? State.Teams.Count + 1,
        };
        return [TeamEntity(e.TeamId), TheRotation, .. State.People.Where(p => p.Value.LostTeam == e.TeamId).Select(p => Me(p.Key))];
    }

    private Touch[] EditTeam(TeamEdited e)
    {
        if (State.Teams.GetValueOrDefault(e.TeamId) is not { } team)
            return [];
        (team.Name, team.Question, team.Colour, team.Capacity) = (e.Name, e.Question, e.Colour, e.Capacity);
        return [TeamEntity(e.TeamId)];
    }

    private List<Touch> RemoveTeam(TeamRemoved e)
    {
        if (State.Teams.GetValueOrDefault(e.TeamId) is not { } team)
            return [];
        List<Touch> touches = [TeamEntity(e.TeamId), TheRotation];
        foreach (var (id, person) in State.People.Where(p => p.Value.TeamId == e.TeamId))
        {
            (person.TeamId, person.LostTeam) = (null, e.TeamId);
            touches.Add(PersonOf(id));
            touches.Add(Me(id));
        }

        (team.Removed, team.Members) = (true, 0);
        return touches;
    }

    private IReadOnlyCollection<Touch> Place(MemberPlaced e) =>
        State.People.GetValueOrDefault(e.Participant) is { } person ? Place(e.Participant, person, e.TeamId) : [];

    private List<Touch> Place(string participant, Person person, string? teamId)
    {
        List<Touch> touches = [PersonOf(participant), Me(participant)];
        touches.AddRange(Count(person.TeamId, -1));
        touches.AddRange(Count(teamId, +1));
        (person.TeamId, person.LostTeam) = (teamId, null);
        return touches;
    }

    private Touch[] Count(string? teamId, int members)
    {
        if (teamId is null || State.Teams.GetValueOrDefault(teamId) is not { } team)
            return [];
        team.Members += members;
        return [TeamEntity(teamId)];
    }
}
