namespace Workshops.Questions;

/// <summary>Everything that a list of questions knows. Written whole into snapshots.</summary>
public sealed class QuestionsState
{
    /// <summary>It has been opened or imported; until then nothing is there.</summary>
    public bool Opened { get; set; }

    /// <summary>Its title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The team whose list it is, or null.</summary>
    public string? TeamId { get; set; }

    /// <summary>New questions and votes are taken.</summary>
    public bool Open { get; set; } = true;

    /// <summary>No author is stored.</summary>
    public bool Anonymous { get; set; }

    /// <summary>People's questions wait for approval.</summary>
    public bool Moderated { get; set; }

    /// <summary>The question that is being answered, or null.</summary>
    public string? Now { get; set; }

    /// <summary>Questions by id, those taken back included.</summary>
    public Dictionary<string, AskedQuestion> Questions { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Ids in the order in which they were asked.</summary>
    public List<string> Order { get; set; } = [];

    /// <summary>How many the room sees.</summary>
    public int Count { get; set; }

    /// <summary>Ids of what each identity asked.</summary>
    public Dictionary<string, List<string>> Askers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Ids of what each voter wants answered, by tag.</summary>
    public Dictionary<string, List<string>> Voters { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>A question that somebody asked.</summary>
public sealed class AskedQuestion
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its text, byte for byte.</summary>
    public string Text { get; init; } = "";

    /// <summary>Participant id or tag; empty when nobody knows.</summary>
    public string Author { get; init; } = "";

    /// <summary>When it was asked.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Place among the questions, from 0.</summary>
    public int Order { get; init; }

    /// <summary>It need not wait for approval.</summary>
    public bool Approved { get; set; }

    /// <summary>Why it is hidden, or null when it is not.</summary>
    public string? HiddenFor { get; set; }

    /// <summary>It was taken back.</summary>
    public bool Withdrawn { get; set; }

    /// <summary>It has been answered.</summary>
    public bool Answered { get; set; }

    /// <summary>Votes of phones.</summary>
    public int Votes { get; set; }

    /// <summary>Votes of people without a phone.</summary>
    public int Others { get; set; }

    /// <summary>Kept from the room: hidden, or waiting for approval.</summary>
    internal bool Hidden => !Approved || HiddenFor is not null;

    internal bool RoomSees => !Withdrawn && !Hidden;
}
