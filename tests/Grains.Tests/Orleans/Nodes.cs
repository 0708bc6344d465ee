using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Workshops.Silo;
using Workshops.Testing;

namespace Workshops.Grains.Tests.Orleans;

/// <summary>Two silos and a web node without grains, over one database, wired as the product is.</summary>
public sealed class Nodes : IAsyncLifetime
{
    private readonly PostgresCluster postgres = new();
    private readonly List<IHost> hosts = [];

    /// <summary>The database that they share.</summary>
    public string Database { get; private set; } = "";

    /// <summary>A silo's services.</summary>
    public IServiceProvider Services => hosts[0].Services;

    /// <summary>The ways to the grains: from each silo, and from outside.</summary>
    public IEnumerable<IGrainFactory> Ways => hosts.Select(host => host.Services.GetRequiredService<IGrainFactory>());

    public async Task InitializeAsync()
    {
        if (PostgresCluster.Missing is not null)
            return;
        await postgres.InitializeAsync();
        Database = await postgres.NewDatabase();
        foreach (var role in new[] { "all", "all", "web" })
        {
            var host = Node(role);
            hosts.Add(host);
            await host.StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var host in Enumerable.Reverse(hosts))
        {
            await host.StopAsync();
            host.Dispose();
        }

        await postgres.DisposeAsync();
    }

    /// <summary>A node that is not started yet.</summary>
    public IHost Node(string role, string cluster = "nodes")
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["WORKSHOPS_DATABASE"] = Database,
            ["WORKSHOPS_ROLE"] = role,
            ["WORKSHOPS_CLUSTER"] = cluster,
            ["WORKSHOPS_SILO_PORT"] = FreePort(),
            ["WORKSHOPS_GATEWAY_PORT"] = FreePort(),
        });
        builder.AddGrains();
        return builder.Build();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}

/// <summary>The tests that share the nodes; one after another.</summary>
[CollectionDefinition(nameof(Nodes))]
public sealed class NodesTests : ICollectionFixture<Nodes>;
