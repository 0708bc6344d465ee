using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Workshops.Web.Live;

/// <summary>
/// SignalR's own keeping of connections, with the one thing that the relay needs of it: the connection itself,
/// so that a slow phone can be told from a fast one.
/// </summary>
public sealed class LiveConnections(ILogger<DefaultHubLifetimeManager<LiveHub>> logger) : DefaultHubLifetimeManager<LiveHub>(logger)
{
    private readonly ConcurrentDictionary<string, HubConnectionContext> all = new(StringComparer.Ordinal);

    /// <summary>How many there are now.</summary>
    public int Count => all.Count;

    /// <summary>The connection with that id, while it lasts.</summary>
    public HubConnectionContext? Find(string id) => all.GetValueOrDefault(id);

    /// <summary>Tells everybody that the server ends, and that they may come back. Nobody is waited for.</summary>
    public void SayFarewell()
    {
        foreach (var connection in all.Values)
            _ = connection.WriteAsync(new CloseMessage(error: null, allowReconnect: true), CancellationToken.None).AsTask();
    }

    /// <inheritdoc/>
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        all[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        all.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }
}
