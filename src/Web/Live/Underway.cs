namespace Workshops.Web.Live;

/// <summary>The commands that this process is carrying out. Before it ends it takes no more, and finishes those.</summary>
internal sealed class Underway
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource none = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;
    private volatile bool closed;

    /// <summary>Are no more taken?</summary>
    public bool Closed => closed;

    /// <summary>A command begins; false when no more are taken.</summary>
    public bool Begin()
    {
        lock (gate)
        {
            if (!closed)
                count++;
            return !closed;
        }
    }

    /// <summary>A command has its answer.</summary>
    public void End()
    {
        lock (gate)
        {
            count--;
            TellIfNone();
        }
    }

    /// <summary>Takes no more; returns when all that were taken have their answers.</summary>
    public Task Close()
    {
        lock (gate)
        {
            closed = true;
            TellIfNone();
            return none.Task;
        }
    }

    private void TellIfNone()
    {
        if (closed && count == 0)
            none.TrySetResult();
    }
}
