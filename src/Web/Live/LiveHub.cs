using System.Text.Json;
using Microsoft.AspNetCore.SignalR;

namespace Workshops.Web.Live;

/// <summary>The door for phones, walls and leads: three calls that carry data (docs/protocol.md).</summary>
public sealed class LiveHub : Hub
{
    private readonly Sessions sessions;
    private readonly LiveCommands commands;
    private readonly Underway underway;
    private readonly ILogger<LiveHub> log;

    /// <summary>Made for each call.</summary>
    public LiveHub(IServiceProvider services)
    {
        sessions = services.GetRequiredService<Sessions>();
        commands = services.GetRequiredService<LiveCommands>();
        underway = services.GetRequiredService<Underway>();
        log = services.GetRequiredService<ILogger<LiveHub>>();
    }

    /// <inheritdoc/>
    public override async Task OnConnectedAsync()
    {
        // Whoever was told to come back may be quicker than the closing of the door, which would then be held open for them
        if (underway.Closed || !await Begun())
            Context.Abort();
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        sessions.End(Context.ConnectionId);
        return Task.CompletedTask;
    }

    /// <summary>Shows a stream, from now on.</summary>
    /// <param name="stream">Its name.</param>
    /// <param name="since">The version that the caller has, or null.</param>
    /// <exception cref="HubException">Its message is a code: <c>forbidden</c>, <c>notFound</c>, <c>overloaded</c>.</exception>
    public async Task<RawJson> Watch(string stream, long? since)
    {
        try
        {
            return await Session.Watch(stream, since);
        }
        catch (Exception e) when (Trouble.Passes(e))
        {
            log.LogWarning("{Stream} cannot be shown now: {Reason}", stream, Trouble.Reason(e));
            throw new HubException("overloaded", e);
        }
    }

    /// <summary>Shows the stream no more.</summary>
    public void Unwatch(string stream) => Session.Unwatch(stream);

    /// <summary>Carries out a command.</summary>
    /// <param name="stream">The stream that it is for.</param>
    /// <param name="command">The command.</param>
    public async Task<object> Do(string stream, JsonElement command) =>
        await commands.Do(Session.Ticket, stream, JsonSerializer.SerializeToUtf8Bytes(command), Session.Language);

    // Who cannot be let in just now comes again
    private async Task<bool> Begun()
    {
        try
        {
            return await sessions.Begin(Context);
        }
        catch (Exception e) when (Trouble.Passes(e))
        {
            log.LogWarning("A connection cannot be let in now: {Reason}", Trouble.Reason(e));
            return false;
        }
    }

    private Session Session => sessions.Find(Context.ConnectionId) ?? throw new HubException("forbidden");
}
