using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Boards;

/// <summary>Everything that a client can ask of a board (docs/protocol.md).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(PostNote), "postNote")]
[JsonDerivedType(typeof(EditNote), "editNote")]
[JsonDerivedType(typeof(MoveNote), "moveNote")]
[JsonDerivedType(typeof(RemoveNote), "removeNote")]
[JsonDerivedType(typeof(RestoreNote), "restoreNote")]
[JsonDerivedType(typeof(ApproveNote), "approveNote")]
[JsonDerivedType(typeof(HideNote), "hideNote")]
[JsonDerivedType(typeof(NameGroup), "nameGroup")]
[JsonDerivedType(typeof(DissolveGroup), "dissolveGroup")]
[JsonDerivedType(typeof(SetDots), "setDots")]
[JsonDerivedType(typeof(CastForOther), "castForOther")]
[JsonDerivedType(typeof(WriteComment), "comment")]
[JsonDerivedType(typeof(React), "react")]
[JsonDerivedType(typeof(AddColumn), "addColumn")]
[JsonDerivedType(typeof(EditColumn), "editColumn")]
[JsonDerivedType(typeof(RemoveColumn), "removeColumn")]
[JsonDerivedType(typeof(Configure), "configure")]
[JsonDerivedType(typeof(SetPhase), "setPhase")]
[JsonDerivedType(typeof(MergeBoards), "mergeBoards")]
[JsonDerivedType(typeof(TagNote), "tag")]
[JsonDerivedType(typeof(SetRound), "setRound")]
[JsonDerivedType(typeof(Archive), "archive")]
public abstract record BoardCommand : Command;

/// <summary>Note <paramref name="NoteId"/> stands on the board. The id is the client's; posting it again changes nothing.</summary>
/// <param name="NoteId">New id, a ULID.</param>
/// <param name="ColumnId">Where it stands.</param>
/// <param name="Text">At most <see cref="Limits.Note"/> characters.</param>
/// <param name="Category">One of the board's categories, or null.</param>
/// <param name="X">Place on a matrix, 0 to 100 from the left, or null.</param>
/// <param name="Y">Place on a matrix, 0 to 100 from the bottom, or null.</param>
/// <param name="Photo">Id of a picture among the workshop's files, or null. <paramref name="Text"/> then says what is on it.</param>
/// <param name="Paper">It was written on paper and typed in.</param>
public sealed record PostNote(
    string NoteId,
    string ColumnId,
    string Text,
    string? Category = null,
    double? X = null,
    double? Y = null,
    string? Photo = null,
    bool Paper = false) : BoardCommand;

/// <summary>The note reads <paramref name="Text"/>.</summary>
/// <param name="NoteId">The note.</param>
/// <param name="Text">At most <see cref="Limits.Note"/> characters.</param>
/// <param name="BaseVersion">The note's <c>version</c> that the writer saw; <c>conflict</c> when it has moved on. Null: whatever it is.</param>
public sealed record EditNote(string NoteId, string Text, int? BaseVersion = null) : BoardCommand;

/// <summary>The note stands in that column and group (none when null), right after that note.</summary>
/// <param name="NoteId">The note.</param>
/// <param name="ColumnId">Its column.</param>
/// <param name="GroupId">Its group, or null for none. A group that is not there yet is made, without a title.</param>
/// <param name="After">
/// The note that it follows; empty for first. Null, or a note that has left the column meanwhile: it keeps its place in order,
/// or comes first in another column.
/// </param>
/// <param name="X">Place on a matrix, 0 to 100, or null to keep it.</param>
/// <param name="Y">Place on a matrix, 0 to 100, or null to keep it.</param>
public sealed record MoveNote(string NoteId, string ColumnId, string? GroupId = null, string? After = null, double? X = null, double? Y = null) : BoardCommand;

/// <summary>The note is taken off the board. It can come back.</summary>
public sealed record RemoveNote(string NoteId) : BoardCommand;

/// <summary>A removed note is back.</summary>
public sealed record RestoreNote(string NoteId) : BoardCommand;

/// <summary>The room may see the note: approved on a moderated board, or no longer hidden.</summary>
public sealed record ApproveNote(string NoteId) : BoardCommand;

/// <summary>The room no longer sees the note; its author sees why.</summary>
/// <param name="NoteId">The note.</param>
/// <param name="Reason">For its author and the moderation log.</param>
public sealed record HideNote(string NoteId, string Reason) : BoardCommand;

/// <summary>The group is there and has that title and area.</summary>
/// <param name="GroupId">New id, or that of a group to rename.</param>
/// <param name="ColumnId">The column it stands in.</param>
/// <param name="Title">Its name; may be empty.</param>
/// <param name="Area">Intervention area of the plan that it belongs to (S2-08), or null.</param>
public sealed record NameGroup(string GroupId, string ColumnId, string Title, string? Area = null) : BoardCommand;

/// <summary>The group is gone; its notes stay in their column.</summary>
public sealed record DissolveGroup(string GroupId) : BoardCommand;

/// <summary>My dots on that target are this many.</summary>
/// <param name="TargetId">A note or a group.</param>
/// <param name="Dots">0 takes them back.</param>
/// <param name="Round">The round that the voter saw; <c>conflict</c> when another is under way. Null: whichever it is.</param>
public sealed record SetDots(string TargetId, int Dots, int? Round = null) : BoardCommand;

/// <summary>People without a phone: <paramref name="Count"/> of them placed <paramref name="Dots"/> dots each there, all told (S2-09).</summary>
/// <param name="TargetId">A note or a group.</param>
/// <param name="Dots">Dots of each of them.</param>
/// <param name="Count">How many people.</param>
public sealed record CastForOther(string TargetId, int Dots, int Count) : BoardCommand;

/// <summary>A comment stands under the note.</summary>
/// <param name="CommentId">New id, a ULID.</param>
/// <param name="NoteId">The note.</param>
/// <param name="Text">At most <see cref="Limits.Comment"/> characters.</param>
public sealed record WriteComment(string CommentId, string NoteId, string Text) : BoardCommand;

/// <summary>I do (or do not) react to the note in this way.</summary>
/// <param name="NoteId">The note.</param>
/// <param name="Reaction">One of <see cref="Reactions.All"/>.</param>
/// <param name="On">Whether I do.</param>
public sealed record React(string NoteId, string Reaction, bool On) : BoardCommand;

/// <summary>The column is there.</summary>
/// <param name="ColumnId">New id.</param>
/// <param name="Title">Its prompt.</param>
/// <param name="Hint">What to write there, or null.</param>
public sealed record AddColumn(string ColumnId, string Title, string? Hint = null) : BoardCommand;

/// <summary>The column reads so. What is null stays.</summary>
/// <param name="ColumnId">The column.</param>
/// <param name="Title">Its prompt.</param>
/// <param name="Hint">What to write there; empty for none.</param>
/// <param name="After">The column that it follows; empty for first.</param>
public sealed record EditColumn(string ColumnId, string? Title = null, string? Hint = null, string? After = null) : BoardCommand;

/// <summary>The column is gone. Refused (<c>conflict</c>) while notes stand in it, and for the last one.</summary>
public sealed record RemoveColumn(string ColumnId) : BoardCommand;

/// <summary>The board works so. What is null stays.</summary>
/// <param name="Layout">Columns or matrix.</param>
/// <param name="Anonymous">No author is stored. Can change only while the board has no notes (<c>conflict</c>).</param>
/// <param name="Moderated">The room sees a note only when it is approved.</param>
/// <param name="MaxNotes">Notes a person may have on the board; 0 for no limit.</param>
/// <param name="DotsPerPerson">Budget of a person.</param>
/// <param name="DotsPerTarget">Most dots of a person on one target.</param>
/// <param name="Categories">Names of the note categories, in order.</param>
/// <param name="Title">The board's title.</param>
/// <param name="Axes">What the two axes of a matrix mean.</param>
public sealed record Configure(
    Layout? Layout = null,
    bool? Anonymous = null,
    bool? Moderated = null,
    int? MaxNotes = null,
    int? DotsPerPerson = null,
    int? DotsPerTarget = null,
    IReadOnlyList<string>? Categories = null,
    string? Title = null,
    Axes? Axes = null) : BoardCommand;

/// <summary>The board is in that phase.</summary>
public sealed record SetPhase(Phase Phase) : BoardCommand;

/// <summary>A block of the agenda brings the board to that phase, once. Never from a client.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Number">The cue's number.</param>
public sealed record TakeCue(Phase Phase, int Number) : BoardCommand;

/// <summary>The note has (or has not) that tag (S2-05). Its author while writing, or who sorts; never by itself.</summary>
/// <param name="NoteId">The note.</param>
/// <param name="Tag">At most <see cref="Limits.Tag"/> characters in one line, no space around.</param>
/// <param name="On">Whether it has.</param>
public sealed record TagNote(string NoteId, string Tag, bool On) : BoardCommand;

/// <summary>
/// People vote in that round. The one after the last is new and needs its targets: a run-off. One that was comes back with
/// its votes; no vote of any round is lost.
/// </summary>
/// <param name="Round">From 1.</param>
/// <param name="Targets">Notes and groups of a new round, at least two.</param>
public sealed record SetRound(int Round, IReadOnlyList<string>? Targets = null) : BoardCommand;

/// <summary>The board is (or is no longer) an archive: all is shown, and everything that would change it is refused with <c>closed</c>.</summary>
public sealed record Archive(bool On) : BoardCommand;
