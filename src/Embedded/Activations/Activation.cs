using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Storage;
using Orleans.Turns;

namespace Orleans.Runtime;

/// <summary>One life of a grain: made, activated, called, deactivated. Until it is active and once it is leaving, calls wait.</summary>
internal sealed class Activation : IGrainContext, ITurnTaker
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource deactivated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<IPersistent> states = [];
    private readonly TurnScheduler scheduler;
    private readonly GrainClass grainClass;
    private readonly Catalog catalog;
    private AsyncServiceScope scope;
    private IGrainBase? grain;
    private bool active;
    private DeactivationReason? why;
    private long? keptSince;
    private TimeSpan keptFor;

    public Activation(GrainId id, GrainClass grainClass, Catalog catalog)
    {
        (GrainId, this.grainClass, this.catalog) = (id, grainClass, catalog);
        scheduler = new(catalog.Options.Run);
        Queue = new(this, scheduler, catalog.Time, catalog.Options.MaxQueue, grainClass.IsReentrant);
        Queue.Hold();
        Timers = new(this, catalog.Time);
    }

    public GrainId GrainId { get; }

    public object? GrainInstance => grain;

    public IServiceProvider ActivationServices => scope.ServiceProvider;

    public Task Deactivated => deactivated.Task;

    public IGrainFactory GrainFactory => catalog.GrainFactory;

    public ILogger Log => catalog.Log;

    public TurnQueue Queue { get; }

    public GrainTimers Timers { get; }

    GrainId ITurnTaker.Id => GrainId;

    object ITurnTaker.Target => grain!;

    public void Begin()
    {
        scope = catalog.Services.CreateAsyncScope();
        scheduler.Start(static it => ((Activation)it).Activate(), this);
    }

    public GrainReference Reference(Type contract) =>
        GrainReference.Make(contract, GrainId, turn => catalog.Send(GrainId, grainClass, turn), catalog.Time);

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (why is not null) return;
            why = deactivationReason;
            if (active) Queue.Hold(BeginLeaving);
        }
    }

    /// <summary>Deactivates, if nobody has called for the collection age and the grain has not asked to stay.</summary>
    public void DeactivateIfIdle()
    {
        lock (gate)
        {
            if (keptSince is { } since && catalog.Time.GetElapsedTime(since) < keptFor) return;
        }
        if (Queue.Idle >= catalog.Options.CollectionAge) Deactivate(new(DeactivationReasonCode.ActivationIdle, "nobody called"));
    }

    public void Delay(TimeSpan span)
    {
        lock (gate)
        {
            (keptSince, keptFor) = (catalog.Time.GetTimestamp(), span);
        }
    }

    /// <summary>The state is read before the grain is activated.</summary>
    public void Read(IPersistent state) => states.Add(state);

    // A grain whose memory is behind its storage starts anew
    public void Failed(Exception error)
    {
        if (error is InconsistentStateException) Deactivate(new(DeactivationReasonCode.ApplicationError, error, "the state is not as it was read"));
    }

    private async Task Activate()
    {
        try
        {
            await Awaken().WaitAsync(catalog.Options.ResponseTimeout, catalog.Time);
        }
        catch (Exception e)
        {
            await Fail(e);
            return;
        }
        lock (gate)
        {
            active = true;
            if (why is null) Queue.Resume();
            else Queue.Hold(BeginLeaving);
        }
    }

    private async Task Awaken()
    {
        using var limit = new CancellationTokenSource(catalog.Options.ResponseTimeout, catalog.Time);
        grain = grainClass.Make(this);
        foreach (var state in states)
        {
            await state.ReadStateAsync();
        }
        await grain.OnActivateAsync(limit.Token);
    }

    private async Task Fail(Exception error)
    {
        Log.LogError(error, "{Grain} could not be activated", GrainId);
        lock (gate)
        {
            why ??= new(DeactivationReasonCode.ActivationFailed, error, "it could not be activated");
        }
        Timers.Stop();
        await Dispose();
        foreach (var turn in End())
        {
            turn.Fail(error);
        }
    }

    private void BeginLeaving() => scheduler.Start(static it => ((Activation)it).Leave(), this);

    private async Task Leave()
    {
        Timers.Stop();
        try
        {
            using var limit = new CancellationTokenSource(catalog.Options.StopTimeout, catalog.Time);
            await grain!.OnDeactivateAsync(why!.Value, limit.Token).WaitAsync(catalog.Options.StopTimeout, catalog.Time);
        }
        catch (Exception e)
        {
            Log.LogError(e, "{Grain} failed to deactivate", GrainId);
        }
        await Dispose();
        foreach (var turn in End())
        {
            catalog.Send(GrainId, grainClass, turn);
        }
    }

    private List<Turn> End()
    {
        catalog.Forget(this);
        var left = Queue.Close();
        deactivated.TrySetResult();
        return left;
    }

    private async Task Dispose()
    {
        try
        {
            if (grain is IAsyncDisposable slow) await slow.DisposeAsync();
            else if (grain is IDisposable quick) quick.Dispose();
            await scope.DisposeAsync();
        }
        catch (Exception e)
        {
            Log.LogError(e, "{Grain} failed to be disposed", GrainId);
        }
    }
}
