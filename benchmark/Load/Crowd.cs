using Workshops.Bench.Subjects;

namespace Workshops.Bench.Load;

/// <summary>Phones at a subject, and what they hear.</summary>
internal sealed class Crowd(ISubject subject) : IDisposable
{
    private const int AtOnce = 32;
    private readonly List<IPhone> phones = [];

    /// <summary>The phones.</summary>
    public IReadOnlyList<IPhone> Phones => phones;

    /// <summary>How long notes took to each phone.</summary>
    public Delays Delays { get; } = new();

    /// <summary>Called, on any thread, when a phone hears a note; which phone, and when it was posted.</summary>
    public Action<int, long>? Heard { get; set; }

    /// <summary>So many come and look.</summary>
    public async Task Come(int count)
    {
        for (var from = phones.Count; from < count; from += AtOnce)
        {
            var some = Enumerable.Range(from, Math.Min(AtOnce, count - from)).Select(Join);
            phones.AddRange(await Task.WhenAll(some));
        }
    }

    /// <summary>Waits until so many notes were heard, all phones together.</summary>
    /// <returns>False when they did not come within the time.</returns>
    public async Task<bool> Hear(long count, TimeSpan within)
    {
        var end = DateTime.UtcNow + within;
        while (Delays.Count < count && DateTime.UtcNow < end)
            await Task.Delay(1);
        return Delays.Count >= count;
    }

    /// <inheritdoc/>
    public void Dispose() => phones.ForEach(phone => phone.Dispose());

    private Task<IPhone> Join(int which) => subject.Join(message => Stamp.Find(message, posted =>
    {
        Delays.Arrived(posted);
        Heard?.Invoke(which, posted);
    }));
}
