using Microsoft.Extensions.Logging;
using Workshops.Journal;
using Workshops.Live;

namespace Workshops.Grains.Live;

/// <summary>
/// Keeps a document's snapshots so that activation replays few events. A big document is written more rarely, so that
/// the cost of snapshots stays in proportion to the events.
/// </summary>
internal sealed class Snapshots(IJournal journal, string stream, ILogger log)
{
    private const long Every = 500;
    private const long AtMost = 20_000;
    private long kept;
    private Task writing = Task.CompletedTask;

    /// <summary>Takes the newest snapshot into an empty document, if there is one of its shape.</summary>
    public async Task Load(LiveDocument document, CancellationToken cancellation)
    {
        if (await journal.ReadSnapshot(stream, cancellation) is { } snapshot && document.Load(snapshot.Version, snapshot.State))
            kept = snapshot.Version;
    }

    /// <summary>Has enough happened since the last?</summary>
    public bool IsDue(LiveDocument document) => writing.IsCompleted && document.Version - kept >= Math.Max(Every, kept / 2);

    /// <summary>Has so much happened that a replay of it would be felt?</summary>
    public bool IsOverdue(LiveDocument document) => writing.IsCompleted && document.Version - kept >= AtMost;

    /// <summary>Begins to write one, if it is due. Call only when all is durable.</summary>
    /// <returns>Whether it did.</returns>
    public bool KeepIfDue(LiveDocument document)
    {
        if (!IsDue(document))
            return false;
        writing = Write(document.Version, document.Save());
        return true;
    }

    /// <summary>Writes one now if at least that many events have happened since the last.</summary>
    public async Task Keep(LiveDocument document, long atLeast)
    {
        await writing;
        if (document.Version - kept >= atLeast)
            await Write(document.Version, document.Save());
    }

    private async Task Write(long version, byte[] state)
    {
        try
        {
            await journal.WriteSnapshot(stream, new(version, state));
            kept = version;
        }
        catch (JournalException e)
        {
            log.LogWarning(e, "{Stream}: no snapshot at version {Version}; events will be replayed", stream, version);
        }
    }
}
