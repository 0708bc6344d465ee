using Microsoft.AspNetCore.Mvc;
using Orleans;
using Workshops.Grains.Register;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Outcomes;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Organise;
using Workshops.Web.Outcomes;

namespace Workshops.Web.Paper;

/// <summary>What is prepared on paper or for other programs: handout, attendance sheet, calendar entry, template.</summary>
internal static class PaperRoutes
{
    /// <summary>Maps them.</summary>
    public static void MapPaper(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/workshops/{workshop}/handout.html", TakeHandout).WithSummary("Agenda, place, how to join and context, to print.");
        app.MapGet("/api/workshops/{workshop}/calendar.ics", TakeCalendar).WithSummary("The workshop as an entry for calendars.");
        app.MapGet("/api/workshops/{workshop}/template.json", TakeTemplate).WithSummary("What was prepared, without what was written: to begin another workshop from; facilitators.");
        app.MapGet("/api/workshops/{workshop}/attendance.html", TakeSheet).WithSummary("The attendance sheet to sign, by name or sector; facilitators.");
        app.MapGet("/api/workshops/{workshop}/attendance.csv", TakeTable).WithSummary("The register as a table; facilitators.");
    }

    private static async Task<IResult> TakeHandout(string workshop, HttpContext http, Door door, LiveRelays relays, Harvest harvest, Links links)
    {
        var (_, _, refusal) = await door.Ask(http, workshop);
        if (refusal is not null)
            return refusal;
        var code = (await relays.Find(StreamName.OfWorkshop(workshop)))!.Code();
        var address = links.Join(links.Root(http.Request), code);
        var content = (await harvest.WorkshopOf(workshop))!;
        return Page(http, Handout.Policy, Handout.Write(content, new(code, address, OrganiseRoutes.QrOf(address)), await harvest.Logos(workshop, content)));
    }

    private static async Task<IResult> TakeCalendar(string workshop, HttpContext http, Door door, LiveRelays relays, Harvest harvest, Links links, TimeProvider time)
    {
        var (_, _, refusal) = await door.Ask(http, workshop);
        if (refusal is not null)
            return refusal;
        var code = (await relays.Find(StreamName.OfWorkshop(workshop)))!.Code();
        var content = (await harvest.WorkshopOf(workshop))!;
        return CalendarFile.Write(content, workshop, links.Join(links.Root(http.Request), code), time.GetUtcNow()) is { } file
            ? Results.File(file, "text/calendar; charset=utf-8", "calendar.ics")
            : Problem.Of(http, 422, "noDate");
    }

    private static async Task<IResult> TakeTemplate(string workshop, HttpContext http, Door door, Harvest harvest) =>
        await door.OnlyFacilitators(http, workshop)
        ?? Results.File(MeetingFile.Write(await harvest.WithPictures(workshop, (await harvest.Of(workshop))!.AsTemplate())), "application/json; charset=utf-8", "template.json");

    private static async Task<IResult> TakeSheet(string workshop, [FromQuery] string? by, HttpContext http, Door door, LiveRelays relays, Harvest harvest, IGrainFactory grains)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        var content = (await harvest.WorkshopOf(workshop))!;
        return Page(http, AttendanceSheet.Policy, AttendanceSheet.Write(content, await People(workshop, relays, grains), by == "sector", await harvest.Logos(workshop, content)));
    }

    private static async Task<IResult> TakeTable(string workshop, HttpContext http, Door door, LiveRelays relays, Harvest harvest, IGrainFactory grains)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        var content = (await harvest.WorkshopOf(workshop))!;
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(AttendanceTable.Write(content, await People(workshop, relays, grains)), "text/csv; charset=utf-8", "attendance.csv");
    }

    private static async Task<List<Attendee>> People(string workshop, LiveRelays relays, IGrainFactory grains)
    {
        var register = await grains.GetGrain<IRegisterGrain>(workshop).All();
        var relay = await relays.Find(StreamName.OfWorkshop(workshop));
        return relay!.Read(document => register
            .Select(entry => (Entry: entry, Place: document.Show($"person/{entry.Participant}", Audience.Facilitators) as PersonView))
            .Where(person => person.Place is not { Removed: true })
            .Select(person => As(person.Entry, document.Show($"team/{person.Place?.TeamId}", Audience.Room) as TeamView))
            .ToList());
    }

    private static Attendee As(Grains.Register.Person entry, TeamView? team) => new(
        entry.Name,
        entry.Organisation,
        entry.Sector,
        (entry.Answers ?? []).ToDictionary(answer => answer.Field, answer => answer.Text, StringComparer.Ordinal),
        entry.Awaited ? null : entry.ArrivedAt,
        entry.NoPhone,
        entry.Consent,
        team?.Name);

    private static IResult Page(HttpContext http, string policy, byte[] page)
    {
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(page, "text/html; charset=utf-8");
    }
}
