using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>How a grain's timer runs.</summary>
public readonly struct GrainTimerCreationOptions()
{
    /// <summary>With these times, not interleaving, not keeping the grain alive.</summary>
    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
        : this()
    {
        DueTime = dueTime;
        Period = period;
    }

    /// <summary>Until the first callback; <see cref="Timeout.InfiniteTimeSpan"/> for never.</summary>
    public required TimeSpan DueTime { get; init; }

    /// <summary>Between the end of a callback and the next; <see cref="Timeout.InfiniteTimeSpan"/> for only once.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Calls back beside whatever request runs.</summary>
    public bool Interleave { get; init; }

    /// <summary>A callback counts as use: the grain is not idle after it.</summary>
    public bool KeepAlive { get; init; }
}
