using System.Runtime.CompilerServices;
using Workshops.Journal;
using Workshops.Simulation.Tests.Clockwork;

namespace Workshops.Simulation.Tests.Room;

/// <summary>A journal that keeps its promises and no more: it is slow, it fails, and it commits without answering.</summary>
internal sealed class ShakyJournal(World world) : IJournal
{
    private const int Slowest = 30;
    private readonly Dictionary<string, List<JournalEntry>> streams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalSnapshot> snapshots = new(StringComparer.Ordinal);

    /// <summary>Called with what was committed.</summary>
    public event Action<string, JournalEntry>? Committed;

    /// <summary>All of a stream.</summary>
    public IReadOnlyList<JournalEntry> this[string stream] => Of(stream);

    /// <summary>Begins a stream; nothing can go wrong yet.</summary>
    public void Begin(string stream, IEnumerable<JournalEntry> entries) => Add(stream, entries);

    public async Task Append(string stream, long version, IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default)
    {
        await world.Delay(Slowest);
        if (world.Mishap(0.03))
            throw new JournalException("the disk is full");
        if (Of(stream).Count != version)
            throw new FencedException(stream, version);
        Add(stream, entries);
        await world.Delay(Slowest);
        if (world.Mishap(0.03))
            throw new JournalException("the server did not answer");
    }

    public async IAsyncEnumerable<JournalEntry> Read(string stream, long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await world.Delay(Slowest);
        if (world.Mishap(0.02))
            throw new JournalException("cannot be read now");
        foreach (var entry in Of(stream).Skip((int)after).ToList())
            yield return entry;
    }

    public async Task<JournalSnapshot?> ReadSnapshot(string stream, CancellationToken cancellation = default)
    {
        await world.Delay(Slowest);
        return snapshots.GetValueOrDefault(stream);
    }

    public async Task WriteSnapshot(string stream, JournalSnapshot snapshot, CancellationToken cancellation = default)
    {
        await world.Delay(Slowest);
        if (snapshot.Version > Of(stream).Count)
            world.Break(new InvalidOperationException($"a snapshot of {stream} at {snapshot.Version} is ahead of the journal"));
        snapshots[stream] = snapshot;
    }

    public Task<bool> IsEmpty(CancellationToken cancellation = default) => Task.FromResult(streams.Count == 0);

    public Task Probe(CancellationToken cancellation = default) => Task.CompletedTask;

    private List<JournalEntry> Of(string stream) => streams.TryGetValue(stream, out var known) ? known : streams[stream] = [];

    private void Add(string stream, IEnumerable<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            Of(stream).Add(entry);
            Committed?.Invoke(stream, entry);
        }
    }
}
