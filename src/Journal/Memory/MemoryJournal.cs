using System.Runtime.CompilerServices;

namespace Workshops.Journal.Memory;

/// <summary>A journal that forgets everything with the process: for tests.</summary>
public sealed class MemoryJournal : IJournal
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<JournalEntry>> _streams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalSnapshot> _snapshots = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task Append(string stream, long version, IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default)
    {
        if (entries.Count == 0)
            throw new ArgumentException("nothing to append", nameof(entries));
        lock (_lock)
        {
            var kept = _streams.GetValueOrDefault(stream) ?? [];
            if (kept.Count != version)
                return Task.FromException(new FencedException(stream, version));
            kept.AddRange(entries.Select(entry => entry with { At = StoredTime.Kept(entry.At) }));
            _streams[stream] = kept;
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
        lock (_lock)
            return Task.FromResult(_snapshots.GetValueOrDefault(stream));
    }

    /// <inheritdoc/>
    public Task WriteSnapshot(string stream, JournalSnapshot snapshot, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            if (_snapshots.GetValueOrDefault(stream) is not { } kept || kept.Version <= snapshot.Version)
                _snapshots[stream] = snapshot;
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> IsEmpty(CancellationToken cancellation = default)
    {
        lock (_lock)
            return Task.FromResult(_streams.Count == 0);
    }

    /// <inheritdoc/>
    public Task Probe(CancellationToken cancellation = default) => Task.CompletedTask;

    private List<JournalEntry> After(string stream, long after)
    {
        lock (_lock)
            return (_streams.GetValueOrDefault(stream) ?? []).Skip((int)after).ToList();
    }
}
