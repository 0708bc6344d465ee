namespace Workshops.Web.Health;

/// <summary>
/// How busy the server is, by what people feel: for how long commands are under way, until the journal has them, and how late the
/// process comes to do what is due. A single slow command is no strain, many that wait are.
/// </summary>
internal sealed class Strain(TimeProvider time) : BackgroundService
{
    /// <summary>From here on, nobody new is let in: those inside should be answered within 250 ms.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);

    // Fewer than so many commands that wait at a time delay hardly anybody
    private const double Few = 2;
    private const double Weight = 0.3;
    private const int Looks = 5;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Cap = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private TimeSpan waited;
    private long changedAt = time.GetTimestamp();
    private int underWay;
    private int done;

    /// <summary>The delay of late, smoothed over about a second.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>Is it too much for anybody new?</summary>
    public bool IsTooGreat => Delay > Most;

    /// <summary>Something that a person waits for.</summary>
    public async Task<T> Of<T>(Func<Task<T>> work)
    {
        Count(1);
        try
        {
            return await work();
        }
        finally
        {
            Count(-1);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(Look, time);
        for (long began = time.GetTimestamp(), looks = 1; await tick.WaitForNextTickAsync(stoppingToken); looks++)
        {
            if (looks % Looks != 0)
                continue;
            var window = time.GetElapsedTime(began);
            began = time.GetTimestamp();
            Weigh(window);
        }
    }

    // The time that all waited together, over how many were answered, is how long each waited in the mean; also when nobody is answered
    private void Weigh(TimeSpan window)
    {
        Count(0);
        lock (gate)
        {
            var commands = waited >= Few * window ? waited / Math.Max(1, done) : TimeSpan.Zero;
            var late = (window - Looks * Look) / Looks;
            var now = commands > late ? commands : late;
            Delay += Weight * ((now < Cap ? now : Cap) - Delay);
            (waited, done) = (TimeSpan.Zero, 0);
        }
    }

    private void Count(int by)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            waited += underWay * time.GetElapsedTime(changedAt, now);
            changedAt = now;
            underWay += by;
            done += by < 0 ? 1 : 0;
        }
    }
}
