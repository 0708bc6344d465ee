using Orleans.Runtime;

namespace Orleans;

/// <summary>A grain, as the engine sees it.</summary>
public interface IGrainBase
{
    /// <summary>Its activation.</summary>
    IGrainContext GrainContext { get; }

    /// <summary>Called once, before the first request, when the persistent states are read. What it throws reaches all who wait.</summary>
    /// <param name="token">Cancelled when the activation takes too long.</param>
    Task OnActivateAsync(CancellationToken token) => Task.CompletedTask;

    /// <summary>Called once, after the last request. What it throws is logged.</summary>
    /// <param name="reason">Why the activation ends.</param>
    /// <param name="token">Cancelled when it takes too long.</param>
    Task OnDeactivateAsync(DeactivationReason reason, CancellationToken token) => Task.CompletedTask;
}
