using Workshops.Boards;

namespace Workshops.Outcomes;

/// <summary>What the earlier rounds of voting came to, counts only (S2-09).</summary>
internal static class RoundMinutes
{
    private const int InTable = 120;

    /// <summary>A table for each round but the present one, whose votes stand at the notes.</summary>
    public static IEnumerable<Block> Of(BoardContent board, Texts texts)
    {
        var names = board.Notes.Where(note => !note.Hidden).Select(note => (note.Id, Name: note.Text))
            .Concat(board.Groups.Select(group => (group.Id, Name: string.IsNullOrWhiteSpace(group.Title) ? texts["outcomes.unnamedGroup"] : group.Title)))
            .ToDictionary(target => target.Id, target => target.Name, StringComparer.Ordinal);
        foreach (var (number, round) in (board.Rounds ?? []).Index())
        {
            var votes = round.Votes.Where(vote => names.ContainsKey(vote.Key)).OrderByDescending(vote => (long)vote.Value.Dots + vote.Value.Others).ToList();
            if (number + 1 == board.Round || votes.Count == 0)
                continue;
            yield return new Heading(4, texts.Fill("outcomes.round", ("n", number + 1)));
            yield return new Facts([.. votes.Select(vote => new Fact(Short(names[vote.Key]), $"{(long)vote.Value.Dots + vote.Value.Others}"))]);
        }
    }

    private static string Short(string name) => name.Length <= InTable ? name : $"{name.AsSpan(0, InTable).TrimEnd()}…";
}
