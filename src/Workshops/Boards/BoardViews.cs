using System.Text.Json.Serialization;
namespace Workshops.Boards;

/// <summary>Entity <c>board</c>.</summary>
/// <param name="Axes">What the axes of a matrix mean; empty titles leave it to the client's own words.</param>
/// <param name="Round">The round of voting, from 1.</param>
/// <param name="Rounds">How many there are.</param>
/// <param name="Contenders">Targets of a run-off, as far as they are seen; null when all can be voted on.</param>
/// <param name="Archived">Nothing can be changed any more.</param>
public sealed record BoardView(
    string Title,
    string? TeamId,
    Layout Layout,
    Phase Phase,
    bool Anonymous,
    bool Moderated,
    int MaxNotes,
    int DotsPerPerson,
    int DotsPerTarget,
    IReadOnlyList<string> Categories,
    int Notes,
    Axes Axes,
    int Round,
    int Rounds,
    IReadOnlyList<string>? Contenders,
    bool Archived);

/// <summary>Entity <c>column/{id}</c>.</summary>
public sealed record ColumnView(string Id, string Title, string? Hint, double Order);

/// <summary>Entity <c>group/{id}</c>.</summary>
public sealed record GroupView(string Id, string ColumnId, string Title, string? Area, double Order);

/// <summary>Entity <c>note/{id}</c>.</summary>
/// <param name="Version">Number of its texts so far, from 1; goes with <see cref="EditNote.BaseVersion"/>.</param>
/// <param name="Hidden">The room does not see it: hidden, or waiting for approval.</param>
/// <param name="Waiting">It waits for approval.</param>
/// <param name="Reason">Why it is hidden; to its author and facilitators.</param>
/// <param name="By">Participant id of its author; to facilitators, never on an anonymous board.</param>
/// <param name="Tags">In the order given.</param>
/// <param name="Photo">Id of its picture among the workshop's files, or null; the text says what is on it.</param>
/// <param name="Paper">It was typed in from paper.</param>
/// <param name="Origin">The board and note that it was merged from, or null.</param>
public sealed record NoteView(
    string Id,
    string ColumnId,
    string? GroupId,
    string Text,
    string? Category,
    string? TeamId,
    double? X,
    double? Y,
    DateTimeOffset At,
    DateTimeOffset? EditedAt,
    int Version,
    bool Hidden,
    bool Waiting,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason,
    double Order,
    IReadOnlyDictionary<string, int> Reactions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? By,
    IReadOnlyList<string> Tags,
    string? Photo,
    bool Paper,
    NoteOrigin? Origin = null);

/// <summary>Entity <c>tally/{id}</c>: votes on a note or group.</summary>
/// <param name="Dots">Placed on phones.</param>
/// <param name="Others">Of people without a phone.</param>
public sealed record TallyView(string Id, int Dots, int Others);

/// <summary>Entity <c>round/{n}</c>: what an earlier round of voting came to; shown as a tally is.</summary>
/// <param name="Id">Its number, from 1.</param>
/// <param name="Contenders">Among what it chose; null for everything.</param>
/// <param name="Votes">Targets with votes, in order of their ids.</param>
public sealed record RoundView(string Id, IReadOnlyList<string>? Contenders, IReadOnlyList<TallyView> Votes);

/// <summary>Entity <c>comment/{id}</c>.</summary>
public sealed record CommentView(string Id, string NoteId, string Text, DateTimeOffset At, bool Hidden, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? By);

/// <summary>Entity <c>mine/{id}</c>: what is this participant's own about a note or group. Sent to that participant only.</summary>
/// <param name="Note">It is my note.</param>
/// <param name="Dots">My dots on it.</param>
/// <param name="Reactions">My reactions to it.</param>
public sealed record MineView(string Id, bool Note, int Dots, IReadOnlyList<string> Reactions);
