using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>
/// Which entities the last events touched, so that a phone that was away a little gets only what changed.
/// Bounded: whoever is further behind starts over.
/// </summary>
internal sealed class Tail(long start)
{
    private const int Most = 5_000;
    private readonly Queue<IReadOnlyCollection<Touch>> events = new();
    private long first = start;

    /// <summary>Adds the touches of the next event.</summary>
    public void Add(IReadOnlyCollection<Touch> touches)
    {
        events.Enqueue(touches);
        if (events.Count <= Most)
            return;
        events.Dequeue();
        first++;
    }

    /// <summary>All that was touched after a version; null when that is too long ago.</summary>
    public IEnumerable<Touch>? Since(long version) =>
        version < first || version > first + events.Count ? null : events.Skip((int)(version - first)).SelectMany(t => t);
}
