using System.Runtime.CompilerServices;
using Workshops.Journal.Commit;

namespace Workshops.Journal;

/// <summary>The journal kept in a database.</summary>
internal sealed class DatabaseJournal(JournalDatabase database) : IJournal
{
    // Read in pages, so that a slow reader never holds a transaction open
    private const int PageRows = 500;
    private static readonly TimeSpan ProbeTime = TimeSpan.FromSeconds(10);

    public Task Append(string stream, long version, IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default)
    {
        if (entries.Count == 0)
            throw new ArgumentException("nothing to append", nameof(entries));
        return database.Add(new Append(stream, version, entries), cancellation);
    }

    public async IAsyncEnumerable<JournalEntry> Read(string stream, long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        IReadOnlyList<JournalRow> page;
        do
        {
            page = await database.Read().ReadRows(stream, after, PageRows, cancellation);
            foreach (var row in page)
            {
                Check(stream, ++after, row);
                yield return row.Entry;
            }
        }
        while (page.Count == PageRows);
    }

    public async Task<JournalSnapshot?> ReadSnapshot(string stream, CancellationToken cancellation = default)
    {
        // A damaged snapshot is as good as none: the entries have it all
        return await database.Read().ReadSnapshot(stream, cancellation) is var (snapshot, checksum)
            && checksum == Checksum.Of(stream, snapshot.Version, snapshot.State) ? snapshot : null;
    }

    public Task WriteSnapshot(string stream, JournalSnapshot snapshot, CancellationToken cancellation = default) =>
        database.Add(new KeepSnapshot(stream, snapshot), cancellation);

    public Task<bool> IsEmpty(CancellationToken cancellation = default) => database.Read().IsEmpty(cancellation);

    public async Task Probe(CancellationToken cancellation = default)
    {
        try
        {
            await database.Add(new Probe(), cancellation).WaitAsync(ProbeTime, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new JournalException($"the journal has not answered for {ProbeTime.TotalSeconds} s", late);
        }
    }

    private static void Check(string stream, long expected, JournalRow row)
    {
        if (row.Version != expected)
            throw new JournalException($"{stream} lacks version {expected}");
        if (row.Checksum != Checksum.Of(stream, row.Version, row.Entry.Event))
            throw new JournalException($"{stream} is damaged at version {row.Version}");
    }
}
