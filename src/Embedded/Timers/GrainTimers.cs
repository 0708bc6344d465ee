namespace Orleans.Runtime;

/// <summary>The timers of an activation. They end with it.</summary>
internal sealed class GrainTimers(Activation activation, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<GrainTimer> timers = [];
    private bool stopped;

    public IGrainTimer Start(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer(activation, callback, options, time);
        bool late;
        lock (gate)
        {
            late = stopped;
            if (!late) timers.Add(timer);
        }
        if (late) timer.Dispose();
        return timer;
    }

    public void Forget(GrainTimer timer)
    {
        lock (gate)
        {
            timers.Remove(timer);
        }
    }

    public void Stop()
    {
        GrainTimer[] all;
        lock (gate)
        {
            stopped = true;
            all = [.. timers];
        }
        foreach (var timer in all)
        {
            timer.Dispose();
        }
    }
}
