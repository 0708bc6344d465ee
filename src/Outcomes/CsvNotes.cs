using System.Globalization;
using Workshops.Boards;

namespace Workshops.Outcomes;

/// <summary>
/// The notes as a table, <c>outcomes.csv</c>: one row a note, hidden ones too and marked so. UTF-8 with a byte order mark; the separator
/// is what spreadsheets of that language expect (a semicolon in Latvian and Lithuanian).
/// </summary>
public static class CsvNotes
{
    private static readonly string[] Columns =
        ["board", "column", "group", "area", "team", "category", "text", "dots", "others", "reactions", "comments", "at", "hidden", "tags", "x", "y", "paper"];

    /// <summary>Writes the file.</summary>
    public static byte[] Write(Meeting meeting)
    {
        var texts = Texts.Of(meeting.Workshop.Language);
        return CsvTable.Write(
            texts,
            Columns.Select(column => texts[$"outcomes.csv.{column}"]),
            meeting.Boards.SelectMany(board => Rows(meeting, board.Content, texts))
                .Concat(meeting.Polls.SelectMany(p => CsvPolls.Rows(p.Content, texts)))
                .Concat(meeting.Questions.SelectMany(q => CsvPolls.Rows(q.Content, texts, new(meeting.Workshop, texts)))));
    }

    private static IEnumerable<IEnumerable<string?>> Rows(Meeting meeting, BoardContent board, Texts texts)
    {
        var clock = new Clock(meeting.Workshop, texts);
        var columns = board.Columns.ToDictionary(c => c.ColumnId, c => c.Title, StringComparer.Ordinal);
        var groups = board.Groups.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var teams = meeting.Workshop.Teams.ToDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);
        foreach (var note in board.Notes)
        {
            var group = note.GroupId is { } id ? groups.GetValueOrDefault(id) : null;
            var team = (note.TeamId ?? board.TeamId) is { } teamId ? teams.GetValueOrDefault(teamId) : null;
            yield return
            [
                board.Title,
                columns.GetValueOrDefault(note.ColumnId),
                group?.Title,
                group?.Area,
                team,
                note.Category,
                note.Text,
                Count(note.Votes?.Dots),
                Count(note.Votes?.Others),
                string.Join(", ", Reactions.All.Where(r => note.Reactions?.GetValueOrDefault(r) > 0).Select(r => $"{texts[$"outcomes.reaction.{r}"]} {note.Reactions![r]}")),
                string.Join('\n', note.Comments?.Select(c => c.Text) ?? []),
                clock.Stamp(note.At),
                note.Hidden ? texts["outcomes.csv.yes"] : "",
                string.Join(", ", note.Tags ?? []),
                Place(note.X),
                Place(note.Y),
                note.Paper is true ? texts["outcomes.csv.yes"] : "",
            ];
        }
    }

    private static string? Place(double? place) => place?.ToString("0.#", CultureInfo.InvariantCulture);

    private static string? Count(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
