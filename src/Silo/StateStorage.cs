using Orleans;
using Orleans.Runtime;
using Orleans.Storage;
using Workshops.Journal;
using Workshops.Live;

namespace Workshops.Silo;

/// <summary>Keeps grains' states in the same database as the journal, as JSON.</summary>
internal sealed class StateStorage(IStateStore store) : IGrainStorage
{
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = await store.Read(stateName, Key(grainId));
        grainState.RecordExists = stored is not null;
        grainState.ETag = stored?.Etag!;
        grainState.State = stored is null ? Activator.CreateInstance<T>() : LiveJson.Read<T>(stored.Json);
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => Checked(async () =>
    {
        grainState.ETag = await store.Write(stateName, Key(grainId), LiveJson.Write(grainState.State), grainState.ETag);
        grainState.RecordExists = true;
    });

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => Checked(async () =>
    {
        await store.Clear(stateName, Key(grainId), grainState.ETag);
        grainState.ETag = null!;
        grainState.RecordExists = false;
        grainState.State = Activator.CreateInstance<T>();
    });

    private static string Key(GrainId grain) => grain.Key.ToString()!;

    private static async Task Checked(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (StaleStateException e)
        {
            throw new InconsistentStateException(e.Message, "", "", e);
        }
    }
}
