namespace Workshops.Journal;

/// <summary>
/// The memory of all live documents: append-only, one row an event, unique by stream and version.
/// What <see cref="Append"/> has answered is on disk.
/// </summary>
public interface IJournal
{
    /// <summary>
    /// Adds entries after <paramref name="version"/>, all or none. Appends of all streams that wait at the same time
    /// share one transaction; one that fails never takes another with it.
    /// </summary>
    /// <param name="stream">Name of the stream.</param>
    /// <param name="version">The version that the writer believes the stream has.</param>
    /// <param name="entries">At least one.</param>
    /// <param name="cancellation">Gives up waiting; the append may still have happened.</param>
    /// <exception cref="FencedException">The stream has another version: somebody else writes to it. Nothing was added.</exception>
    /// <exception cref="JournalException">The database did not take it. It may or may not have been added.</exception>
    Task Append(string stream, long version, IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default);

    /// <summary>Entries after a version, in order.</summary>
    /// <exception cref="JournalException">The database did not answer, or a row is damaged.</exception>
    IAsyncEnumerable<JournalEntry> Read(string stream, long after, CancellationToken cancellation = default);

    /// <summary>The newest snapshot of a stream, or null.</summary>
    Task<JournalSnapshot?> ReadSnapshot(string stream, CancellationToken cancellation = default);

    /// <summary>Keeps a snapshot in place of an older one. A snapshot is a convenience: without it, the entries are replayed.</summary>
    Task WriteSnapshot(string stream, JournalSnapshot snapshot, CancellationToken cancellation = default);

    /// <summary>Has nothing ever been appended?</summary>
    Task<bool> IsEmpty(CancellationToken cancellation = default);

    /// <summary>Can it be read and written now? For the readiness check.</summary>
    /// <exception cref="JournalException">It cannot, and why.</exception>
    Task Probe(CancellationToken cancellation = default);
}

/// <summary>One row of the journal.</summary>
/// <param name="At">When it happened, UTC, kept to the microsecond.</param>
/// <param name="Actor">Participant id, or null where no author is stored.</param>
/// <param name="Event">The event's JSON, UTF-8, kept byte for byte.</param>
public sealed record JournalEntry(DateTimeOffset At, string? Actor, byte[] Event);

/// <summary>A document's state at a version.</summary>
/// <param name="Version">The version.</param>
/// <param name="State">JSON, UTF-8.</param>
public sealed record JournalSnapshot(long Version, byte[] State);

/// <summary>The database did not do what was asked.</summary>
public class JournalException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Somebody else has written to the stream: this writer's copy is out of date.</summary>
public sealed class FencedException(string stream, long version)
    : JournalException($"{stream} is no longer at version {version}");
