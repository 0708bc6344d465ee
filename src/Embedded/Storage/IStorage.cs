namespace Orleans.Core
{
    /// <summary>A state kept in a store.</summary>
    public interface IStorage
    {
        /// <summary>The store's mark of what was read or written last; null when there is none.</summary>
        string? Etag { get; }

        /// <summary>The store has it.</summary>
        bool RecordExists { get; }

        /// <summary>Erases it.</summary>
        /// <exception cref="Storage.InconsistentStateException">The store has another than was read.</exception>
        Task ClearStateAsync();

        /// <summary>Writes it; durable when answered.</summary>
        /// <exception cref="Storage.InconsistentStateException">The store has another than was read.</exception>
        Task WriteStateAsync();

        /// <summary>Reads it.</summary>
        Task ReadStateAsync();
    }

    /// <inheritdoc/>
    public interface IStorage<TState> : IStorage
    {
        /// <summary>The state; never null: new when the store has none.</summary>
        TState State { get; set; }
    }
}

namespace Orleans.Runtime
{
    /// <summary>A state of a grain, read before the grain is activated.</summary>
    /// <typeparam name="TState">With a constructor without parameters.</typeparam>
    public interface IPersistentState<TState> : Orleans.Core.IStorage<TState>;

    /// <summary>Marks a constructor parameter of a grain, an <see cref="IPersistentState{TState}"/>.</summary>
    /// <param name="stateName">The state's name in the store.</param>
    /// <param name="storageName">The key under which the <see cref="Storage.IGrainStorage"/> is registered; null for the one without.</param>
    [AttributeUsage(AttributeTargets.Parameter)]
    public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute
    {
        /// <summary>The state's name.</summary>
        public string StateName { get; } = stateName;

        /// <summary>The storage's name.</summary>
        public string? StorageName { get; } = storageName;
    }
}
