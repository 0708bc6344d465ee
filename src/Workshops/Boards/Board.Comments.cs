using Workshops.Live;

namespace Workshops.Boards;

// What people say to a note: comments and reactions
public sealed partial class Board
{
    private Decision Write(WriteComment c, Actor actor)
    {
        if (Check.All(Check.Id(c.CommentId), Check.Text(c.Text, Limits.Comment)) is { } wrong)
            return wrong;
        if (State.Comments.TryGetValue(c.CommentId, out var there))
            return there.Author == Author(actor) ? Decision.Nothing : Rejection.Conflict;
        if (Seen(c.NoteId, actor) is null)
            return Rejection.NotFound;
        if (State.Phase is Phase.Closed)
            return Rejection.WrongPhase;
        return State.Comments.Count >= Limits.CommentsOnBoard
            ? Rejection.TooMany
            : new CommentWritten(c.CommentId, c.NoteId, c.Text, Author(actor));
    }

    private Decision React(React c, Actor actor)
    {
        if (!Reactions.All.Contains(c.Reaction, StringComparer.Ordinal))
            return Rejection.Invalid;
        if (Seen(c.NoteId, actor) is null)
            return Rejection.NotFound;
        if (MyReactions(Author(actor), c.NoteId).Contains(c.Reaction, StringComparer.Ordinal) == c.On)
            return Decision.Nothing;
        return State.Phase is Phase.Closed ? Rejection.WrongPhase : new ReactionSet(c.NoteId, c.Reaction, Author(actor), c.On);
    }

    private List<string> MyReactions(string identity, string noteId) =>
        State.People.GetValueOrDefault(identity)?.Reactions.GetValueOrDefault(noteId) ?? [];

    private IReadOnlyCollection<Touch> Written(CommentWritten e)
    {
        if (!State.Notes.TryGetValue(e.NoteId, out var note))
            return [];
        if (!State.Comments.TryAdd(e.CommentId, new Comment(e.CommentId, e.NoteId, e.Text, e.Author, e.At)))
            return [];
        note.Comments.Add(e.CommentId);
        return RoomSees(note) ? [Touched.Comment(e.CommentId)] : [Touched.Comment(e.CommentId), Touched.Comment(e.CommentId, note.Author)];
    }

    private IReadOnlyCollection<Touch> Reacted(ReactionSet e)
    {
        if (!State.Notes.TryGetValue(e.NoteId, out var note))
            return [];
        var reactions = PersonOf(e.Author).Reactions;
        if (!reactions.TryGetValue(e.NoteId, out var mine))
        {
            reactions[e.NoteId] = mine = [];
            note.Reactors.Add(e.Author);
        }

        if (mine.Contains(e.Reaction, StringComparer.Ordinal) == e.On)
            return [];
        if (e.On)
            mine.Add(e.Reaction);
        else
            mine.Remove(e.Reaction);
        note.Reactions[e.Reaction] = note.Reactions.GetValueOrDefault(e.Reaction) + (e.On ? 1 : -1);
        return [.. Touching(note), Touched.Mine(note.Id, e.Author)];
    }
}
