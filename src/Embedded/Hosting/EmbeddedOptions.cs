using System.Reflection;

namespace Orleans.Hosting;

/// <summary>How the engine runs.</summary>
public sealed class EmbeddedOptions
{
    /// <summary>Where the classes of grains are.</summary>
    public IList<Assembly> Assemblies { get; } = [];

    /// <summary>A grain nobody called for so long is deactivated, at most a second later.</summary>
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>A caller waits so long for an answer, at most a second longer; so may an activation take.</summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests one grain may have to answer, those that run among them. More are refused.</summary>
    public int MaxQueue { get; set; } = 10_000;

    /// <summary>Where work runs: on the thread pool, unless a simulation gives every step its turn.</summary>
    public Action<IThreadPoolWorkItem> Run { get; set; } = static work => ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false);

    /// <summary>How long stopping may take, and the deactivation of one grain.</summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
