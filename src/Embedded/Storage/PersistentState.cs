using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>A state to be read before its grain is activated.</summary>
internal interface IPersistent
{
    Task ReadStateAsync();
}

/// <summary>Finds the storage of a state.</summary>
internal static class PersistentState
{
    /// <summary>Makes the state that a constructor parameter asks for.</summary>
    public static Func<Activation, object> For(Type parameter, PersistentStateAttribute attribute)
    {
        var type = typeof(PersistentState<>).MakeGenericType(parameter.GetGenericArguments());
        return activation =>
        {
            var state = Activator.CreateInstance(type, attribute.StateName, activation.GrainId, StorageOf(activation, attribute))!;
            activation.Read((IPersistent)state);
            return state;
        };
    }

    private static IGrainStorage StorageOf(Activation activation, PersistentStateAttribute attribute) => attribute.StorageName is { } name
        ? activation.ActivationServices.GetRequiredKeyedService<IGrainStorage>(name)
        : activation.ActivationServices.GetRequiredService<IGrainStorage>();
}

/// <inheritdoc cref="IPersistentState{TState}"/>
internal sealed class PersistentState<TState>(string name, GrainId grain, IGrainStorage storage) : IPersistentState<TState>, IPersistent
{
    private readonly GrainState<TState> record = new() { State = Activator.CreateInstance<TState>() };

    public TState State
    {
        get => record.State!;
        set => record.State = value;
    }

    public string? Etag => record.ETag;

    public bool RecordExists => record.RecordExists;

    public async Task ReadStateAsync()
    {
        await storage.ReadStateAsync(name, grain, record);
        record.State ??= Activator.CreateInstance<TState>();
    }

    public Task WriteStateAsync() => storage.WriteStateAsync(name, grain, record);

    public async Task ClearStateAsync()
    {
        await storage.ClearStateAsync(name, grain, record);
        record.State = Activator.CreateInstance<TState>();
    }
}
