using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>All connections of this node that have shown a ticket.</summary>
internal sealed class Sessions
{
    private readonly ConcurrentDictionary<string, Session> all = new(StringComparer.Ordinal);
    private readonly LiveConnections connections;
    private readonly LiveRelays relays;
    private readonly Door door;
    private readonly Presence presence;
    private readonly TicketOffice office;

    public Sessions(LiveConnections connections, LiveRelays relays, Door door, Presence presence, TicketOffice office)
    {
        (this.connections, this.relays, this.door, this.presence, this.office) = (connections, relays, door, presence, office);
        relays.Started += Mind;
    }

    /// <summary>The session of a connection, or null.</summary>
    public Session? Find(string connectionId) => all.GetValueOrDefault(connectionId);

    /// <summary>Takes a connection in. False when it shows no ticket, or one that is worth nothing any more.</summary>
    public async Task<bool> Begin(HubCallerContext context)
    {
        var http = context.GetHttpContext()!;
        var kind = http.Request.Query["as"].ToString();
        if (Shown(http.Request, kind) is not { } ticket || connections.Find(context.ConnectionId) is not { } connection)
            return false;
        if ((await door.Standing(ticket)).Actor is not { } actor)
            return false;
        if (TicketCookies.IsPhone(kind))
            kind = "phone";
        else if (kind is not ("lead" or "wall"))
            kind = TicketCookies.KindOf(ticket);
        all[context.ConnectionId] = new(new HubLine(connection), ticket, actor.Role, kind, Languages.Of(http), relays, door);
        if (kind is "phone")
            presence.Came(ticket);
        Forget(http);
        return true;
    }

    /// <summary>A connection has gone.</summary>
    public void End(string connectionId)
    {
        if (!all.TryRemove(connectionId, out var session))
            return;
        session.End();
        if (session.IsPhone)
            presence.Went(session.Ticket);
    }

    // A bearer's ticket says itself of which workshop it is
    private Ticket? Shown(HttpRequest request, string kind) => office.Shown(request, request.Query["workshop"].ToString(), kind);

    // The request is kept for as long as the connection lasts, and nobody asks for its cookies and the browser's name any more
    private static void Forget(HttpContext http)
    {
        http.Features.Set<IQueryFeature>(null);
        http.Features.Set<IRequestCookiesFeature>(null);
        foreach (var name in http.Request.Headers.Keys.ToList())
            http.Request.Headers.Remove(name);
    }

    // Who is appointed or sent out must not go on watching as who they were
    private void Mind(StreamName stream, LiveRelay relay)
    {
        if (stream.Kind is not StreamName.WorkshopKind)
            return;
        relay.Touched += touches =>
        {
            foreach (var person in touches.Where(t => t.Only is not null).Select(t => t.Only!).Distinct(StringComparer.Ordinal))
                Judge(relay, stream.Workshop, person);
        };
    }

    private void Judge(LiveRelay workshop, string id, string participant)
    {
        foreach (var session in all.Values.Where(s => s.Ticket.Workshop == id && s.Ticket.Participant == participant))
        {
            if (workshop.Standing(session.Ticket).Actor?.Role != session.Role)
                session.Abort();
        }
    }
}
