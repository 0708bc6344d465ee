namespace Workshops.Agenda;

/// <summary>What kind of block it is; decides its mark on the time line, nothing else. Other words are kept and shown as work.</summary>
public static class ItemKinds
{
    /// <summary>People arrive and register.</summary>
    public const string Arrival = "arrival";

    /// <summary>Somebody presents.</summary>
    public const string Talk = "talk";

    /// <summary>People work in teams or on boards.</summary>
    public const string Work = "work";

    /// <summary>Coffee, lunch, air.</summary>
    public const string Break = "break";

    /// <summary>The end.</summary>
    public const string Closing = "closing";

    /// <summary>All of them, in the order offered.</summary>
    public static readonly IReadOnlyList<string> All = [Arrival, Talk, Work, Break, Closing];

    /// <summary>Is a block of that kind left as long as it is, when later blocks are squeezed?</summary>
    public static bool KeepsLength(string kind) => kind is Arrival or Break or Closing;
}

/// <summary>Something that the facilitator should know of a pasted agenda (S2-01).</summary>
/// <param name="Line">The line as pasted.</param>
/// <param name="Kind">What is with it.</param>
public sealed record AgendaRemark(string Line, AgendaRemarkKind Kind);

/// <summary>What can be with a line of a pasted agenda.</summary>
public enum AgendaRemarkKind
{
    /// <summary>The same block stands in the text already; it was not added again.</summary>
    Duplicate,

    /// <summary>It begins before the block above it ends; it was added, and starts after that block.</summary>
    Overlap,

    /// <summary>No time was found in it; it was passed over.</summary>
    NoTime,
}
