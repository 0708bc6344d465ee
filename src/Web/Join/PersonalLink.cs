using Workshops.Live;
using Workshops.Web.Live;
using Workshops.Web.Organise;
using Workshops.Web.Tickets;

namespace Workshops.Web.Join;

/// <summary>The link by which a person is the same on another device (mission row 11). Whoever has it is that person.</summary>
internal static class PersonalLink
{
    /// <summary>Maps <c>/me/{token}</c> and where participants get theirs.</summary>
    public static void MapPersonalLink(this IEndpointRouteBuilder app)
    {
        app.MapGet("/me/{token}", Enter).ExcludeFromDescription();
        app.MapGet("/api/workshops/{workshop}/me/link", Show).WithSummary("One's own link to go on on another device, and its QR code; participants.");
    }

    // It makes this browser theirs, and then comes in as by the code
    private static async Task<IResult> Enter(string token, HttpContext http, TicketOffice office, LiveRelays relays)
    {
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (office.Read(token) is not { Role: Role.Participant } ticket || await relays.Find(StreamName.OfWorkshop(ticket.Workshop)) is not { } relay)
            return Results.Redirect("/?problem=link");
        http.Give(ticket);
        // Whoever has such a link has said who they are, or was asked where they got it
        return Results.Redirect($"/j/{relay.Code()}?known");
    }

    private static async Task<IResult> Show(string workshop, HttpContext http, Door door, Links links)
    {
        var (ticket, _, refusal) = await door.Ask(http, workshop, outside: true);
        if (refusal is not null)
            return refusal;
        if (ticket!.Role is not Role.Participant)
            return Problem.Of(http, 403, "forbidden");
        var personalUrl = links.Personal(links.Root(http.Request), ticket);
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Json(new { personalUrl, qr = OrganiseRoutes.QrOf(personalUrl) });
    }
}
