using Orleans.Runtime;

namespace Orleans
{
    /// <summary>A state on its way from or to a store.</summary>
    public interface IGrainState<T>
    {
        /// <summary>The state; the store may leave null when it has none.</summary>
        T? State { get; set; }

        /// <summary>The store's mark of it.</summary>
        string? ETag { get; set; }

        /// <summary>The store has it.</summary>
        bool RecordExists { get; set; }
    }

    /// <inheritdoc/>
    public sealed class GrainState<T> : IGrainState<T>
    {
        /// <inheritdoc/>
        public T? State { get; set; }

        /// <inheritdoc/>
        public string? ETag { get; set; }

        /// <inheritdoc/>
        public bool RecordExists { get; set; }
    }
}

namespace Orleans.Storage
{
    /// <summary>A store of grains' states.</summary>
    public interface IGrainStorage
    {
        /// <summary>Reads a state into <paramref name="grainState"/>.</summary>
        Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);

        /// <summary>Writes a state and puts the new mark into it; durable when answered.</summary>
        /// <exception cref="InconsistentStateException">The store has another than was read.</exception>
        Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);

        /// <summary>Erases a state.</summary>
        /// <exception cref="InconsistentStateException">The store has another than was read.</exception>
        Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);
    }

    /// <summary>The store has another state than was read. A grain that lets it out is deactivated.</summary>
    public class InconsistentStateException : OrleansException
    {
        /// <summary>For a reason.</summary>
        public InconsistentStateException(string message)
            : base(message)
        {
        }

        /// <summary>For a reason, with the marks.</summary>
        public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
            : this(errorMsg, storedEtag, currentEtag, storageException: null)
        {
        }

        /// <summary>For a reason, with the marks and the store's own error.</summary>
        public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag, Exception? storageException)
            : base(errorMsg, storageException!) => (StoredEtag, CurrentEtag) = (storedEtag, currentEtag);

        /// <summary>What the store has.</summary>
        public string? StoredEtag { get; }

        /// <summary>What the grain had.</summary>
        public string? CurrentEtag { get; }
    }
}
