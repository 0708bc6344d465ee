using System.Collections.Concurrent;
using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Engine.Tests.Stage;

/// <summary>States of grains, in memory. Values only: a state is written as a copy of its own.</summary>
public sealed class MemoryStorage : IGrainStorage
{
    private static readonly ConcurrentDictionary<(string, GrainId), (object State, string ETag)> States = new();

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        grainState.RecordExists = States.TryGetValue((stateName, grainId), out var found);
        grainState.State = grainState.RecordExists ? (T)found.State : Activator.CreateInstance<T>();
        grainState.ETag = grainState.RecordExists ? found.ETag : null;
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Check(stateName, grainId, grainState.ETag);
        grainState.ETag = (int.Parse(grainState.ETag ?? "0", CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = true;
        States[(stateName, grainId)] = (grainState.State!, grainState.ETag);
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Check(stateName, grainId, grainState.ETag);
        States.TryRemove((stateName, grainId), out _);
        (grainState.State, grainState.ETag, grainState.RecordExists) = (Activator.CreateInstance<T>(), null, false);
        return Task.CompletedTask;
    }

    private static void Check(string name, GrainId grain, string? etag)
    {
        var stored = States.TryGetValue((name, grain), out var found) ? found.ETag : null;
        if (!string.Equals(stored, etag, StringComparison.Ordinal)) throw new InconsistentStateException("stale", stored, etag);
    }
}
