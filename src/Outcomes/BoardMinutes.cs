using System.Globalization;
using Workshops.Boards;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>A board in the minutes, as an outline: column, group, note.</summary>
internal sealed class BoardMinutes
{
    private readonly BoardContent board;
    private readonly Texts texts;
    private readonly Dictionary<string, string> teams;
    private readonly ILookup<(string Column, string? Group), NoteContent> notes;

    private readonly IReadOnlyList<string> areas;
    private readonly Dictionary<string, MeetingPicture> pictures;

    private BoardMinutes(BoardContent board, Texts texts, IEnumerable<ThemeTeamContent> teams, Meeting meeting)
    {
        this.board = board;
        this.texts = texts;
        areas = meeting.Workshop.Areas;
        pictures = (meeting.Pictures ?? []).ToDictionary(picture => picture.Id, StringComparer.Ordinal);
        this.teams = teams.ToDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);
        notes = board.Notes.Where(n => !n.Hidden).ToLookup(n => (n.ColumnId, n.GroupId));
    }

    /// <summary>All under the board's heading.</summary>
    /// <param name="board">The board.</param>
    /// <param name="texts">Words of the workshop's language.</param>
    /// <param name="teams">Whose names may stand beside notes; on a team's own board those of its guests.</param>
    /// <param name="meeting">The meeting that it is of: the areas of its plan, its pictures.</param>
    public static IEnumerable<Block> Of(BoardContent board, Texts texts, IEnumerable<ThemeTeamContent> teams, Meeting meeting) =>
        new BoardMinutes(board, texts, teams, meeting).Blocks();

    private IEnumerable<Block> Blocks() => [.. board.Columns.SelectMany(Column), .. AreaMinutes.Of(board, areas, texts), .. RoundMinutes.Of(board, texts)];

    private IEnumerable<Block> Column(NewColumn column)
    {
        // A board of one column says its title and question above already
        if (board.Columns.Count > 1 && !string.IsNullOrWhiteSpace(column.Title))
            yield return new Heading(3, column.Title);
        var empty = true;
        foreach (var block in Notes(column.ColumnId, null).Concat(Groups(column.ColumnId)))
        {
            empty = false;
            yield return block;
        }

        if (empty)
            yield return new Remark(texts["outcomes.noNotes"]);
    }

    private IEnumerable<Block> Groups(string column)
    {
        foreach (var group in board.Groups.Where(g => notes.Contains((column, g.Id))))
        {
            yield return new Heading(4, string.IsNullOrWhiteSpace(group.Title) ? texts["outcomes.unnamedGroup"] : group.Title);
            var details = new[] { group.Area is { Length: > 0 } area ? texts.Fill("outcomes.areaIs", ("area", area)) : null, Votes(group.Votes) };
            if (Array.Exists(details, d => d is not null))
                yield return new Remark(string.Join(" · ", details.Where(d => d is not null)));
            foreach (var block in Notes(column, group.Id))
                yield return block;
        }
    }

    private IEnumerable<Block> Notes(string column, string? group)
    {
        var lines = notes[(column, group)].Select(Line).ToList();
        return lines.Count > 0 ? [new Notes(lines)] : [];
    }

    private NoteLine Line(NoteContent note)
    {
        string?[] details =
        [
            note.Category,
            .. note.Tags?.Select(tag => $"#{tag}") ?? [],
            note.TeamId is { } team ? teams.GetValueOrDefault(team) : null,
            note.Photo is null ? null : texts["outcomes.photo"],
            note.Paper is true ? texts["outcomes.paper"] : null,
            Place(note),
            Votes(note.Votes),
            .. Reactions.All.Where(r => note.Reactions?.GetValueOrDefault(r) > 0).Select(r => $"{texts[$"outcomes.reaction.{r}"]}: {note.Reactions![r]}"),
        ];
        return new(
            note.Text,
            [.. details.Where(d => !string.IsNullOrWhiteSpace(d)).Select(d => d!)],
            [.. note.Comments?.Select(c => c.Text) ?? []],
            note.Photo is { } photo ? pictures.GetValueOrDefault(photo) : null);
    }

    private string? Place(NoteContent note) => board.Layout is Layout.Matrix && note is { X: { } x, Y: { } y }
        ? string.Create(CultureInfo.InvariantCulture, $"{Along(board.Axes?.X)}→ {x:0.#} {Along(board.Axes?.Y)}↑ {y:0.#}")
        : null;

    private static string Along(Axis? axis) => axis is { Title.Length: > 0 } ? $"{axis.Title} " : "";

    private string? Votes(VoteContent? votes) => votes switch
    {
        null or { Dots: 0, Others: 0 } => null,
        { Others: 0 } => texts.Fill("outcomes.dotsAre", ("dots", votes.Dots)),
        _ => texts.Fill("outcomes.dotsAndOthersAre", ("dots", (long)votes.Dots + votes.Others), ("others", votes.Others)),
    };
}
