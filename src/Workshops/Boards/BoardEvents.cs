using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Boards;

/// <summary>Everything that can have happened to a board. Names are stored for ever; see tests/Golden.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(BoardOpened), "boardOpened")]
[JsonDerivedType(typeof(BoardImported), "boardImported")]
[JsonDerivedType(typeof(BoardConfigured), "boardConfigured")]
[JsonDerivedType(typeof(PhaseSet), "phaseSet")]
[JsonDerivedType(typeof(ColumnAdded), "columnAdded")]
[JsonDerivedType(typeof(ColumnEdited), "columnEdited")]
[JsonDerivedType(typeof(ColumnRemoved), "columnRemoved")]
[JsonDerivedType(typeof(NotePosted), "notePosted")]
[JsonDerivedType(typeof(NoteEdited), "noteEdited")]
[JsonDerivedType(typeof(NoteMoved), "noteMoved")]
[JsonDerivedType(typeof(NoteRemoved), "noteRemoved")]
[JsonDerivedType(typeof(NoteRestored), "noteRestored")]
[JsonDerivedType(typeof(NoteApproved), "noteApproved")]
[JsonDerivedType(typeof(NoteHidden), "noteHidden")]
[JsonDerivedType(typeof(GroupNamed), "groupNamed")]
[JsonDerivedType(typeof(GroupDissolved), "groupDissolved")]
[JsonDerivedType(typeof(DotsSet), "dotsSet")]
[JsonDerivedType(typeof(VotesCounted), "votesCounted")]
[JsonDerivedType(typeof(CommentWritten), "commentWritten")]
[JsonDerivedType(typeof(ReactionSet), "reactionSet")]
[JsonDerivedType(typeof(NoteMerged), "noteMerged")]
[JsonDerivedType(typeof(NoteTagged), "noteTagged")]
[JsonDerivedType(typeof(RoundSet), "roundSet")]
[JsonDerivedType(typeof(BoardArchived), "boardArchived")]
public abstract record BoardEvent : Event;

/// <summary>The board came to be, from an activity of its workshop.</summary>
/// <param name="Title">Its title.</param>
/// <param name="TeamId">The team whose board it is, or null for everybody's.</param>
/// <param name="Columns">Its first columns, at least one.</param>
public sealed record BoardOpened(string Title, string? TeamId, IReadOnlyList<NewColumn> Columns) : BoardEvent;

/// <summary>A column as an activity describes it.</summary>
/// <param name="ColumnId">Its id.</param>
/// <param name="Title">Its prompt.</param>
/// <param name="Hint">What to write there, or null.</param>
public sealed record NewColumn(string ColumnId, string Title, string? Hint = null);

/// <summary>The board came to be with the content of an outcomes file. No authors, no single votes: an outcomes file has none.</summary>
/// <param name="Content">All that it holds.</param>
public sealed record BoardImported(BoardContent Content) : BoardEvent;

/// <summary>The board's rules changed; what is null stayed.</summary>
public sealed record BoardConfigured(
    Layout? Layout,
    bool? Anonymous,
    bool? Moderated,
    int? MaxNotes,
    int? DotsPerPerson,
    int? DotsPerTarget,
    IReadOnlyList<string>? Categories,
    string? Title,
    Axes? Axes = null) : BoardEvent;

/// <summary>The phase changed.</summary>
/// <param name="Phase">What it is now.</param>
/// <param name="Cue">The number of the agenda's cue that brought it, or null.</param>
public sealed record PhaseSet(Phase Phase, int? Cue = null) : BoardEvent;

/// <summary>A column was added at the end.</summary>
public sealed record ColumnAdded(string ColumnId, string Title, string? Hint) : BoardEvent;

/// <summary>A column changed; what is null stayed.</summary>
public sealed record ColumnEdited(string ColumnId, string? Title, string? Hint, double? Order) : BoardEvent;

/// <summary>An empty column was removed.</summary>
public sealed record ColumnRemoved(string ColumnId) : BoardEvent;

/// <summary>A note was posted.</summary>
/// <param name="NoteId">Its id.</param>
/// <param name="ColumnId">Its column.</param>
/// <param name="Text">Its text, byte for byte.</param>
/// <param name="Category">Its category, or null.</param>
/// <param name="X">Place on a matrix, 0 to 100.</param>
/// <param name="Y">Place on a matrix, 0 to 100.</param>
/// <param name="Author">Participant id; on an anonymous board the author's tag.</param>
/// <param name="TeamId">The author's team then; never on an anonymous board.</param>
/// <param name="Approved">May the room see it?</param>
/// <param name="Order">Place within its column, ascending.</param>
/// <param name="Photo">Id of its picture, or null.</param>
/// <param name="Paper">True when it was typed in from paper, else null.</param>
public sealed record NotePosted(
    string NoteId,
    string ColumnId,
    string Text,
    string? Category,
    double? X,
    double? Y,
    string Author,
    string? TeamId,
    bool Approved,
    double Order,
    string? Photo = null,
    bool? Paper = null) : BoardEvent;

/// <summary>A note got another text.</summary>
/// <param name="NoteId">The note.</param>
/// <param name="Text">Its text, byte for byte.</param>
/// <param name="Approved">False when the new text must wait for approval again; null when nothing changes in that.</param>
public sealed record NoteEdited(string NoteId, string Text, bool? Approved = null) : BoardEvent;

/// <summary>A note stands elsewhere: all of its place, not the difference.</summary>
public sealed record NoteMoved(string NoteId, string ColumnId, string? GroupId, double Order, double? X, double? Y) : BoardEvent;

/// <summary>A note was taken off the board.</summary>
public sealed record NoteRemoved(string NoteId) : BoardEvent;

/// <summary>A removed note came back.</summary>
public sealed record NoteRestored(string NoteId) : BoardEvent;

/// <summary>A note may be seen by the room.</summary>
public sealed record NoteApproved(string NoteId) : BoardEvent;

/// <summary>A note was hidden from the room.</summary>
public sealed record NoteHidden(string NoteId, string Reason) : BoardEvent;

/// <summary>A group came to be, or got another title or area.</summary>
public sealed record GroupNamed(string GroupId, string ColumnId, string Title, string? Area) : BoardEvent;

/// <summary>A group is gone; its notes stay.</summary>
public sealed record GroupDissolved(string GroupId) : BoardEvent;

/// <summary>A voter's dots on a target are now this many.</summary>
/// <param name="TargetId">A note or a group.</param>
/// <param name="Voter">The voter's tag, never a participant id: votes are secret.</param>
/// <param name="Dots">How many.</param>
public sealed record DotsSet(string TargetId, string Voter, int Dots) : BoardEvent;

/// <summary>Votes of people without a phone, all told.</summary>
public sealed record VotesCounted(string TargetId, int Dots, int Count) : BoardEvent;

/// <summary>A comment was written.</summary>
/// <param name="CommentId">Its id.</param>
/// <param name="NoteId">The note.</param>
/// <param name="Text">Its text.</param>
/// <param name="Author">As of a note.</param>
public sealed record CommentWritten(string CommentId, string NoteId, string Text, string Author) : BoardEvent;

/// <summary>Somebody's reaction to a note.</summary>
public sealed record ReactionSet(string NoteId, string Reaction, string Author, bool On) : BoardEvent;

/// <summary>A note got a tag, or lost it.</summary>
public sealed record NoteTagged(string NoteId, string Tag, bool On) : BoardEvent;

/// <summary>A round of voting began, or an earlier one came back.</summary>
/// <param name="Round">From 1; the one after the last is new.</param>
/// <param name="Targets">Among what a new round chooses; null when it comes back.</param>
public sealed record RoundSet(int Round, IReadOnlyList<string>? Targets) : BoardEvent;

/// <summary>The board became a read-only archive, or is one no longer.</summary>
public sealed record BoardArchived(bool On) : BoardEvent;
