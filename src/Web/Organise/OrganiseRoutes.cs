using QRCoder;
using Workshops.Grains.Register;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Templates;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Outcomes;
using Workshops.Web.Tickets;

namespace Workshops.Web.Organise;

/// <summary>Founding a workshop, and what its facilitators need around it.</summary>
internal static class OrganiseRoutes
{
    /// <summary>Maps <c>/api/workshops</c> and the private links.</summary>
    public static void MapOrganise(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/workshops", Found).WithSummary("Founds a workshop; the caller is its facilitator.");
        app.MapGet("/api/templates", (HttpContext http) => Template.Choices(Languages.Of(http)))
            .WithSummary("What a workshop can be made from.");
        app.MapGet("/api/workshops/{workshop}/links", AllLinks).WithSummary("The addresses of its pages.");
        app.MapGet("/api/workshops/{workshop}/qr.svg", Qr).WithSummary("The join address as a QR code.");
        app.MapGet("/api/workshops/{workshop}/people", People).WithSummary("The register, for facilitators.");
        app.MapDelete("/api/workshops/{workshop}/people/{participant}", Erase).WithSummary("Erases a person from the register.");
        app.MapGet("/lead/{token}", (string token, HttpContext http) => Enter(token, "lead", http)).ExcludeFromDescription();
        app.MapGet("/wall/{token}", (string token, HttpContext http) => Enter(token, "wall", http)).ExcludeFromDescription();
    }

    private static async Task<IResult> Found(NewWorkshop wanted, HttpContext http, Beginnings beginnings, Founding founding, Links links, IFileStore files)
    {
        var (beginning, refusal) = await beginnings.Of(wanted, http);
        if (refusal is not null)
            return refusal;
        var foundation = await founding.Found(wanted, beginning!);
        if (foundation.Ticket is { } ticket && beginning!.From is { } from)
            await files.Keep(ticket.Workshop, from);
        return Founded.Answer(foundation, http, links);
    }

    private static async Task<IResult> AllLinks(string workshop, HttpContext http, Door door, LiveRelays relays, Links links)
    {
        var (ticket, actor, refusal) = await door.Ask(http, workshop);
        if (refusal is not null)
            return refusal;
        var relay = await relays.Find(StreamName.OfWorkshop(workshop));
        var code = relay!.Code();
        return Results.Json(actor!.Facilitates
            ? new { joinUrl = links.Join(links.Root(http.Request), code), code, wallUrl = links.Wall(links.Root(http.Request), workshop), leadUrl = links.Lead(links.Root(http.Request), ticket!), registerUrl = links.Register(links.Root(http.Request), code) }
            : new { joinUrl = links.Join(links.Root(http.Request), code), code, wallUrl = (string?)null, leadUrl = (string?)null, registerUrl = links.Register(links.Root(http.Request), code) } as object);
    }

    private static async Task<IResult> Qr(string workshop, HttpContext http, Door door, LiveRelays relays, Links links)
    {
        if ((await door.Ask(http, workshop)).Refusal is { } refusal)
            return refusal;
        var relay = await relays.Find(StreamName.OfWorkshop(workshop));
        return Results.Text(QrOf(links.Join(links.Root(http.Request), relay!.Code())), "image/svg+xml");
    }

    /// <summary>A text as a picture for cameras, SVG.</summary>
    internal static string QrOf(string text)
    {
        using var qr = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(qr);
        return svg.GetGraphic(8, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    private static async Task<IResult> People(string workshop, HttpContext http, Door door, Orleans.IGrainFactory grains) =>
        await door.OnlyFacilitators(http, workshop) ?? Results.Json(await grains.GetGrain<IRegisterGrain>(workshop).All());

    private static async Task<IResult> Erase(string workshop, string participant, HttpContext http, Door door, Orleans.IGrainFactory grains)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        await grains.GetGrain<IRegisterGrain>(workshop).Erase(participant);
        return Results.NoContent();
    }

    // The token leaves the address bar at once; from then on the browser has it as a cookie
    private static IResult Enter(string token, string page, HttpContext http)
    {
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (http.RequestServices.GetRequiredService<TicketOffice>().Read(token) is not { } ticket || TicketCookies.KindOf(ticket) != page)
            return Results.Redirect("/?problem=link");
        http.Give(ticket);
        return Results.Redirect($"/w/{ticket.Workshop}/{page}");
    }
}
