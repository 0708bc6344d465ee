namespace Workshops.Journal.Memory;

/// <summary>States that are forgotten with the process: for tests.</summary>
public sealed class MemoryStates : IStateStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Name, string Key), StoredState> _states = [];

    /// <inheritdoc/>
    public Task<StoredState?> Read(string name, string key, CancellationToken cancellation = default)
    {
        lock (_lock)
            return Task.FromResult(_states.GetValueOrDefault((name, key)));
    }

    /// <inheritdoc/>
    public Task<string> Write(string name, string key, byte[] json, string? etag, CancellationToken cancellation = default)
    {
        var state = new StoredState(json, Guid.NewGuid().ToString("N"));
        lock (_lock)
        {
            if (IsStale(name, key, etag))
                return Task.FromException<string>(new StaleStateException(name, key));
            _states[(name, key)] = state;
        }
        return Task.FromResult(state.Etag);
    }

    /// <inheritdoc/>
    public Task Clear(string name, string key, string? etag, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            if (_states.ContainsKey((name, key)) && IsStale(name, key, etag))
                return Task.FromException(new StaleStateException(name, key));
            _states.Remove((name, key));
        }
        return Task.CompletedTask;
    }

    private bool IsStale(string name, string key, string? etag) => _states.GetValueOrDefault((name, key))?.Etag != etag;
}
