namespace Workshops.Simulation.Tests.Clockwork;

/// <summary>Where code runs: a server's process or a phone. When it dies, nothing of what it was about to do happens any more.</summary>
internal sealed class Place(World world) : SynchronizationContext
{
    /// <summary>Has it died?</summary>
    public bool IsDead { get; private set; }

    public void Die() => IsDead = true;

    /// <summary>Begins something here. What it throws breaks the world.</summary>
    public void Begin(Func<Task> work) => world.Add(() => Here(() => _ = Guarded(work)));

    /// <summary>Does something at once as if here.</summary>
    public void Here(Action work)
    {
        if (!IsDead)
            As(this, work);
    }

    /// <summary>The same for work that brings its own scheduler.</summary>
    public void Bare(Action work)
    {
        if (!IsDead)
            As(context: null, work);
    }

    public override void Post(SendOrPostCallback d, object? state) => world.Add(() => Here(() => d(state)));

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException();

    public override SynchronizationContext CreateCopy() => this;

    private static void As(SynchronizationContext? context, Action work)
    {
        var before = Current;
        SetSynchronizationContext(context);
        try
        {
            work();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    private async Task Guarded(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e)
        {
            world.Break(e);
        }
    }
}
