using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
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
        using var file = new MemoryStream();
        using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, Configuration(texts)))
        {
            Row(csv, Columns.Select(column => texts[$"outcomes.csv.{column}"]));
            foreach (var board in meeting.Boards)
                Rows(csv, meeting, board.Content, texts);
            foreach (var row in meeting.Polls.SelectMany(p => CsvPolls.Rows(p.Content, texts)).Concat(meeting.Questions.SelectMany(q => CsvPolls.Rows(q.Content, texts, new(meeting.Workshop, texts)))))
                Row(csv, row);
        }

        return file.ToArray();
    }

    private static CsvConfiguration Configuration(Texts texts) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = texts["outcomes.csv.separator"],
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
        NewLine = "\r\n",
        // Opened with the other separator, an unquoted cell would fall into two
        ShouldQuote = _ => true,
    };

    private static void Rows(CsvWriter csv, Meeting meeting, BoardContent board, Texts texts)
    {
        var clock = new Clock(meeting.Workshop, texts);
        var columns = board.Columns.ToDictionary(c => c.ColumnId, c => c.Title, StringComparer.Ordinal);
        var groups = board.Groups.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var teams = meeting.Workshop.Teams.ToDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);
        foreach (var note in board.Notes)
        {
            var group = note.GroupId is { } id ? groups.GetValueOrDefault(id) : null;
            var team = (note.TeamId ?? board.TeamId) is { } teamId ? teams.GetValueOrDefault(teamId) : null;
            Row(csv,
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
            ]);
        }
    }

    private static void Row(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(SpreadsheetCell.Neutralise(cell ?? ""));
        csv.NextRecord();
    }

    private static string? Place(double? place) => place?.ToString("0.#", CultureInfo.InvariantCulture);

    private static string? Count(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
