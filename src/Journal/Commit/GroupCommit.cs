using System.Threading.Channels;

namespace Workshops.Journal.Commit;

/// <summary>
/// The one writer of a process. What arrives while a transaction is under way gathers and becomes the next one; nothing waits
/// for company. It has a thread of its own, because disks make threads wait.
/// </summary>
internal sealed class GroupCommit : IDisposable
{
    /// <summary>Writes that may wait; whoever brings one more waits for room.</summary>
    public const int MaxWaiting = 10_000;

    /// <summary>Writes in one transaction.</summary>
    public const int MaxWrites = 1_000;

    /// <summary>Bytes in one transaction, unless a single write has more.</summary>
    public const int MaxBytes = 4 << 20;

    private readonly Channel<Write> waiting = Channel.CreateBounded<Write>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
    private readonly Func<IReadOnlyList<Write>, JournalException?[]> transaction;
    private readonly Thread writer;

    /// <param name="transaction">Writes all in one transaction and says of each why it was left out, or null;
    /// throws <see cref="SpoiltTransactionException"/> or another <see cref="JournalException"/> when none was written.</param>
    public GroupCommit(Func<IReadOnlyList<Write>, JournalException?[]> transaction)
    {
        this.transaction = transaction;
        writer = new Thread(Run) { Name = "journal", IsBackground = true };
        writer.Start();
    }

    /// <summary>Writes and waits until it is on disk.</summary>
    /// <exception cref="JournalException">It is not, and why.</exception>
    public async Task Add(Write write, CancellationToken cancellation)
    {
        try
        {
            await waiting.Writer.WriteAsync(write, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new JournalException("the journal is closed", closed);
        }
        await write.Done.WaitAsync(cancellation);
    }

    /// <summary>Takes nothing more, writes what was taken, and returns when all are answered.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        writer.Join();
    }

    private void Run()
    {
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            Commit(Gather());
    }

    private List<Write> Gather()
    {
        var batch = new List<Write>();
        var bytes = 0L;
        while (batch.Count < MaxWrites && waiting.Reader.TryPeek(out var next))
        {
            bytes += next.Size;
            if (batch.Count > 0 && bytes > MaxBytes)
                break;
            waiting.Reader.TryRead(out _);
            batch.Add(next);
        }
        return batch;
    }

    private void Commit(List<Write> batch)
    {
        try
        {
            var refusals = transaction(batch);
            for (var i = 0; i < batch.Count; i++)
                batch[i].Answer(refusals[i]);
        }
        catch (SpoiltTransactionException) when (batch.Count > 1)
        {
            // Halving finds the one that spoils it in few steps and keeps the order of the rest
            var half = batch.Count / 2;
            Commit(batch[..half]);
            Commit(batch[half..]);
        }
        catch (Exception exception)
        {
            var refusal = exception as JournalException ?? new JournalException("writing to the journal failed", exception);
            batch.ForEach(write => write.Answer(refusal));
        }
    }
}
