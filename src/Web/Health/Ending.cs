using System.Globalization;
using System.Runtime.InteropServices;
using Workshops.Silo;
using Workshops.Web.Live;

namespace Workshops.Web.Health;

/// <summary>
/// How this process is asked to end. Behind a balancer, <c>WORKSHOPS_DRAIN</c> is for how many seconds after SIGTERM it goes on as
/// before, only <c>/readyz</c> says no: nobody new is sent to it, and nobody meets a closed door. Ctrl-C, or a second
/// SIGTERM, ends it at once.
/// </summary>
internal sealed class Ending : IHostLifetime, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Leaving = TimeSpan.FromMilliseconds(100);

    private readonly IHostApplicationLifetime application;
    private readonly TimeProvider time;
    private readonly Underway underway;
    private readonly LiveConnections connections;
    private readonly TimeSpan drain;
    private readonly List<PosixSignalRegistration> signals = [];

    /// <exception cref="SettingException">The setting cannot be understood.</exception>
    public Ending(IHostApplicationLifetime application, IConfiguration settings, TimeProvider time, Underway underway, LiveConnections connections)
    {
        (this.application, this.time, this.underway, this.connections) = (application, time, underway, connections);
        drain = Seconds(settings["WORKSHOPS_DRAIN"]);
    }

    /// <summary>Has it been asked to end?</summary>
    public bool Begun { get; private set; }

    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Hear(signal, Begun ? TimeSpan.Zero : drain)));
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Hear(signal, TimeSpan.Zero)));
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGQUIT, signal => Hear(signal, TimeSpan.Zero)));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => signals.ForEach(signal => signal.Dispose());

    private void Hear(PosixSignalContext signal, TimeSpan wait)
    {
        signal.Cancel = true;
        Begun = true;
        _ = End(wait);
    }

    private async Task End(TimeSpan wait)
    {
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, application.ApplicationStopping).ContinueWith(_ => { }, TaskScheduler.Default);
        await Finish();
        application.StopApplication();
    }

    // A command waits for the database for five seconds, twice at most. Its answer, and the farewell, need a moment to leave
    private async Task Finish()
    {
        await underway.Close().WaitAsync(Longest, time).ContinueWith(_ => { }, TaskScheduler.Default);
        connections.SayFarewell();
        await Task.Delay(Leaving, time);
    }

    private static TimeSpan Seconds(string? setting) => setting switch
    {
        null or "" => TimeSpan.Zero,
        _ when int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 3600 => TimeSpan.FromSeconds(seconds),
        _ => throw new SettingException($"WORKSHOPS_DRAIN is '{setting}': it must be whole seconds, 0 to 3600"),
    };
}
