using Workshops.Testing.Live;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>One server of a cluster, as a process of its own.</summary>
public sealed class Node : IAsyncDisposable
{
    private Node(Server server) => Server = server;

    /// <summary>The process.</summary>
    public Server Server { get; }

    /// <summary>Starts one.</summary>
    /// <param name="database">Connection string of the cluster's database.</param>
    /// <param name="role">As of <c>WORKSHOPS_ROLE</c>.</param>
    /// <param name="cluster">Name of the cluster that it belongs to.</param>
    public static async Task<Node> Start(string database, string role = "all", string cluster = "tested") => new(await Server.Start(database, new(StringComparer.Ordinal)
    {
        ["WORKSHOPS_ROLE"] = role,
        ["WORKSHOPS_CLUSTER"] = cluster,
    }));

    /// <summary>Waits until it has ended by itself, and starts it again, as systemd does.</summary>
    public async Task Revive()
    {
        await Server.Ended;
        await Server.Start();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
