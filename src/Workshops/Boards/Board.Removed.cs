namespace Workshops.Boards;

// What was taken off the board, for facilitators to look through
public sealed partial class Board
{
    /// <summary>All removed notes, the newest first. For facilitators only.</summary>
    public IReadOnlyList<RemovedNote> RemovedNotes() =>
    [
        .. State.Notes.Values
            .Where(note => note.Removed)
            .OrderByDescending(note => note.At)
            .Select(note => new RemovedNote(note.Id, note.ColumnId, note.Text, note.Photo, note.At, State.Anonymous || note.Author.Length == 0 ? null : note.Author)),
    ];
}

/// <summary>A note that was taken off its board and can come back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ColumnId">Where it stood.</param>
/// <param name="Text">Its text.</param>
/// <param name="Photo">Id of its picture, or null.</param>
/// <param name="At">When it was posted.</param>
/// <param name="By">Participant id of its author, never on an anonymous board.</param>
public sealed record RemovedNote(string Id, string ColumnId, string Text, string? Photo, DateTimeOffset At, string? By);
