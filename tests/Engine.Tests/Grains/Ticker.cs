using Engine.Tests.Stage;
using Orleans;
using Orleans.Runtime;

namespace Engine.Tests.Grains;

public interface ITicker : IGrainWithStringKey
{
    /// <summary>Ticks every period from now. A slow tick stays until the probe is released.</summary>
    Task Start(TimeSpan period, bool interleave = false, bool keepAlive = false, bool slow = false, bool failing = false);

    Task Change(TimeSpan dueTime);

    Task StopTicking();

    /// <summary>Answered when the tick that runs is done.</summary>
    Task Settle();

    Task Stay();

    Task Leave();
}

public sealed class Ticker : Grain, ITicker
{
    private IGrainTimer? timer;

    private Probe Probe => Probe.Of(this.GetPrimaryKeyString());

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Probe.Deactivate(reason);
        return Task.CompletedTask;
    }

    public Task Start(TimeSpan period, bool interleave = false, bool keepAlive = false, bool slow = false, bool failing = false)
    {
        timer = this.RegisterGrainTimer(
            (probe, cancellation) => Tick(probe, slow, failing, cancellation),
            Probe,
            new GrainTimerCreationOptions(period, period) { Interleave = interleave, KeepAlive = keepAlive });
        return Task.CompletedTask;
    }

    public Task Change(TimeSpan dueTime)
    {
        timer!.Change(dueTime, Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    public Task StopTicking()
    {
        timer!.Dispose();
        return Task.CompletedTask;
    }

    public Task Settle() => Task.CompletedTask;

    public Task Stay() => Probe.Stay();

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private static async Task Tick(Probe probe, bool slow, bool failing, CancellationToken cancellation)
    {
        probe.Ticked.Set();
        if (failing) throw new InvalidOperationException("a failing tick");
        if (slow) await probe.Stay().WaitAsync(cancellation);
    }
}
