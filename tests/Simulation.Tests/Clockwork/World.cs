namespace Workshops.Simulation.Tests.Clockwork;

/// <summary>
/// Everything that happens, in one thread: each step is one piece of work that is ready, drawn by the seed, or the next alarm.
/// The same seed makes the same history.
/// </summary>
internal sealed class World(int seed)
{
    private readonly Random chance = new(seed);
    private readonly List<Action> ready = [];
    private readonly PriorityQueue<Alarm, (long At, long Order)> alarms = new();
    private long order;

    /// <summary>The present moment, UTC.</summary>
    public DateTimeOffset Now { get; private set; } = new(2030, 2, 20, 14, 0, 0, TimeSpan.Zero);

    /// <summary>From here on nothing goes wrong any more.</summary>
    public bool Calm { get; set; }

    /// <summary>A number that differs when anything happened otherwise.</summary>
    public int Trace { get; private set; }

    /// <summary>What went wrong that no promise allows; the first is thrown at the end of a step.</summary>
    public Exception? Broken { get; private set; }

    /// <summary>0 to <paramref name="below"/> - 1.</summary>
    public int Draw(int below) => chance.Next(below);

    /// <summary>One of these.</summary>
    public T Draw<T>(IReadOnlyList<T> from) => from[Draw(from.Count)];

    /// <summary>Does it happen this time? Never when all is calm.</summary>
    public bool Mishap(double likely) => !Calm && chance.NextDouble() < likely;

    /// <summary>Ready to be done.</summary>
    public void Add(Action work) => ready.Add(work);

    /// <summary>Rings after that time.</summary>
    public Alarm After(TimeSpan time, Action ring)
    {
        var alarm = new Alarm(ring);
        alarms.Enqueue(alarm, ((Now + time).UtcTicks, order++));
        return alarm;
    }

    /// <summary>Up to so many milliseconds from now; whoever waits goes on where they were.</summary>
    public Task Delay(int most)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        After(TimeSpan.FromMilliseconds(Draw(most + 1)), done.SetResult);
        return done.Task;
    }

    /// <summary>A promise was broken.</summary>
    public void Break(Exception why) => Broken ??= why;

    /// <summary>Lets things happen until something holds.</summary>
    /// <param name="holds">What is waited for.</param>
    /// <param name="most">How long, in the world's time.</param>
    /// <param name="otherwise">What to say when it does not come.</param>
    /// <exception cref="TimeoutException">It never did.</exception>
    public void Until(Func<bool> holds, TimeSpan most, Func<string> otherwise)
    {
        var end = Now + most;
        while (!holds())
        {
            if (Now > end)
                throw new TimeoutException(otherwise());
            Step();
        }
    }

    private void Step()
    {
        if (ready.Count > 0 && (alarms.Count == 0 || Draw(20) > 0))
        {
            var which = Draw(ready.Count);
            var work = ready[which];
            ready.RemoveAt(which);
            Trace = HashCode.Combine(Trace, which, ready.Count);
            work();
        }
        else if (alarms.TryDequeue(out var alarm, out var due))
        {
            Now = new DateTimeOffset(Math.Max(due.At, Now.UtcTicks), TimeSpan.Zero);
            alarm.Ring();
        }

        if (Broken is { } why)
            throw why;
    }
}

/// <summary>Something that is to happen at a time, unless it is called off.</summary>
internal sealed class Alarm(Action ring)
{
    private bool off;

    public void Ring()
    {
        if (!off)
            ring();
    }

    public void CallOff() => off = true;
}
