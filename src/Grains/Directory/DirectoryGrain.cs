using Orleans;
using Orleans.Runtime;

namespace Workshops.Grains.Directory;

/// <summary>One join code.</summary>
public sealed class DirectoryGrain([PersistentState("code", "workshops")] IPersistentState<DirectoryState> state) : Grain, IDirectoryGrain
{
    /// <inheritdoc/>
    public async Task<bool> Claim(string workshop)
    {
        if (state.State.Workshop is { } taken)
            return taken == workshop;
        state.State.Workshop = workshop;
        await state.WriteStateAsync();
        return true;
    }

    /// <inheritdoc/>
    public Task<string?> Find() => Task.FromResult(state.State.Workshop);
}

/// <summary>What a code leads to.</summary>
public sealed class DirectoryState
{
    /// <summary>Id of the workshop, or null.</summary>
    public string? Workshop { get; set; }
}
