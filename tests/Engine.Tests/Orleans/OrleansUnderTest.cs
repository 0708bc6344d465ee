using Engine.Tests.Stage;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Storage;
using Orleans.TestingHost;

namespace Engine.Tests.Orleans;

/// <summary>
/// Microsoft Orleans: two silos and a client outside of them, so that calls, answers and observers travel. Timers go by a clock that moves
/// when told; response timeouts and idleness go by Orleans' own clock, and are short.
/// </summary>
public sealed class OrleansUnderTest : IEngine
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private readonly ManualTime time = new(DateTimeOffset.UtcNow);
    private readonly InProcessTestCluster cluster;

    public OrleansUnderTest()
    {
        var builder = new InProcessTestClusterBuilder(initialSilosCount: 2);
        builder.Options.ConfigureFileLogging = false;
#pragma warning disable ORLEANSEXP003 // The directory that the product runs on
        builder.Options.UseDistributedGrainDirectory = true;
#pragma warning restore ORLEANSEXP003
        builder.ConfigureSilo((_, silo) => Set(silo));
        builder.ConfigureClient(client => client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Settings.ResponseTimeout));
        cluster = builder.Build();
    }

    public Settings Settings { get; } = new(
        ResponseTimeout: TimeSpan.FromSeconds(3),
        CollectionAge: TimeSpan.FromSeconds(5),
        TimerPeriod: TimeSpan.FromMilliseconds(100),
        Slack: TimeSpan.FromSeconds(2),
        MaxQueue: 1000);

    public IGrainFactory Grains => cluster.Client;

    public async Task Start()
    {
        await cluster.DeployAsync();
        time.Pass(DateTimeOffset.UtcNow - time.GetUtcNow());
    }

    public async Task Pass(TimeSpan time)
    {
        await Task.Delay(time);
        // Ticks come at the end, so that Orleans' own clock has come as far by then; what is due has a moment to happen
        this.time.Pass(time);
        await Task.Delay(Moment);
    }

    // Only the silos: a client that stops gives up its calls
    public async Task Stop()
    {
        foreach (var silo in cluster.Silos)
        {
            using var patience = new CancellationTokenSource(Settings.ResponseTimeout);
            await silo.StopSiloAsync(patience.Token);
        }
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private void Set(ISiloBuilder silo)
    {
        silo.Services.AddSingleton<TimeProvider>(time);
        silo.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        silo.Services.AddKeyedSingleton<IGrainStorage, MemoryStorage>("memory");
        silo.Configure<SiloMessagingOptions>(options =>
        {
            options.ResponseTimeout = Settings.ResponseTimeout;
            options.MaxEnqueuedRequestsHardLimit = Settings.MaxQueue;
        });
        silo.Configure<GrainCollectionOptions>(options =>
        {
            options.CollectionAge = Settings.CollectionAge;
            options.CollectionQuantum = TimeSpan.FromSeconds(1);
            options.DeactivationTimeout = Settings.ResponseTimeout;
        });
    }
}
