using Orleans.Runtime;

namespace Orleans;

/// <summary>
/// A grain: an object of which there is at most one for a key, made on the first call, whose code never runs on two
/// threads at once. Constructor parameters come from the service container.
/// </summary>
public abstract class Grain : IGrainBase, IAddressable
{
    /// <summary>Made by the engine only.</summary>
    protected Grain() => GrainContext = GrainClass.Making!;

    /// <inheritdoc/>
    public IGrainContext GrainContext { get; }

    /// <summary>References to other grains.</summary>
    protected IGrainFactory GrainFactory => Activation.GrainFactory;

    /// <summary>The services of this activation, disposed with it.</summary>
    protected internal IServiceProvider ServiceProvider => GrainContext.ActivationServices;

    private Activation Activation => (Activation)GrainContext;

    /// <inheritdoc/>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// This activation ends when the requests that have begun are done. Requests that come meanwhile wait for the next activation.
    /// </summary>
    protected void DeactivateOnIdle() => GrainBaseExtensions.DeactivateOnIdle(this);

    /// <summary>Idleness does not end this activation for so long from now; zero or less takes an earlier delay back.</summary>
    protected void DelayDeactivation(TimeSpan timeSpan) => Activation.Delay(timeSpan);
}
