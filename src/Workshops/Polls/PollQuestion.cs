namespace Workshops.Polls;

/// <summary>What kind of answer a question wants.</summary>
public enum QuestionKind
{
    /// <summary>One of the options.</summary>
    Single,

    /// <summary>Several of the options, at most <see cref="PollQuestion.Most"/>.</summary>
    Multiple,

    /// <summary>A whole number between two labelled ends.</summary>
    Scale,

    /// <summary>A number with a unit.</summary>
    Number,

    /// <summary>A few words each; the cloud shows those that came most often.</summary>
    Words,

    /// <summary>An open text.</summary>
    Text,

    /// <summary>The options in order, best first; not all need to be placed.</summary>
    Ranking,

    /// <summary>Each option against each criterion, on a scale.</summary>
    Rating,

    /// <summary>Points to share out over the options.</summary>
    Budget,
}

/// <summary>Which end of a scale is the good one, so that a change can be called better or worse.</summary>
public enum GoodEnd
{
    /// <summary>Neither.</summary>
    Neither,

    /// <summary>The high end.</summary>
    High,

    /// <summary>The low end.</summary>
    Low,
}

/// <summary>A question of a poll, whole. What its kind has no use for is left out when it is stored.</summary>
/// <param name="Id">Its id within the poll; the same question of a repeated poll keeps it.</param>
/// <param name="Kind">What kind of answer it wants.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Hint">A line under it, or null.</param>
/// <param name="Options">What is chosen from, ranked, rated or paid for.</param>
/// <param name="Criteria">What options are rated against; none: each as a whole.</param>
/// <param name="Min">Low end of a scale or rating (1), least number allowed.</param>
/// <param name="Max">High end of a scale or rating (5), greatest number allowed.</param>
/// <param name="Low">Label of the low end.</param>
/// <param name="High">Label of the high end.</param>
/// <param name="Good">Which end is the good one.</param>
/// <param name="Unit">Unit of a number.</param>
/// <param name="Points">Points to share out (100).</param>
/// <param name="Most">Most options (all of them) or words (3) of one person.</param>
public sealed record PollQuestion(
    string Id,
    QuestionKind Kind,
    string Text,
    string? Hint = null,
    IReadOnlyList<PollOption>? Options = null,
    IReadOnlyList<PollOption>? Criteria = null,
    double? Min = null,
    double? Max = null,
    string? Low = null,
    string? High = null,
    GoodEnd? Good = null,
    string? Unit = null,
    int? Points = null,
    int? Most = null);

/// <summary>An option, or a criterion.</summary>
/// <param name="Id">Its id within the question.</param>
/// <param name="Text">Its words.</param>
/// <param name="From">The note or group of a board that it was taken from, or null.</param>
public sealed record PollOption(string Id, string Text, OptionSource? From = null);

/// <summary>Where an option was taken from.</summary>
/// <param name="Stream">A board's stream.</param>
/// <param name="Id">A note or group on it.</param>
public sealed record OptionSource(string Stream, string Id);
