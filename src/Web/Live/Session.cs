using Microsoft.AspNetCore.SignalR;
using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>One connection: whose it is and what it watches.</summary>
internal sealed class Session(ILine line, Ticket ticket, Role role, string kind, string language, LiveRelays relays, Door door)
{
    // Thousands of these are in memory, and a page watches two or three streams
    private readonly List<(LiveRelay Relay, Watcher Watcher)> watched = new(1);

    private TimeSpan paidAt;

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
            watched.Add((relay, watcher));
        if (line.IsGone)
            Unwatch(stream);
        return answer;
    }

    /// <summary>See <see cref="LiveHub.Unwatch"/>.</summary>
    public void Unwatch(string stream)
    {
        var name = StreamName.Parse(stream);
        Leave(one => one.Relay.Stream == name);
    }

    /// <summary>Watches nothing any more.</summary>
    public void End() => Leave(_ => true);

    /// <summary>It owes so much more; see <see cref="CallLimit"/>.</summary>
    /// <returns>When all that it owes will be paid.</returns>
    public TimeSpan Owe(TimeSpan more, TimeSpan now)
    {
        lock (watched)
            return paidAt = (paidAt > now ? paidAt : now) + more;
    }

    /// <summary>Sends the connection away; it may come back and is then judged anew.</summary>
    public void Abort() => line.Cut();

    private void Leave(Predicate<(LiveRelay Relay, Watcher Watcher)> which)
    {
        List<(LiveRelay Relay, Watcher Watcher)> left;
        lock (watched)
        {
            left = watched.FindAll(which);
            watched.RemoveAll(which);
        }

        foreach (var (relay, watcher) in left)
            relay.Remove(watcher);
    }

    // The wall is the room with names off, whoever opened it
    private Actor Seen(Actor actor) => kind is "wall" ? actor with { Role = Role.Observer } : actor;
}
