using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Turns;

namespace Orleans.Observers;

/// <summary>An object outside the grains, called one request at a time and held weakly.</summary>
internal sealed class Observer : ITurnTaker
{
    private readonly WeakReference<IGrainObserver> target;

    public Observer(IGrainObserver target, TimeProvider time, EmbeddedOptions options)
    {
        this.target = new(target);
        Queue = new(this, new TurnScheduler(options.Run), time, options.MaxQueue, reentrant: false);
    }

    public GrainId Id { get; } = GrainId.Create("observer", Guid.NewGuid().ToString("N"));

    public TurnQueue Queue { get; }

    public bool IsDead => !target.TryGetTarget(out _);

    public object Target => target.TryGetTarget(out var it) ? it : throw new ClientNotAvailableException(Id);

    public void Send(Turn turn)
    {
        if (!Queue.TryAdd(turn)) turn.Fail(new ClientNotAvailableException(Id));
    }

    public void Delete()
    {
        foreach (var turn in Queue.Close())
        {
            turn.Fail(new ClientNotAvailableException(Id));
        }
    }

    // The caller hears of it; an observer has nothing to lose
    public void Failed(Exception error)
    {
    }
}
