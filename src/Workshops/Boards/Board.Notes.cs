using Workshops.Live;

namespace Workshops.Boards;

// Writing notes
public sealed partial class Board
{
    private bool MayWrite(Actor actor) =>
        State.Phase is Phase.WritingPrivately or Phase.Writing || (actor.Sorts && State.Phase is not Phase.Closed);

    private Decision Post(PostNote c, Actor actor)
    {
        if (Check.All(Check.Id(c.NoteId), Check.Text(c.Text, Limits.Note), OnMatrix(c.X, c.Y), c.Photo is null ? null : Check.Id(c.Photo)) is { } wrong)
            return wrong;
        if (State.Notes.TryGetValue(c.NoteId, out var there))
            return Owns(there, actor) ? Decision.Nothing : Rejection.Conflict;
        if (!MayWrite(actor))
            return Rejection.WrongPhase;
        return NoRoom(c, actor) is { } full ? full : NewNote(c, actor);
    }

    private Rejection? NoRoom(PostNote c, Actor actor)
    {
        if (ColumnOf(c.ColumnId) is null)
            return Rejection.NotFound;
        if (State.Groups.ContainsKey(c.NoteId))
            return Rejection.Conflict;
        if (c.Category is not null && !State.Categories.Contains(c.Category, StringComparer.Ordinal))
            return Rejection.Invalid;
        var mine = State.People.GetValueOrDefault(Author(actor))?.Standing ?? 0;
        return State.Notes.Count >= Limits.NotesOnBoard || (State.MaxNotes > 0 && mine >= State.MaxNotes) ? Rejection.TooMany : null;
    }

    private NotePosted NewNote(PostNote c, Actor actor) => new(
        c.NoteId,
        c.ColumnId,
        c.Text,
        c.Category,
        c.X,
        c.Y,
        Author(actor),
        State.Anonymous ? null : actor.TeamId,
        MayPublish(actor),
        (State.Shelves.Column(c.ColumnId).Max?.Order ?? 0) + 1,
        c.Photo,
        c.Paper ? true : null);

    private bool MayPublish(Actor actor) => !State.Moderated || actor.Role >= Role.TableHost;

    private Decision Edit(EditNote c, Actor actor)
    {
        if (Check.Text(c.Text, Limits.Note) is { } wrong)
            return wrong;
        if (Seen(c.NoteId, actor) is not { } note)
            return Rejection.NotFound;
        if (!Owns(note, actor) && !actor.Facilitates)
            return Rejection.Forbidden;
        if (string.Equals(note.Text, c.Text, StringComparison.Ordinal))
            return Decision.Nothing;
        if (!MayWrite(actor))
            return Rejection.WrongPhase;
        if (c.BaseVersion is { } seen && seen != note.Version)
            return Rejection.Conflict;
        return new NoteEdited(c.NoteId, c.Text, note.Approved && !MayPublish(actor) ? false : null);
    }

    private IReadOnlyCollection<Touch> Posted(NotePosted e)
    {
        var note = new Note
        {
            Id = e.NoteId,
            ColumnId = e.ColumnId,
            Text = e.Text,
            Category = e.Category,
            X = e.X,
            Y = e.Y,
            Author = e.Author,
            TeamId = e.TeamId,
            Approved = e.Approved,
            Order = e.Order,
            At = e.At,
            Photo = e.Photo,
            Paper = e.Paper is true,
        };
        if (ColumnOf(e.ColumnId) is null || !State.Notes.TryAdd(e.NoteId, note))
            return [];
        PersonOf(e.Author).Written.Add(e.NoteId);
        Enter(note);
        return [Touched.Board, .. Touching(note), Touched.Mine(note.Id, note.Author)];
    }

    private IReadOnlyCollection<Touch> Edited(NoteEdited e)
    {
        if (!State.Notes.TryGetValue(e.NoteId, out var note))
            return [];
        var approved = note.Approved;
        Alter(note, n =>
        {
            n.Text = e.Text;
            n.Version++;
            n.EditedAt = e.At;
            n.Approved = e.Approved ?? n.Approved;
        });
        return approved == note.Approved ? [.. Touching(note)] : TouchingAll(note);
    }

    // A note is out of its shelf and of all counts while it changes
    private void Alter(Note note, Action<Note> change)
    {
        Leave(note);
        change(note);
        Enter(note);
    }

    private void Enter(Note note) => Count(note, +1, State.Shelves.Put);

    private void Leave(Note note) => Count(note, -1, State.Shelves.Take);

    private void Count(Note note, int by, Action<Note> shelve)
    {
        if (note.Removed)
            return;
        shelve(note);
        State.Counted += note.Hidden ? 0 : by;
        if (!note.Hidden)
            note.Tags.ForEach(tag => CountTag(tag, by));
        if (note.Author.Length > 0)
            PersonOf(note.Author).Standing += by;
    }

    private static Rejection? OnMatrix(double? x, double? y) => Check.All(Check.Range(x, 0, 100), Check.Range(y, 0, 100));
}
