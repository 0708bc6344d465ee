namespace Workshops.Web.Moderation;

/// <summary>Something that was done.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Person">Participant id of who did it; null where no author is stored.</param>
/// <param name="Stream">Where.</param>
/// <param name="Kind">The stored name of what happened, e.g. <c>noteHidden</c>.</param>
/// <param name="About">Participant id of whom it was done to, where it was done to somebody.</param>
/// <param name="Text">What it was about in people's own words, where it has any.</param>
public sealed record LogEntry(DateTimeOffset At, string? Person, string Stream, string Kind, string? About, string? Text)
{
    /// <summary>Is it that participant's, or about them, of that kind, and with these words in it? Null: whoever, whatever.</summary>
    public bool Fits(string? person, string? kind, string? text) =>
        (string.IsNullOrEmpty(person) || Person == person || About == person)
        && (string.IsNullOrEmpty(kind) || Kind == kind)
        && (string.IsNullOrWhiteSpace(text) || Text?.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase) is true);
}
