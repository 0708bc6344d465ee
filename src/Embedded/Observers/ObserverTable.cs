using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Orleans.References;
using Orleans.Runtime;

namespace Orleans.Observers;

/// <summary>The observers of this process.</summary>
internal sealed class ObserverTable(IOptions<EmbeddedOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<GrainId, Observer> observers = new();

    public GrainReference Add(Type contract, IGrainObserver target)
    {
        if (target is GrainReference) throw new ArgumentException("It is a reference already.", nameof(target));
        GrainMethod.Check(contract);
        var observer = new Observer(target, time, options.Value);
        observers[observer.Id] = observer;
        return GrainReference.Make(contract, observer.Id, observer.Send, time);
    }

    public void Remove(IGrainObserver reference)
    {
        if (reference is not GrainReference it) throw new ArgumentException("It is not a reference to an observer.", nameof(reference));
        if (observers.TryRemove(it.GrainId, out var observer)) observer.Delete();
    }

    /// <summary>Tells callers who wait too long, and forgets the dead.</summary>
    public void Sweep()
    {
        foreach (var observer in observers.Values)
        {
            observer.Queue.Expire(options.Value.ResponseTimeout);
            if (observer.IsDead && observer.Queue.IsEmpty) observers.TryRemove(observer.Id, out _);
        }
    }
}
