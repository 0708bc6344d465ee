namespace Orleans.Runtime;

/// <summary>A timer of a grain. Disposed, it calls back no more.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Starts it anew.</summary>
    /// <param name="dueTime">Until the first callback; <see cref="Timeout.InfiniteTimeSpan"/> for never.</param>
    /// <param name="period">Between the end of a callback and the next; <see cref="Timeout.InfiniteTimeSpan"/> for only once.</param>
    void Change(TimeSpan dueTime, TimeSpan period);
}
