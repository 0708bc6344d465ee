namespace Workshops.Boards;

/// <summary>What a board is for right now. A facilitator may go from any phase to any other.</summary>
public enum Phase
{
    /// <summary>Everybody writes; each sees only their own notes.</summary>
    WritingPrivately,

    /// <summary>Everybody writes and sees all.</summary>
    Writing,

    /// <summary>Facilitators, table hosts and recorders sort and group.</summary>
    Grouping,

    /// <summary>Everybody places dots; nobody in the room sees the count.</summary>
    Voting,

    /// <summary>The room sees the count.</summary>
    Results,

    /// <summary>Read only.</summary>
    Closed,
}

/// <summary>How a board lays out its notes.</summary>
public enum Layout
{
    /// <summary>Under prompts.</summary>
    Columns,

    /// <summary>On two axes, positions as numbers.</summary>
    Matrix,
}

/// <summary>The reactions that a note can get.</summary>
public static class Reactions
{
    /// <summary>Their names on the wire, in the order shown.</summary>
    public static readonly IReadOnlyList<string> All = ["agree", "question", "heart", "idea"];
}
