using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>The teams' part of the minutes: each with its question, what it wrote, what it concluded.</summary>
internal static class TeamMinutes
{
    public static IEnumerable<Block> Of(Meeting meeting, Texts texts)
    {
        if (meeting.Workshop.Teams.Count is 0)
            return [];
        return
        [
            new Heading(2, texts["outcomes.teams"]),
            .. meeting.Workshop.Teams.SelectMany(team => Team(meeting, team, texts)),
            .. (meeting.Workshop.Archived ?? []).SelectMany(team => Gone(meeting, team, texts)),
        ];
    }

    private static IEnumerable<Block> Team(Meeting meeting, ThemeTeamContent team, Texts texts)
    {
        yield return new Heading(3, team.Name);
        if (!string.IsNullOrWhiteSpace(team.Question))
            yield return new Question(team.Question);
        if (team.Members > 0)
            yield return new Remark(texts.Fill("outcomes.members", ("count", team.Members)));
        foreach (var board in meeting.Boards.Where(b => string.Equals(b.Content.TeamId, team.Id, StringComparison.Ordinal)))
        {
            foreach (var block in BoardMinutes.Of(board.Content, texts, meeting.Workshop.Teams.Where(guest => !string.Equals(guest.Id, team.Id, StringComparison.Ordinal)), meeting))
                yield return block;
        }

        foreach (var block in Concluded(meeting, team, texts))
            yield return block;
    }

    // Its board stands among the others; what it concluded would stand nowhere
    private static IEnumerable<Block> Gone(Meeting meeting, ThemeTeamContent team, Texts texts) =>
        Concluded(meeting, team, texts).ToList() is { Count: > 0 } concluded
            ? [new Heading(3, team.Name), new Remark(texts["outcomes.teamArchived"]), .. concluded]
            : [];

    private static IEnumerable<Block> Concluded(Meeting meeting, ThemeTeamContent team, Texts texts) =>
        meeting.Teams.FirstOrDefault(t => string.Equals(t.Id, team.Id, StringComparison.Ordinal))?.Conclusion is { } said && !string.IsNullOrWhiteSpace(said)
            ? [new Conclusion(texts["outcomes.teamConclusion"], said)]
            : [];
}
