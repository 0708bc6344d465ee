using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;

namespace Workshops.Grains.Tests.Stage;

/// <summary>Runs the grains on a cluster of one silo.</summary>
internal static class OrleansEngine
{
    /// <summary>Adds the engine.</summary>
    public static void AddEngine(this IHostApplicationBuilder builder) =>
        builder.UseOrleans(silo => silo.UseLocalhostClustering(FreePort(), FreePort(), clusterId: Guid.NewGuid().ToString("N")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
