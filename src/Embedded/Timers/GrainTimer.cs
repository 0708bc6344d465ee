using Microsoft.Extensions.Logging;
using Orleans.Turns;

namespace Orleans.Runtime;

/// <summary>A timer whose ticks are turns of an activation.</summary>
internal sealed class GrainTimer : Turn, IGrainTimer
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopped = new();
    private readonly Activation activation;
    private readonly Func<CancellationToken, Task> callback;
    private readonly GrainTimerCreationOptions options;
    private readonly ITimer timer;
    private TimeSpan period;
    private bool ticking, changed, missed;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options, TimeProvider time)
    {
        (this.activation, this.callback, this.options, period) = (activation, callback, options, options.Period);
        using (ExecutionContext.SuppressFlow())
        {
            timer = time.CreateTimer(_ => Tick(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
        timer.Change(options.DueTime, Timeout.InfiniteTimeSpan);
    }

    public override bool Interleaves => options.Interleave;

    public override bool ReadOnly => false;

    public override bool KeepsAlive => options.KeepAlive;

    public override bool IsOver => stopped.IsCancellationRequested;

    public override long? CalledAt => null;

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            this.period = period;
            changed = true;
            timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        activation.Timers.Forget(this);
        timer.Dispose();
        stopped.Cancel();
    }

    public override async Task Run()
    {
        try
        {
            if (!IsOver) await callback(stopped.Token);
        }
        catch (Exception e) when (e is not OperationCanceledException || !IsOver)
        {
            activation.Log.LogError(e, "A timer of {Grain} failed", activation.GrainId);
        }
        catch (OperationCanceledException)
        {
            // it was told to
        }
        Queue!.Done(this, error: null);
        StartNextPeriod();
    }

    // Nobody waits for a tick
    public override void Fail(Exception error)
    {
    }

    private void Tick()
    {
        lock (gate)
        {
            missed = ticking;
            if (ticking || IsOver) return;
            ticking = true;
            changed = false;
        }
        if (!activation.Queue.TryAdd(this)) Dispose();
    }

    private void StartNextPeriod()
    {
        lock (gate)
        {
            ticking = false;
            if (IsOver || (changed && !missed)) return;
            timer.Change(missed ? TimeSpan.Zero : period, Timeout.InfiniteTimeSpan);
            missed = false;
        }
    }
}
