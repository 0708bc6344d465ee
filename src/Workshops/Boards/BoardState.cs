namespace Workshops.Boards;

/// <summary>
/// Everything a board knows. What a command must know at once is counted as it happens (notes of a person, dots of a voter,
/// votes of a target), so that no command costs more on a full board than on an empty one.
/// </summary>
public sealed class BoardState
{
    private Shelves? shelves;

    /// <summary>It has been opened or imported; until then nothing is there.</summary>
    public bool Opened { get; set; }

    /// <summary>Its title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The team whose board it is, or null.</summary>
    public string? TeamId { get; set; }

    /// <summary>How notes are laid out.</summary>
    public Layout Layout { get; set; } = Layout.Columns;

    /// <summary>The present phase.</summary>
    public Phase Phase { get; set; } = Phase.Writing;

    /// <summary>Number of the last cue taken from the agenda.</summary>
    public int LastCue { get; set; }

    /// <summary>No author is stored.</summary>
    public bool Anonymous { get; set; }

    /// <summary>Participants' notes wait for approval.</summary>
    public bool Moderated { get; set; }

    /// <summary>Notes a person may have standing; 0 for no limit.</summary>
    public int MaxNotes { get; set; }

    /// <summary>Dots of a person.</summary>
    public int DotsPerPerson { get; set; } = 5;

    /// <summary>Dots of a person on one target.</summary>
    public int DotsPerTarget { get; set; } = 5;

    /// <summary>Names of the note categories.</summary>
    public List<string> Categories { get; set; } = [];

    /// <summary>Columns, by order.</summary>
    public List<Column> Columns { get; set; } = [];

    /// <summary>Groups by id.</summary>
    public Dictionary<string, Group> Groups { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Order of the last group made.</summary>
    public int LastGroup { get; set; }

    /// <summary>Notes by id, removed ones included.</summary>
    public Dictionary<string, Note> Notes { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Number of notes that stand and are neither hidden nor waiting.</summary>
    public int Counted { get; set; }

    /// <summary>Comments by id.</summary>
    public Dictionary<string, Comment> Comments { get; set; } = new(StringComparer.Ordinal);

    /// <summary>How many standing notes that are not hidden have a tag, by tag.</summary>
    public Dictionary<string, int> Tags { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What the axes of a matrix mean.</summary>
    public Axes Axes { get; set; } = Axes.Unnamed;

    /// <summary>Nothing can be changed.</summary>
    public bool Archived { get; set; }

    /// <summary>The round of voting, from 1.</summary>
    public int Round { get; set; } = 1;

    /// <summary>The rounds of voting, at least one.</summary>
    public List<Ballot> Ballots { get; set; } = [new()];

    /// <summary>What each author (a participant id or a tag) did here.</summary>
    public Dictionary<string, Person> People { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The present round's votes.</summary>
    internal Ballot Ballot => Ballots[Round - 1];

    /// <summary>Standing notes in order; made from the notes when first asked for, never stored.</summary>
    internal Shelves Shelves => shelves ??= new(Notes.Values);
}

/// <summary>A column of the board.</summary>
public sealed class Column
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its prompt.</summary>
    public string Title { get; set; } = "";

    /// <summary>What to write there, or null.</summary>
    public string? Hint { get; set; }

    /// <summary>Place among the columns, ascending.</summary>
    public double Order { get; set; }
}

/// <summary>A group of notes.</summary>
public sealed class Group
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The column it stands in.</summary>
    public string ColumnId { get; set; } = "";

    /// <summary>Its name; may be empty.</summary>
    public string Title { get; set; } = "";

    /// <summary>Intervention area, or null.</summary>
    public string? Area { get; set; }

    /// <summary>Place among the groups, ascending.</summary>
    public double Order { get; init; }
}

/// <summary>A sticky note.</summary>
public sealed class Note
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its column.</summary>
    public string ColumnId { get; set; } = "";

    /// <summary>Its group, or null.</summary>
    public string? GroupId { get; set; }

    /// <summary>Place within the column, ascending; equals are told apart by id.</summary>
    public double Order { get; set; }

    /// <summary>Its text, byte for byte.</summary>
    public string Text { get; set; } = "";

    /// <summary>Number of its texts so far, from 1.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Its category, or null.</summary>
    public string? Category { get; init; }

    /// <summary>Place on a matrix, 0 to 100, or null.</summary>
    public double? X { get; set; }

    /// <summary>Place on a matrix, 0 to 100, or null.</summary>
    public double? Y { get; set; }

    /// <summary>Participant id or tag; empty when nobody knows (imported).</summary>
    public string Author { get; init; } = "";

    /// <summary>Id of its picture, or null.</summary>
    public string? Photo { get; init; }

    /// <summary>It was typed in from paper.</summary>
    public bool Paper { get; init; }

    /// <summary>Its tags, in the order given.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>The author's team then, or null.</summary>
    public string? TeamId { get; init; }

    /// <summary>When it was posted.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When its text last changed, or null.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>It need not wait for approval.</summary>
    public bool Approved { get; set; } = true;

    /// <summary>Why it is hidden, or null when it is not.</summary>
    public string? HiddenFor { get; set; }

    /// <summary>Where it was merged from, or null.</summary>
    public NoteOrigin? Origin { get; init; }

    /// <summary>It was taken off the board.</summary>
    public bool Removed { get; set; }

    /// <summary>How many reacted, by reaction.</summary>
    public Dictionary<string, int> Reactions { get; set; } = new(StringComparer.Ordinal);

    /// <summary>All who ever reacted, each once.</summary>
    public List<string> Reactors { get; set; } = [];

    /// <summary>Ids of its comments, oldest first.</summary>
    public List<string> Comments { get; set; } = [];

    /// <summary>Kept from the room: hidden, or waiting for approval.</summary>
    internal bool Hidden => !Approved || HiddenFor is not null;
}

/// <summary>A comment under a note.</summary>
public sealed record Comment(string Id, string NoteId, string Text, string Author, DateTimeOffset At);

/// <summary>A round of voting.</summary>
public sealed class Ballot
{
    /// <summary>What can be voted on; null for everything.</summary>
    public List<string>? Contenders { get; set; }

    /// <summary>Votes by target, a note or a group.</summary>
    public Dictionary<string, Tally> Tallies { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What each voter placed, by the voter's tag.</summary>
    public Dictionary<string, Paper> Papers { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>A voter's dots in one round.</summary>
public sealed class Paper
{
    /// <summary>Dots placed in all.</summary>
    public int Spent { get; set; }

    /// <summary>Dots by target; 0 where they were taken back.</summary>
    public Dictionary<string, int> Dots { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>Votes on one target.</summary>
public sealed class Tally
{
    /// <summary>Placed on phones.</summary>
    public int Dots { get; set; }

    /// <summary>Of people without a phone.</summary>
    public int Others { get; set; }

    /// <summary>Tags of all who ever placed dots here, each once.</summary>
    public List<string> Voters { get; set; } = [];
}

/// <summary>What one author did on this board.</summary>
public sealed class Person
{
    /// <summary>Ids of the notes written, removed ones included.</summary>
    public List<string> Written { get; set; } = [];

    /// <summary>How many of them stand.</summary>
    public int Standing { get; set; }

    /// <summary>Reactions by note; empty where they were taken back.</summary>
    public Dictionary<string, List<string>> Reactions { get; set; } = new(StringComparer.Ordinal);
}
