using Engine.Tests.Grains;
using Orleans;

namespace Engine.Tests.Stage;

/// <summary>Promises that every engine keeps. An engine is held to them by one class a theme that names it.</summary>
public abstract class Promises<TEngine> : IAsyncLifetime
    where TEngine : IEngine, new()
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected TEngine Engine { get; } = new();

    protected Settings Settings => Engine.Settings;

    protected string Key { get; } = Guid.NewGuid().ToString("N");

    protected Probe Probe => Probe.Of(Key);

    protected IWorker Worker => Grain<IWorker>("Engine.Tests.Grains.Ordinary");

    protected IReentrantWorker Reentrant => Grain<IReentrantWorker>();

    public Task InitializeAsync() => Engine.Start();

    public Task DisposeAsync() => Engine.DisposeAsync().AsTask();

    protected T Grain<T>(string? prefix = null)
        where T : IGrainWithStringKey => Engine.Grains.GetGrain<T>(Key, prefix);

    protected IWorker Other(string name) => Engine.Grains.GetGrain<IWorker>(Key + name, "Engine.Tests.Grains.Ordinary");

    /// <summary>A test that hangs is a test that fails.</summary>
    protected static Task Soon(Task task) => task.WaitAsync(Patience);

    /// <inheritdoc cref="Soon(Task)"/>
    protected static Task<T> Soon<T>(Task<T> task) => task.WaitAsync(Patience);

    /// <summary>Its end, whatever it is: it may have come in time, or late.</summary>
    protected static Task Unheeded(Task task) => Soon(task).ContinueWith(_ => { }, TaskScheduler.Default);

    protected Task PassResponseTimeout() => Engine.Pass(Settings.ResponseTimeout + Settings.Slack);

    protected Task PassCollectionAge() => Engine.Pass(Settings.CollectionAge + Settings.Slack);
}
