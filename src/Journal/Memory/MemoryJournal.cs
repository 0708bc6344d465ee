using System.Runtime.CompilerServices;

namespace Workshops.Journal.Memory;

/// <summary>A journal that forgets everything with the process: for tests.</summary>
public sealed class MemoryJournal : IJournal
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<JournalEntry>> streams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalSnapshot> snapshots = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task Append(string stream, long version, IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default)
    {
        if (entries.Count == 0)
            throw new ArgumentException("nothing to append", nameof(entries));
        lock (gate)
        {
            var kept = streams.GetValueOrDefault(stream) ?? [];
            if (kept.Count != version)
                return Task.FromException(new FencedException(stream, version));
            kept.AddRange(entries.Select(entry => entry with { At = StoredTime.Kept(entry.At) }));
            streams[stream] = kept;
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> Read(string stream, long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        foreach (var entry in After(stream, after))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public Task<JournalSnapshot?> ReadSnapshot(string stream, CancellationToken cancellation = default)
    {
        lock (gate)
            return Task.FromResult(snapshots.GetValueOrDefault(stream));
    }

    /// <inheritdoc/>
    public Task WriteSnapshot(string stream, JournalSnapshot snapshot, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            if (snapshots.GetValueOrDefault(stream) is not { } kept || kept.Version <= snapshot.Version)
                snapshots[stream] = snapshot;
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> IsEmpty(CancellationToken cancellation = default)
    {
        lock (gate)
            return Task.FromResult(streams.Count == 0);
    }

    /// <inheritdoc/>
    public Task Probe(CancellationToken cancellation = default) => Task.CompletedTask;

    private List<JournalEntry> After(string stream, long after)
    {
        lock (gate)
            return (streams.GetValueOrDefault(stream) ?? []).Skip((int)after).ToList();
    }
}
