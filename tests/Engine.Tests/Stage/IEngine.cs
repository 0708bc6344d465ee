using Orleans;

namespace Engine.Tests.Stage;

/// <summary>An engine with the grains of these tests. The promises are stated against this, so that any engine can be held to them.</summary>
public interface IEngine : IAsyncDisposable
{
    /// <summary>How it is set.</summary>
    Settings Settings { get; }

    IGrainFactory Grains { get; }

    Task Start();

    /// <summary>
    /// Lets time pass for the engine: timers, response timeouts, idleness. At least so long has passed when it answers; where an engine
    /// goes by a clock of its own, a busy machine makes it longer.
    /// </summary>
    Task Pass(TimeSpan time);

    Task Stop();
}

/// <summary>How the engine under test is set.</summary>
/// <param name="ResponseTimeout">A caller waits so long.</param>
/// <param name="CollectionAge">A grain nobody called for so long may be deactivated.</param>
/// <param name="TimerPeriod">Of timers; much shorter than both, where they go by another clock than timers.</param>
/// <param name="Slack">Longer than the engine may be late with both.</param>
/// <param name="MaxQueue">How many requests one grain may have to answer.</param>
public sealed record Settings(TimeSpan ResponseTimeout, TimeSpan CollectionAge, TimeSpan TimerPeriod, TimeSpan Slack, int MaxQueue);
