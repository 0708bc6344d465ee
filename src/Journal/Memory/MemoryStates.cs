namespace Workshops.Journal.Memory;

/// <summary>States that are forgotten with the process: for tests.</summary>
public sealed class MemoryStates : IStateStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Name, string Key), StoredState> states = [];

    /// <inheritdoc/>
    public Task<StoredState?> Read(string name, string key, CancellationToken cancellation = default)
    {
        lock (gate)
            return Task.FromResult(states.GetValueOrDefault((name, key)));
    }

    /// <inheritdoc/>
    public Task<string> Write(string name, string key, byte[] json, string? etag, CancellationToken cancellation = default)
    {
        var state = new StoredState(json, Guid.NewGuid().ToString("N"));
        lock (gate)
        {
            if (IsStale(name, key, etag))
                return Task.FromException<string>(new StaleStateException(name, key));
            states[(name, key)] = state;
        }
        return Task.FromResult(state.Etag);
    }

    /// <inheritdoc/>
    public Task Clear(string name, string key, string? etag, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            if (states.ContainsKey((name, key)) && IsStale(name, key, etag))
                return Task.FromException(new StaleStateException(name, key));
            states.Remove((name, key));
        }
        return Task.CompletedTask;
    }

    private bool IsStale(string name, string key, string? etag) => states.GetValueOrDefault((name, key))?.Etag != etag;
}
