namespace Workshops.Polls;

/// <summary>What a poll asks at first, as its activity says it.</summary>
/// <param name="Questions">Its questions, whole.</param>
/// <param name="Repeats">Id of the earlier poll that it asks again, or null.</param>
/// <param name="Origin">What it was drafted from, or null.</param>
/// <param name="Open">It begins open, and not as a draft.</param>
public sealed record PollOutline(IReadOnlyList<PollQuestion> Questions, string? Repeats = null, PollOrigin? Origin = null, bool Open = false)
{
    /// <summary>Nothing yet.</summary>
    public static readonly PollOutline Empty = new([]);
}

/// <summary>The text that a survey was drafted from (S2-14).</summary>
/// <param name="Stream">The stream in whose conclusion it stood.</param>
/// <param name="Text">As it was then; in the minutes it stands as what the workshop concluded.</param>
public sealed record PollOrigin(string Stream, string Text);

/// <summary>Where a poll is in its life.</summary>
public enum PollPhase
{
    /// <summary>Being written; the room sees no question.</summary>
    Draft,

    /// <summary>Everybody answers.</summary>
    Open,

    /// <summary>No more answers.</summary>
    Closed,
}
