using Workshops.Live;

namespace Workshops.Boards;

// How a board begins, and what is taken home of it
public sealed partial class Board
{
    /// <summary>All that organisers may take home, as facilitators see it: hidden notes flagged, removed ones left out, votes as counts.</summary>
    public BoardContent Content() => new(
        State.Title,
        State.TeamId,
        State.Layout,
        State.Phase,
        State.Anonymous,
        State.Moderated,
        State.MaxNotes,
        State.DotsPerPerson,
        State.DotsPerTarget,
        [.. State.Categories],
        [.. InOrder.Select(c => new NewColumn(c.Id, c.Title, c.Hint))],
        [.. GroupsInOrder.Select(g => new GroupContent(g.Id, g.ColumnId, g.Title, g.Area, VotesOn(g.Id)))],
        [.. NotesInOrder.Select(ContentOf)]);

    private NoteContent ContentOf(Note n) => new(
        n.Id,
        n.ColumnId,
        n.GroupId,
        n.Text,
        n.Category,
        n.TeamId,
        n.X,
        n.Y,
        n.At,
        n.EditedAt,
        n.Hidden,
        VotesOn(n.Id),
        Counts(n) is { Count: > 0 } reactions ? reactions : null,
        n.Comments.Count == 0 ? null : [.. n.Comments.Select(id => State.Comments[id]).Select(c => new CommentContent(c.Id, c.Text, c.At))],
        n.Origin);

    private VoteContent? VotesOn(string target) =>
        State.Tallies.TryGetValue(target, out var t) && t.Dots + t.Others > 0 ? new VoteContent(t.Dots, t.Others) : null;

    private IReadOnlyCollection<Touch> Opened(BoardOpened e)
    {
        State.Opened = true;
        State.Title = e.Title;
        State.TeamId = e.TeamId;
        foreach (var column in e.Columns)
            Added(new ColumnAdded(column.ColumnId, column.Title, column.Hint));
        return [.. Keys.Select(key => new Touch(key))];
    }

    private IReadOnlyCollection<Touch> Imported(BoardContent content)
    {
        Opened(new BoardOpened(content.Title, content.TeamId, content.Columns));
        Configured(new BoardConfigured(
            content.Layout,
            content.Anonymous,
            content.Moderated,
            content.MaxNotes,
            content.DotsPerPerson,
            content.DotsPerTarget,
            content.Categories,
            null));
        State.Phase = content.Phase;
        foreach (var group in content.Groups)
            Import(group);
        foreach (var note in content.Notes)
            Import(note);
        return [.. Keys.Select(key => new Touch(key))];
    }

    private void Import(GroupContent group)
    {
        Named(new GroupNamed(group.Id, group.ColumnId, group.Title, group.Area));
        Import(group.Id, group.Votes);
    }

    private void Import(NoteContent content)
    {
        var note = new Note
        {
            Id = content.Id,
            ColumnId = content.ColumnId,
            GroupId = State.Groups.GetValueOrDefault(content.GroupId ?? "")?.Id,
            Text = content.Text,
            Version = content.EditedAt is null ? 1 : 2,
            Category = content.Category,
            X = content.X,
            Y = content.Y,
            TeamId = content.TeamId,
            At = content.At,
            EditedAt = content.EditedAt,
            Approved = !content.Hidden,
            Origin = content.Origin,
            Order = (State.Shelves.Column(content.ColumnId).Max?.Order ?? 0) + 1,
            Reactions = new(content.Reactions ?? NoReactions, StringComparer.Ordinal),
        };
        if (ColumnOf(note.ColumnId) is null || !State.Notes.TryAdd(note.Id, note))
            return;
        Enter(note);
        Import(note.Id, content.Votes);
        foreach (var comment in content.Comments ?? [])
            Written(new CommentWritten(comment.Id, note.Id, comment.Text, "") { At = comment.At });
    }

    private void Import(string target, VoteContent? votes)
    {
        if (votes is not null && IsTarget(target))
            (TallyOf(target).Dots, TallyOf(target).Others) = (votes.Dots, votes.Others);
    }
}
