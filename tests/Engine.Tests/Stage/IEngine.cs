using Orleans;

namespace Engine.Tests.Stage;

/// <summary>An engine with the grains of these tests. The promises are stated against this, so that any engine can be held to them.</summary>
public interface IEngine : IAsyncDisposable
{
    IGrainFactory Grains { get; }

    Task Start();

    /// <summary>Lets time pass for the engine: timers, response timeouts, idleness.</summary>
    Task Pass(TimeSpan time);

    Task Stop();
}

/// <summary>How the engine under test is set.</summary>
public static class Settings
{
    public static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan CollectionAge = TimeSpan.FromMinutes(5);
    public const int MaxQueue = 1000;

    /// <summary>Longer than the engine may be late with timeouts and idleness.</summary>
    public static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);
}
