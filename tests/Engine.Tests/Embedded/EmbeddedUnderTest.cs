using Engine.Tests.Grains;
using Engine.Tests.Stage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Orleans.Storage;

namespace Engine.Tests.Embedded;

/// <summary>The embedded engine, on a clock that moves when told.</summary>
public sealed class EmbeddedUnderTest : IEngine
{
    private readonly ManualTime time = new();
    private readonly IHost host;

    public EmbeddedUnderTest()
        : this(new EmbeddedOptions().Run)
    {
    }

    /// <param name="run">Where work runs.</param>
    public EmbeddedUnderTest(Action<IThreadPoolWorkItem> run)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddKeyedSingleton<IGrainStorage, MemoryStorage>("memory");
        builder.Services.AddEmbeddedOrleans(options =>
        {
            options.Assemblies.Add(typeof(IWorker).Assembly);
            options.CollectionAge = Settings.CollectionAge;
            options.ResponseTimeout = Settings.ResponseTimeout;
            options.MaxQueue = Settings.MaxQueue;
            options.Run = run;
        });
        host = builder.Build();
    }

    public Settings Settings { get; } = new(
        ResponseTimeout: TimeSpan.FromSeconds(30),
        CollectionAge: TimeSpan.FromMinutes(5),
        TimerPeriod: TimeSpan.FromMinutes(1),
        Slack: TimeSpan.FromSeconds(5),
        MaxQueue: 1000);

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    public Task Start() => host.StartAsync();

    public Task Pass(TimeSpan time)
    {
        this.time.Pass(time);
        return Task.CompletedTask;
    }

    public Task Stop() => host.StopAsync();

    public ValueTask DisposeAsync()
    {
        host.Dispose();
        return ValueTask.CompletedTask;
    }
}
