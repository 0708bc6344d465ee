using Microsoft.AspNetCore.SignalR;
using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>One connection: whose it is and what it watches.</summary>
internal sealed class Session(ILine line, Ticket ticket, Role role, string kind, string language, LiveRelays relays, Door door)
{
    // Thousands of these are in memory: a page watches two or three streams
    private readonly Dictionary<string, (LiveRelay Relay, Watcher Watcher)> watched = new(3, StringComparer.Ordinal);

    /// <summary>Whose it is.</summary>
    public Ticket Ticket => ticket;

    /// <summary>The role that it was let in with; when that changes, it has to come in anew.</summary>
    public Role Role => role;

    /// <summary>Is it a phone (or a browser used as one), rather than a lead or a wall?</summary>
    public bool IsPhone => kind is "phone";

    /// <summary>The language of messages to it.</summary>
    public string Language => language;

    /// <summary>See <see cref="LiveHub.Watch"/>.</summary>
    public async Task<RawJson> Watch(string stream, long? since)
    {
        var name = StreamName.Parse(stream) ?? throw new HubException("notFound");
        var standing = name.Workshop == ticket.Workshop ? await door.Standing(ticket, name) : default;
        var actor = standing.Actor ?? throw new HubException("forbidden");
        var relay = await relays.Find(name) ?? throw new HubException("notFound");
        Unwatch(stream);
        var answer = relay.Add(line, Seen(actor), kind is not "wall", since, out var watcher);
        lock (watched)
            watched[stream] = (relay, watcher);
        if (line.IsGone)
            Unwatch(stream);
        return answer;
    }

    /// <summary>See <see cref="LiveHub.Unwatch"/>.</summary>
    public void Unwatch(string stream)
    {
        (LiveRelay Relay, Watcher Watcher) one;
        lock (watched)
        {
            if (!watched.Remove(stream, out one))
                return;
        }

        one.Relay.Remove(one.Watcher);
    }

    /// <summary>Watches nothing any more.</summary>
    public void End()
    {
        string[] streams;
        lock (watched)
            streams = [.. watched.Keys];
        foreach (var stream in streams)
            Unwatch(stream);
    }

    /// <summary>Sends the connection away; it may come back and is then judged anew.</summary>
    public void Abort() => line.Cut();

    // The wall is the room with names off, whoever opened it
    private Actor Seen(Actor actor) => kind is "wall" ? actor with { Role = Role.Observer } : actor;
}
