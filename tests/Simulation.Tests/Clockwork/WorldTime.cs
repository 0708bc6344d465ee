namespace Workshops.Simulation.Tests.Clockwork;

/// <summary>The world's clock, as code in a place knows clocks.</summary>
internal sealed class WorldTime(World world, Place place) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => world.Now;

    public override long GetTimestamp() => world.Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(world, () => place.Here(() => callback(state)));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(World world, Action ring) : ITimer
    {
        private Alarm? next;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            next?.CallOff();
            if (dueTime >= TimeSpan.Zero)
                Plan(dueTime, period);
            return true;
        }

        public void Dispose() => next?.CallOff();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Plan(TimeSpan due, TimeSpan period) => next = world.After(due, () =>
        {
            if (period > TimeSpan.Zero)
                Plan(period, period);
            ring();
        });
    }
}
