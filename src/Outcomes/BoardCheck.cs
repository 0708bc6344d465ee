using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Outcomes;

/// <summary>Whether a board from a file keeps to the limits and names only what it holds.</summary>
internal static class BoardCheck
{
    public static void Of(Inspection i, string at, BoardContent board)
    {
        i.Text($"{at}.title", board.Title, Limits.Title);
        i.OptionalId($"{at}.teamId", board.TeamId);
        i.Range($"{at}.maxNotes", board.MaxNotes, 0, Limits.NotesOnBoard);
        i.Range($"{at}.dotsPerPerson", board.DotsPerPerson, 0, Limits.Dots);
        i.Range($"{at}.dotsPerTarget", board.DotsPerTarget, 0, Limits.Dots);
        i.Each($"{at}.categories", board.Categories, Limits.Categories, (path, category) => i.Text(path, category, Limits.Title));
        i.Require(board.Columns.Count > 0, $"{at}.columns", FaultCode.Invalid);
        var columns = Columns(i, $"{at}.columns", board.Columns);
        var groups = i.EachOnce($"{at}.groups", board.Groups, Limits.Groups, g => g.Id, "id", (path, group) => Group(i, path, group, columns));
        var notes = i.EachOnce($"{at}.notes", board.Notes, Limits.NotesOnBoard, n => n.Id, "id", (path, note) => Note(i, path, note, columns, groups));
        Axis(i, $"{at}.axes.x", board.Axes?.X);
        Axis(i, $"{at}.axes.y", board.Axes?.Y);
        if (i.Fault is null)
            Rounds(i, at, board, [.. groups, .. notes]);
        if (i.Fault is null)
            Comments(i, $"{at}.notes", board.Notes);
    }

    public static HashSet<string> Columns(Inspection i, string at, IReadOnlyList<NewColumn> columns) =>
        i.EachOnce(at, columns, Limits.Columns, c => c.ColumnId, "columnId", (path, column) =>
        {
            i.OptionalText($"{path}.title", column.Title, Limits.Title);
            i.OptionalText($"{path}.hint", column.Hint, Limits.Paragraph);
        });

    private static void Group(Inspection i, string at, GroupContent group, HashSet<string> columns)
    {
        i.Known($"{at}.columnId", group.ColumnId, columns);
        i.OptionalText($"{at}.title", group.Title, Limits.Title);
        i.OptionalText($"{at}.area", group.Area, Limits.Title);
        Votes(i, $"{at}.votes", group.Votes);
    }

    private static void Note(Inspection i, string at, NoteContent note, HashSet<string> columns, HashSet<string> groups)
    {
        i.Known($"{at}.columnId", note.ColumnId, columns);
        i.Known($"{at}.groupId", note.GroupId, groups);
        i.Text($"{at}.text", note.Text, Limits.Note);
        i.OptionalText($"{at}.category", note.Category, Limits.Title);
        i.OptionalId($"{at}.teamId", note.TeamId);
        i.Range($"{at}.x", note.X, 0, 100);
        i.Range($"{at}.y", note.Y, 0, 100);
        i.Moment($"{at}.at", note.At);
        i.Moment($"{at}.editedAt", note.EditedAt);
        i.OptionalId($"{at}.origin.boardId", note.Origin?.BoardId);
        i.OptionalId($"{at}.origin.noteId", note.Origin?.NoteId);
        i.OptionalId($"{at}.photo", note.Photo);
        i.Each($"{at}.tags", note.Tags ?? [], Limits.TagsOnNote, (path, tag) => i.Text(path, tag, Limits.Tag));
        Votes(i, $"{at}.votes", note.Votes);
        foreach (var (reaction, count) in note.Reactions ?? new Dictionary<string, int>(StringComparer.Ordinal))
        {
            i.Require(Reactions.All.Contains(reaction, StringComparer.Ordinal), $"{at}.reactions", FaultCode.Invalid);
            i.Range($"{at}.reactions", count, 0, Limits.People);
        }
    }

    private static void Axis(Inspection i, string at, Axis? axis)
    {
        i.OptionalText($"{at}.title", axis?.Title, Limits.Title);
        i.OptionalText($"{at}.low", axis?.Low, Limits.Title);
        i.OptionalText($"{at}.high", axis?.High, Limits.Title);
    }

    private static void Rounds(Inspection i, string at, BoardContent board, HashSet<string> targets)
    {
        var rounds = board.Rounds ?? [];
        i.Range($"{at}.round", board.Round, 1, Math.Max(1, rounds.Count));
        i.Each($"{at}.rounds", rounds, Limits.Rounds, (path, round) =>
        {
            i.Each($"{path}.contenders", round.Contenders ?? [], Limits.Rounds, (where, target) => i.Known(where, target, targets));
            foreach (var (target, votes) in round.Votes)
            {
                i.Known($"{path}.votes", target, targets);
                Votes(i, $"{path}.votes", votes);
            }
        });
    }

    // Ids of comments stand once on the whole board, and their number is the board's
    private static void Comments(Inspection i, string at, IReadOnlyList<NoteContent> notes)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; n < notes.Count && i.Fault is null; n++)
        {
            i.EachOnce($"{at}[{n}].comments", notes[n].Comments ?? [], Limits.CommentsOnBoard - ids.Count, c => c.Id, "id", (path, comment) =>
            {
                i.Require(ids.Add(comment.Id), $"{path}.id", FaultCode.Duplicate);
                i.Text($"{path}.text", comment.Text, Limits.Comment);
                i.Moment($"{path}.at", comment.At);
            });
        }
    }

    private static void Votes(Inspection i, string at, VoteContent? votes)
    {
        i.Range($"{at}.dots", votes?.Dots, 0, int.MaxValue);
        i.Range($"{at}.others", votes?.Others, 0, int.MaxValue);
    }
}
