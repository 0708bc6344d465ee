namespace Engine.Tests.Stage;

/// <summary>A clock that moves when told.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private long now = start.UtcTicks;

    public ManualTime()
        : this(new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Moves on, stopping where something is due.</summary>
    public void Pass(TimeSpan span)
    {
        var end = now + span.Ticks;
        while (NextDue(end) is { } alarm)
        {
            alarm.Ring();
        }
        Volatile.Write(ref now, end);
    }

    private Alarm? NextDue(long end)
    {
        lock (gate)
        {
            var next = alarms.Where(it => it.Due <= end).MinBy(it => it.Due);
            if (next is null) return null;
            Volatile.Write(ref now, Math.Max(now, next.Due));
            next.Plan();
            return next;
        }
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        private TimeSpan period;

        public long Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.alarms.Remove(this);
                this.period = period;
                if (dueTime < TimeSpan.Zero) return true;
                Due = time.now + dueTime.Ticks;
                time.alarms.Add(this);
            }
            // as any timer, it rings on a thread of its own when due at once
            if (dueTime == TimeSpan.Zero) ThreadPool.QueueUserWorkItem(_ => time.Pass(TimeSpan.Zero));
            return true;
        }

        public void Plan()
        {
            if (period > TimeSpan.Zero) Due += period.Ticks;
            else time.alarms.Remove(this);
        }

        public void Dispose()
        {
            lock (time.gate)
            {
                time.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
