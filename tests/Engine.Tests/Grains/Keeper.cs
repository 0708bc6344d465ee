using Engine.Tests.Stage;
using Orleans;
using Orleans.Runtime;

namespace Engine.Tests.Grains;

[GenerateSerializer]
public sealed record Kept
{
    [Id(0)]
    public string Text { get; init; } = "";
}

/// <summary>A grain with a state.</summary>
public interface IKeeper : IGrainWithStringKey
{
    /// <summary>The state as it was when the grain was activated.</summary>
    Task<string> Found();

    Task<bool> Exists();

    Task Keep(string text);

    Task Clear();

    Task Leave();
}

/// <summary>Writes the same state as the keeper does, past it.</summary>
public interface IForger : IGrainWithStringKey
{
    Task Forge(GrainId keeper);
}

public sealed class Keeper([PersistentState("kept", "memory")] IPersistentState<Kept> state) : Grain, IKeeper
{
    private string found = "";

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        found = state.State.Text;
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Probe.Of(this.GetPrimaryKeyString()).Deactivate(reason);
        return Task.CompletedTask;
    }

    public Task<string> Found() => Task.FromResult(found);

    public Task<bool> Exists() => Task.FromResult(state.RecordExists);

    public Task Keep(string text)
    {
        state.State = new() { Text = text };
        return state.WriteStateAsync();
    }

    public Task Clear() => state.ClearStateAsync();

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}

public sealed class Forger : Grain, IForger
{
    public async Task Forge(GrainId keeper)
    {
        var storage = new MemoryStorage();
        var state = new GrainState<Kept>();
        await storage.ReadStateAsync("kept", keeper, state);
        state.State = new() { Text = "forged" };
        await storage.WriteStateAsync("kept", keeper, state);
    }
}
