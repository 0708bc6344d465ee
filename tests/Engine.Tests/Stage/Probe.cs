using System.Collections.Concurrent;
using Orleans;

namespace Engine.Tests.Stage;

/// <summary>What a test and its grain tell each other past the engine. Found by the grain's key.</summary>
public sealed class Probe
{
    private static readonly ConcurrentDictionary<string, Probe> All = new(StringComparer.Ordinal);

    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int activations, inside, mostInside;

    public Signal Entered { get; } = new();

    public Signal Left { get; } = new();

    public Signal Activating { get; } = new();

    public Signal Deactivated { get; } = new();

    public Signal Ticked { get; } = new();

    public ConcurrentQueue<DeactivationReason> Reasons { get; } = new();

    public ConcurrentQueue<int> Order { get; } = new();

    public int Activations => activations;

    public int MostInside => mostInside;

    public int FailingActivations { get; set; }

    public static Probe Of(string key) => All.GetOrAdd(key, _ => new());

    public void Release() => released.TrySetResult();

    /// <summary>Stays until released.</summary>
    public async Task Stay()
    {
        Enter();
        await released.Task;
        Leave();
    }

    public void Enter()
    {
        mostInside = Math.Max(mostInside, Interlocked.Increment(ref inside));
        Entered.Set();
    }

    public void Leave()
    {
        Interlocked.Decrement(ref inside);
        Left.Set();
    }

    public void Activate()
    {
        if (Interlocked.Increment(ref activations) <= FailingActivations) throw new InvalidOperationException("not today");
        Activating.Set();
    }

    public void Deactivate(DeactivationReason reason)
    {
        Reasons.Enqueue(reason);
        Deactivated.Set();
    }
}
