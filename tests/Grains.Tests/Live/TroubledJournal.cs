using Workshops.Journal;
using Workshops.Journal.Memory;

namespace Workshops.Grains.Tests.Live;

/// <summary>A journal whose appends wait and fail when a test says so.</summary>
internal sealed class TroubledJournal : IJournal
{
    private readonly MemoryJournal kept = new();

    /// <summary>While set, appends wait for it; with its exception they fail.</summary>
    public TaskCompletionSource? Trouble { get; set; }

    /// <summary>Only this stream has trouble; null for all.</summary>
    public string? Troubled { get; init; }

    public async Task Append(string stream, long version, IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default)
    {
        if (Trouble is not null && stream == (Troubled ?? stream))
            await Trouble.Task;
        await kept.Append(stream, version, entries, cancellation);
    }

    public IAsyncEnumerable<JournalEntry> Read(string stream, long after, CancellationToken cancellation = default) =>
        kept.Read(stream, after, cancellation);

    public Task<JournalSnapshot?> ReadSnapshot(string stream, CancellationToken cancellation = default) => kept.ReadSnapshot(stream, cancellation);

    public Task WriteSnapshot(string stream, JournalSnapshot snapshot, CancellationToken cancellation = default) =>
        kept.WriteSnapshot(stream, snapshot, cancellation);

    public Task<bool> IsEmpty(CancellationToken cancellation = default) => kept.IsEmpty(cancellation);

    public Task Probe(CancellationToken cancellation = default) => kept.Probe(cancellation);
}
