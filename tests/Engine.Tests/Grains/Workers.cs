using Engine.Tests.Stage;
using Orleans;
using Orleans.Concurrency;

namespace Engine.Tests.Grains;

public abstract class Worker : Grain, IWorker
{
    private int count;

    private Probe Probe => Probe.Of(this.GetPrimaryKeyString());

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Probe.Activate();
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Probe.Deactivate(reason);
    }

    public Task<string> Key() => Task.FromResult(this.GetPrimaryKeyString());

    public async Task<int> Count()
    {
        var next = count + 1; // what two threads at once would lose
        count = next;
        await Task.Yield();
        return next;
    }

    public async Task Note(int number)
    {
        await Task.Yield();
        Probe.Order.Enqueue(number);
    }

    public Task Stay() => Probe.Stay();

    public Task StayBeside() => Probe.Stay();

    public Task Pass() => Task.CompletedTask;

    public Task StayReading() => Probe.Stay();

    public Task StayUnheard() => Probe.Stay();

    public async Task Throw(string message)
    {
        await Task.Yield();
        throw new InvalidOperationException(message);
    }

    public async Task<bool> ComesBack()
    {
        var here = TaskScheduler.Current;
        await Task.Yield();
        var first = TaskScheduler.Current == here;
        await Task.Run(() => { });
        return first && TaskScheduler.Current == here && here != TaskScheduler.Default;
    }

    public Task<string?> Ambient() => Task.FromResult(Ambience.Value.Value);

    public Task<IWorker> Self() => Task.FromResult(this.AsReference<IWorker>());

    public Task<int> CallThrough(IWorker other) => other.CountOf(this.AsReference<IWorker>());

    public Task<int> CountOf(IWorker other) => other.Count();

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task StayAndLeave()
    {
        DeactivateOnIdle();
        return Probe.Stay();
    }

    public Task StayActive(TimeSpan span)
    {
        DelayDeactivation(span);
        return Task.CompletedTask;
    }
}

public sealed class OrdinaryWorker : Worker;

[Reentrant]
public sealed class ReentrantWorker : Worker, IReentrantWorker;

public static class Ambience
{
    public static readonly AsyncLocal<string?> Value = new();
}
