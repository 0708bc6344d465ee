using Workshops.Live;

namespace Workshops.Boards;

// Where notes stand: column, group, order, matrix
public sealed partial class Board
{
    private Decision Move(MoveNote c, Actor actor)
    {
        if (Check.All(OnMatrix(c.X, c.Y), c.GroupId is null ? null : Check.Id(c.GroupId), c.After == c.NoteId ? Rejection.Invalid : null) is { } wrong)
            return wrong;
        if (Seen(c.NoteId, actor) is not { } note || ColumnOf(c.ColumnId) is null)
            return Rejection.NotFound;
        if (c.After is { Length: > 0 } && !State.Notes.ContainsKey(c.After))
            return Rejection.NotFound;
        if (!actor.Sorts && !Owns(note, actor))
            return Rejection.Forbidden;
        if (NoGroup(c, actor) is { } refused)
            return refused;
        var moves = Moves(c, note);
        if (moves.Count == 0)
            return Decision.Nothing;
        return MayWrite(actor) ? Decision.Of(moves) : Rejection.WrongPhase;
    }

    private Rejection? NoGroup(MoveNote c, Actor actor)
    {
        if (c.GroupId is null)
            return null;
        if (State.Groups.TryGetValue(c.GroupId, out var group))
            return group.ColumnId == c.ColumnId ? null : Rejection.Conflict;
        return actor.Sorts ? NoNewGroup(c.GroupId) : Rejection.Forbidden;
    }

    private List<BoardEvent> Moves(MoveNote c, Note note)
    {
        var (order, pushed) = PlaceOf(c, note);
        var moved = new NoteMoved(note.Id, c.ColumnId, c.GroupId, order, c.X ?? note.X, c.Y ?? note.Y);
        if (moved == PlaceOf(note))
            return [];
        var makesGroup = c.GroupId is not null && !State.Groups.ContainsKey(c.GroupId);
        return [.. makesGroup ? [new GroupNamed(c.GroupId!, c.ColumnId, "", null)] : Array.Empty<BoardEvent>(), .. pushed, moved];
    }

    private static NoteMoved PlaceOf(Note note) => new(note.Id, note.ColumnId, note.GroupId, note.Order, note.X, note.Y);

    private (double Order, IEnumerable<NoteMoved> Pushed) PlaceOf(MoveNote c, Note note)
    {
        var stays = note.ColumnId == c.ColumnId;
        var after = c.After is { Length: > 0 } && Standing(c.After) is { } n && n.ColumnId == c.ColumnId ? n : null;
        if (after is null && stays && c.After is not "")
            return (note.Order, []);
        var following = after is null ? State.Shelves.Column(c.ColumnId) : State.Shelves.Following(after);
        if (stays && following.FirstOrDefault() == note)
            return (note.Order, []);
        var others = following.Where(other => other != note);
        var (order, pushed) = Places.After(after?.Order, others.Select(other => other.Order));
        return (order, pushed.Zip(others, (place, other) => PlaceOf(other) with { Order = place }));
    }

    private IReadOnlyCollection<Touch> Moved(NoteMoved e)
    {
        if (!State.Notes.TryGetValue(e.NoteId, out var note) || ColumnOf(e.ColumnId) is null)
            return [];
        Alter(note, n =>
        {
            n.ColumnId = e.ColumnId;
            n.GroupId = State.Groups.GetValueOrDefault(e.GroupId ?? "")?.Id;
            n.Order = e.Order;
            n.X = e.X;
            n.Y = e.Y;
        });
        return [.. Touching(note)];
    }
}
