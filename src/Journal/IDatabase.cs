using Workshops.Journal.Commit;

namespace Workshops.Journal;

/// <summary>One database file or server: what differs between them, and nothing else. All errors are <see cref="JournalException"/>.</summary>
internal interface IDatabase : IDisposable
{
    /// <summary>Checks that what is written will be on disk, and brings the schema up to date.</summary>
    void Open();

    /// <summary>Writes all in one transaction; called by one thread.</summary>
    /// <returns>For each write: null, or why it alone was left out.</returns>
    JournalException?[] Commit(IReadOnlyList<Write> batch);

    /// <summary>Rows of a stream after a version, in order.</summary>
    Task<IReadOnlyList<JournalRow>> ReadRows(string stream, long after, int most, CancellationToken cancellation);

    /// <summary>A snapshot with its checksum, or null.</summary>
    Task<(JournalSnapshot Snapshot, int Checksum)?> ReadSnapshot(string stream, CancellationToken cancellation);

    /// <summary>A state, or null.</summary>
    Task<StoredState?> ReadState(string name, string key, CancellationToken cancellation);

    /// <summary>A file, or null.</summary>
    Task<StoredFile?> ReadFile(string owner, string id, CancellationToken cancellation);

    /// <summary>What an owner's files take.</summary>
    Task<FileUse> UseOfFiles(string owner, CancellationToken cancellation);

    /// <summary>Has the journal no row?</summary>
    Task<bool> IsEmpty(CancellationToken cancellation);

    /// <summary>Copies the whole database into a new file while it is in use.</summary>
    Task Backup(string path, CancellationToken cancellation);
}

/// <summary>A row as stored.</summary>
internal sealed record JournalRow(long Version, JournalEntry Entry, int Checksum);
