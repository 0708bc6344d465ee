namespace Workshops.Polls;

/// <summary>Everything that a poll knows. Written whole into snapshots.</summary>
public sealed class PollState
{
    /// <summary>It has been opened or imported; until then nothing is there.</summary>
    public bool Opened { get; set; }

    /// <summary>Its title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The team whose poll it is, or null.</summary>
    public string? TeamId { get; set; }

    /// <summary>Draft, open or closed.</summary>
    public PollPhase Phase { get; set; }

    /// <summary>Number of the last cue taken from the agenda.</summary>
    public int LastCue { get; set; }

    /// <summary>The room sees the results.</summary>
    public bool Shown { get; set; }

    /// <summary>Id of the earlier poll that it asks again, or null.</summary>
    public string? Repeats { get; set; }

    /// <summary>What it was drafted from, or null.</summary>
    public PollOrigin? Origin { get; set; }

    /// <summary>Its questions, in order.</summary>
    public List<PollQuestion> Questions { get; set; } = [];

    /// <summary>Answers, by question.</summary>
    public Dictionary<string, Sheet> Sheets { get; set; } = new(StringComparer.Ordinal);

    /// <summary>How many questions each voter has answered, by tag.</summary>
    public Dictionary<string, int> Voters { get; set; } = new(StringComparer.Ordinal);

    /// <summary>People of an imported poll, of whom nothing more is known.</summary>
    public int PeopleElsewhere { get; set; }
}

/// <summary>Answers to one question.</summary>
public sealed class Sheet
{
    /// <summary>By voter's tag.</summary>
    public Dictionary<string, PollAnswer> Answers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What they come to.</summary>
    public Tally Tally { get; set; } = new();

    /// <summary>Open answers, in the order in which they first came.</summary>
    public List<Reply> Replies { get; set; } = [];

    /// <summary>Which open answer is whose: its place among <see cref="Replies"/> by <see cref="Reply.By"/>.</summary>
    public Dictionary<string, int> Places { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Words that the cloud does not show.</summary>
    public List<string> HiddenWords { get; set; } = [];
}

/// <summary>An open answer.</summary>
public sealed class Reply
{
    /// <summary>The voter's tag; of one from paper the id that it was added under; empty when nobody knows (imported).</summary>
    public string By { get; init; } = "";

    /// <summary>Its text; empty when it was taken back.</summary>
    public string Text { get; set; } = "";

    /// <summary>The room does not see it.</summary>
    public bool Hidden { get; set; }
}
