using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Net.Http.Headers;
using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>The live protocol over plain HTTP, for scripts and other systems.</summary>
internal static class LiveRoutes
{
    /// <summary>Maps <c>/live</c> and <c>/api/live/{stream}</c>.</summary>
    public static void MapLive(this IEndpointRouteBuilder app)
    {
        app.MapConnections("/live", new HttpConnectionDispatcherOptions(), connection => connection.Use(WriteWide).UseHub<LiveHub>());
        app.MapGet("/api/live/{**stream}", Look).WithSummary("What this ticket sees of a stream, whole or since a version.");
        app.MapPost("/api/live/{**stream}", Do).WithSummary("Carries out a command.");
    }

    private static ConnectionDelegate WriteWide(ConnectionDelegate next) => connection =>
    {
        connection.Transport = new Wide(connection.Transport.Input, new WideWriter(connection.Transport.Output));
        return next(connection);
    };

    private sealed record Wide(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    private static async Task<IResult> Look(string stream, long? since, HttpContext http, LiveRelays relays, Door door)
    {
        var (name, ticket, refusal) = Ask(stream, http);
        if (refusal is not null)
            return refusal;
        if ((await door.Standing(ticket!, name!)).Actor is not { } actor)
            return Problem.Of(http, 403, "forbidden");
        if (await relays.Find(name!) is not { } relay)
            return Problem.Of(http, 404, "notFound");
        var tag = Tag(relay.Read(d => d.Version), actor);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        if (http.Request.Headers.IfNoneMatch == tag)
            return Results.StatusCode(304);
        var json = relay.Look(actor, personal: true, since);
        return Results.Bytes(json.Utf8.ToArray(), "application/json; charset=utf-8", entityTag: EntityTagHeaderValue.Parse(tag));
    }

    private static async Task<IResult> Do(string stream, HttpContext http, LiveRelays relays, Door door, LiveCommands commands)
    {
        var (name, ticket, refusal) = Ask(stream, http);
        if (refusal is not null)
            return refusal;
        if ((await door.Standing(ticket!)).Actor is null)
            return Problem.Of(http, 403, "forbidden");
        if (await relays.Find(name!) is null)
            return Problem.Of(http, 404, "notFound");
        if (await Body.Read(http.Request, Limits.CommandBytes) is not { } command)
            return Problem.Of(http, 413, "tooLong");
        var answer = await commands.Do(ticket!, stream, command, Languages.Of(http));
        return Results.Json(answer, statusCode: answer is Refused ? 422 : 200);
    }

    private static (StreamName? Name, Ticket? Ticket, IResult? Refusal) Ask(string stream, HttpContext http)
    {
        if (StreamName.Parse(stream) is not { } name)
            return (null, null, Problem.Of(http, 404, "notFound"));
        return http.Ticket(name.Workshop, http.Request.Query["as"]) switch
        {
            null => (name, null, Problem.Of(http, 401, "unauthorized")),
            var ticket when ticket.Workshop != name.Workshop => (name, ticket, Problem.Of(http, 403, "forbidden")),
            var ticket => (name, ticket, null),
        };
    }

    private static string Tag(long version, Actor actor) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{version}-{actor.Tag("etag")}-{actor.Role}\"");
}
