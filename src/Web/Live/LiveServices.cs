using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>Wires the live part.</summary>
internal static class LiveServices
{
    // A command of the largest size, escaped at its worst, and the envelope; a larger message ends the connection
    private const int MessageBytes = 4 * Limits.CommandBytes;

    /// <summary>Adds relays, hub and presence.</summary>
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = MessageBytes;
            options.MaximumParallelInvocationsPerClient = 16;
            options.HandshakeTimeout = TimeSpan.FromSeconds(5);
            // Phones give a silent server up after 13 s (connection.ts)
            options.KeepAliveInterval = TimeSpan.FromSeconds(5);
            options.AddFilter<CallLimit>();
        });
        // Of two with one name SignalR takes the later
        services.AddSingleton<JsonHubProtocol>();
        services.AddSingleton<IHubProtocol, RawProtocol>();
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<HubLifetimeManager<LiveHub>>(s => s.GetRequiredService<LiveConnections>());
        services.AddSingleton<LiveRelays>();
        services.AddHostedService(s => s.GetRequiredService<LiveRelays>());
        services.AddSingleton<Presence>();
        services.AddHostedService(s => s.GetRequiredService<Presence>());
        services.AddSingleton<CallLimit>();
        services.AddSingleton<Door>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<Underway>();
        services.AddSingleton<LiveCommands>();
    }
}
