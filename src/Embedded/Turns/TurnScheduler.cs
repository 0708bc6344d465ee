using System.Diagnostics.CodeAnalysis;

namespace Orleans.Turns;

/// <summary>Runs the tasks of one addressee, one at a time. What a task awaits comes back here.</summary>
/// <param name="run">Where it runs.</param>
internal sealed class TurnScheduler(Action<IThreadPoolWorkItem> run) : TaskScheduler, IThreadPoolWorkItem
{
    // How many tasks run before other addressees get the thread
    private const int Burst = 64;

    [ThreadStatic]
    private static TurnScheduler? here;

    private readonly Lock gate = new();
    private readonly Queue<Task> tasks = new();
    private bool working;

    /// <summary>True in the code of grains and observers.</summary>
    public static bool IsInside => here is not null;

    /// <summary>Starts work here. No ambient values of the caller come along, as none would cross a network.</summary>
    public void Start(Func<object, Task> work, object state)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            Begin(work, state);
            return;
        }
        using (ExecutionContext.SuppressFlow())
        {
            Begin(work, state);
        }
    }

    /// <inheritdoc/>
    public void Execute()
    {
        here = this;
        try
        {
            for (var done = 0; done < Burst; done++)
            {
                if (!TryNext(out var task)) return;
                TryExecuteTask(task);
            }
        }
        finally
        {
            here = null;
        }
        run(this);
    }

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        lock (gate)
        {
            tasks.Enqueue(task);
            if (working) return;
            working = true;
        }
        run(this);
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        here == this && !taskWasPreviouslyQueued && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (gate)
        {
            return [.. tasks];
        }
    }

    private void Begin(Func<object, Task> work, object state) =>
        _ = Task.Factory.StartNew(work!, state, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this);

    private bool TryNext([NotNullWhen(true)] out Task? task)
    {
        lock (gate)
        {
            return working = tasks.TryDequeue(out task);
        }
    }
}
