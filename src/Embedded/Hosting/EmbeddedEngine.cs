using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Observers;
using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>Starts and stops the engine with the process.</summary>
internal sealed class EmbeddedEngine(
    Catalog catalog, GrainClasses classes, ObserverTable observers, IOptions<EmbeddedOptions> options, TimeProvider time) : IHostedService, IDisposable
{
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromSeconds(1);

    private ITimer? sweeping;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        classes.Check();
        sweeping = time.CreateTimer(_ => Sweep(), null, SweepPeriod, SweepPeriod);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.StopTimeout, time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        await catalog.Stop(deadline.Token);
        Dispose();
    }

    public void Dispose() => sweeping?.Dispose();

    private void Sweep()
    {
        catalog.Sweep();
        observers.Sweep();
    }
}
