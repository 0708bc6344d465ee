using Workshops.Boards;
using Workshops.Polls;

namespace Workshops.Meetings;

/// <summary>Something to work on, with a stream of its own.</summary>
public sealed class Activity
{
    /// <summary><c>board</c>, <c>poll</c> or <c>questions</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }

    /// <summary>The team whose own it is, or null.</summary>
    public string? TeamId { get; set; }

    /// <summary>First columns of a board; may be empty.</summary>
    public IReadOnlyList<NewColumn> Columns { get; set; } = [];

    /// <summary>What a poll asks at first, or null.</summary>
    public PollOutline? Poll { get; set; }

    /// <summary>It can be answered after the end too.</summary>
    public bool Afterwards { get; set; }

    /// <summary>Place among the activities, ascending.</summary>
    public double Order { get; set; }

    /// <summary>It is no longer offered.</summary>
    public bool Removed { get; set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset At { get; set; }
}
