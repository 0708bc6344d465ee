using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Orleans.Turns;

namespace Orleans.Runtime;

/// <summary>All activations: at most one for a grain.</summary>
internal sealed class Catalog(
    IServiceProvider services, IOptions<EmbeddedOptions> options, TimeProvider time, ILogger<Catalog> log)
{
    private static readonly TimeSpan StopPeriod = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentDictionary<GrainId, Activation> activations = new();
    private volatile bool refusing, closing;

    public IServiceProvider Services => services;

    public EmbeddedOptions Options => options.Value;

    public TimeProvider Time => time;

    public ILogger Log => log;

    public IGrainFactory GrainFactory => field ??= services.GetRequiredService<IGrainFactory>();

    /// <summary>Gives a turn to a grain, which is activated when it is not yet.</summary>
    public void Send(GrainId id, GrainClass grainClass, Turn turn)
    {
        while (!IsRefused() && Find(id, grainClass, out var isNew) is { } activation)
        {
            var taken = activation.Queue.TryAdd(turn);
            if (isNew) activation.Begin(); // only now: should it fail at once, whoever wanted it is there to be told
            if (taken) return;
            Forget(activation);
        }
        turn.Fail(new SiloUnavailableException());
    }

    public void Forget(Activation activation) => activations.TryRemove(new(activation.GrainId, activation));

    /// <summary>Ends what is idle, and tells callers who have waited too long.</summary>
    public void Sweep()
    {
        foreach (var activation in activations.Values)
        {
            activation.Queue.Expire(Options.ResponseTimeout);
            activation.DeactivateIfIdle();
        }
    }

    /// <summary>
    /// Refuses calls from outside, lets what runs finish, and deactivates each grain as it comes to rest: one that hangs does
    /// not hold up the others. At the deadline, callers still waiting are told.
    /// </summary>
    public async Task Stop(CancellationToken deadline)
    {
        refusing = true;
        try
        {
            while (!activations.IsEmpty)
            {
                DeactivateResting();
                await Task.Delay(StopPeriod, deadline);
            }
        }
        catch (OperationCanceledException)
        {
            log.LogWarning("Stopped at the deadline with {Count} grains still active", activations.Count);
        }
        closing = true;
        foreach (var activation in activations.Values)
        {
            activation.Queue.Abandon(new SiloUnavailableException());
        }
    }

    // Grains may still call each other while they finish
    private bool IsRefused() => refusing && !TurnScheduler.IsInside;

    private Activation? Find(GrainId id, GrainClass grainClass, out bool isNew)
    {
        isNew = false;
        if (activations.TryGetValue(id, out var found)) return found;
        if (closing) return null;
        var made = new Activation(id, grainClass, this);
        found = activations.GetOrAdd(id, made);
        isNew = ReferenceEquals(found, made);
        return found;
    }

    private void DeactivateResting()
    {
        foreach (var activation in activations.Values.Where(it => it.Queue.IsEmpty))
        {
            activation.Deactivate(new(DeactivationReasonCode.ShuttingDown, "the engine stops"));
        }
    }
}
