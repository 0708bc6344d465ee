namespace Workshops.Meetings;

/// <summary>What was taken away and is kept: it comes back when it is added again under its id.</summary>
public sealed partial class Workshop
{
    /// <summary>Removed activities and teams, in their order. For facilitators only.</summary>
    public RemovedParts RemovedParts() => new(
        [.. State.Activities.Where(a => a.Value.Removed).OrderBy(a => a.Value.Order).Select(a => new ActivityView(a.Key, a.Value.Kind, a.Value.Title, a.Value.TeamId, a.Value.Order, a.Value.Afterwards))],
        [.. State.Teams.Where(t => t.Value.Removed).OrderBy(t => t.Value.Order).Select(t => new TeamView(t.Key, t.Value.Name, t.Value.Question, t.Value.Colour, t.Value.Capacity, 0, t.Value.Order))]);
}

/// <summary>What was taken away from a workshop.</summary>
/// <param name="Activities">Boards and other activities; nothing written on them is lost.</param>
/// <param name="Teams">Teams; their boards stay where they are.</param>
public sealed record RemovedParts(IReadOnlyList<ActivityView> Activities, IReadOnlyList<TeamView> Teams);
