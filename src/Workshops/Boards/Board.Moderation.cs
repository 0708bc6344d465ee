using Workshops.Live;

namespace Workshops.Boards;

// Taking notes away and giving them back: removed for all, or kept from the room
public sealed partial class Board
{
    private Decision Remove(RemoveNote c, Actor actor)
    {
        if (!State.Notes.TryGetValue(c.NoteId, out var note))
            return Rejection.NotFound;
        var mayRemove = Owns(note, actor) || actor.Facilitates;
        if (note.Removed && mayRemove)
            return Decision.Nothing;
        if (Seen(c.NoteId, actor) is null)
            return Rejection.NotFound;
        if (!mayRemove)
            return Rejection.Forbidden;
        return MayWrite(actor) ? new NoteRemoved(c.NoteId) : Rejection.WrongPhase;
    }

    private Decision Restore(RestoreNote c)
    {
        if (!State.Notes.TryGetValue(c.NoteId, out var note))
            return Rejection.NotFound;
        if (!note.Removed)
            return Decision.Nothing;
        var back = new NoteRestored(c.NoteId);
        return ColumnOf(note.ColumnId) is null
            ? Decision.Of(new NoteMoved(note.Id, State.Columns[0].Id, null, note.Order, note.X, note.Y), back)
            : back;
    }

    private Decision Approve(ApproveNote c)
    {
        if (Standing(c.NoteId) is not { } note)
            return Rejection.NotFound;
        return note.Hidden ? new NoteApproved(c.NoteId) : Decision.Nothing;
    }

    private Decision Hide(HideNote c)
    {
        if (Check.OptionalText(c.Reason, Limits.Paragraph) is { } wrong)
            return wrong;
        if (Standing(c.NoteId) is not { } note)
            return Rejection.NotFound;
        return string.Equals(note.HiddenFor, c.Reason, StringComparison.Ordinal) ? Decision.Nothing : new NoteHidden(c.NoteId, c.Reason);
    }

    private IReadOnlyCollection<Touch> Removed(NoteRemoved e)
    {
        if (Standing(e.NoteId) is not { } note)
            return [];
        Alter(note, n => n.Removed = true);
        return [.. TouchingAll(note), .. TouchingMine(note), .. GiveBack(note.Id)];
    }

    private IReadOnlyCollection<Touch> Restored(NoteRestored e)
    {
        if (!State.Notes.TryGetValue(e.NoteId, out var note) || !note.Removed)
            return [];
        Alter(note, n =>
        {
            // The group may have gone, or moved with its notes, while this one was away
            var group = State.Groups.GetValueOrDefault(n.GroupId ?? "");
            n.GroupId = group?.Id;
            n.ColumnId = group?.ColumnId ?? n.ColumnId;
            n.Removed = false;
        });
        return [.. TouchingAll(note), .. TouchingMine(note)];
    }

    private IReadOnlyCollection<Touch> Approved(NoteApproved e) => Veil(e.NoteId, n =>
    {
        n.Approved = true;
        n.HiddenFor = null;
    });

    private IReadOnlyCollection<Touch> Hidden(NoteHidden e) => Veil(e.NoteId, n => n.HiddenFor = e.Reason);

    private IReadOnlyCollection<Touch> Veil(string noteId, Action<Note> change)
    {
        if (!State.Notes.TryGetValue(noteId, out var note))
            return [];
        Alter(note, change);
        return TouchingAll(note);
    }
}
