namespace Workshops.Boards;

/// <summary>All that organisers may take home of a board: no authors, no single votes. The same record is exported and imported.</summary>
public sealed record BoardContent(
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
    IReadOnlyList<NewColumn> Columns,
    IReadOnlyList<GroupContent> Groups,
    IReadOnlyList<NoteContent> Notes,
    Axes? Axes = null,
    bool? Archived = null,
    int? Round = null,
    IReadOnlyList<RoundContent>? Rounds = null);

/// <summary>A round of voting to take home. The votes of the present round stand at the notes and groups.</summary>
/// <param name="Contenders">Among what it chose; null for everything.</param>
/// <param name="Votes">By target, counts only.</param>
public sealed record RoundContent(IReadOnlyList<string>? Contenders, IReadOnlyDictionary<string, VoteContent> Votes);

/// <summary>A group to take home.</summary>
public sealed record GroupContent(string Id, string ColumnId, string Title, string? Area, VoteContent? Votes);

/// <summary>A note to take home. Notes stand in reading order.</summary>
public sealed record NoteContent(
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
    bool Hidden,
    VoteContent? Votes,
    IReadOnlyDictionary<string, int>? Reactions,
    IReadOnlyList<CommentContent>? Comments,
    NoteOrigin? Origin = null,
    IReadOnlyList<string>? Tags = null,
    string? Photo = null,
    bool? Paper = null);

/// <summary>Votes on a target, counts only (S2-09).</summary>
/// <param name="Dots">Placed on phones.</param>
/// <param name="Others">Of people without a phone.</param>
public sealed record VoteContent(int Dots, int Others);

/// <summary>A comment to take home.</summary>
public sealed record CommentContent(string Id, string Text, DateTimeOffset At);
