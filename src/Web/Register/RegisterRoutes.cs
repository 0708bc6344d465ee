using Orleans;
using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Grains.Register;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Files;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Organise;
using Workshops.Web.Tickets;

namespace Workshops.Web.Register;

/// <summary>Registering beforehand, by code; and, for facilitators, people at the door.</summary>
internal static class RegisterRoutes
{
    /// <summary>Maps <c>/api/registration</c> and what facilitators do with the register.</summary>
    public static void MapRegister(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/registration/{code}", Asked).WithSummary("What those who register for a workshop are asked.");
        app.MapGet("/api/registration/{code}/logos/{picture}", ShowLogo).WithSummary("A logo of that workshop; no other of its pictures.");
        app.MapPost("/api/registration/{code}", Registering).WithSummary("Registers for a workshop; gives a personal link.");
        app.MapPost("/api/workshops/{workshop}/people", Add).WithSummary("Adds a person without a phone; facilitators.");
        app.MapPut("/api/workshops/{workshop}/people/{participant}", Change).WithSummary("Changes a person's entry; facilitators.");
        app.MapPost("/api/workshops/{workshop}/people/{participant}/here", Here).WithSummary("Somebody who registered has come; facilitators.");
        app.MapPost("/api/workshops/{workshop}/people/{participant}/phone", Recognise).WithSummary("Somebody who registered came with that phone; facilitators.");
    }

    private static async Task<IResult> Asked(string code, HttpContext http, WrongCodes wrong, IGrainFactory grains, LiveRelays relays)
    {
        var (workshop, refusal) = await Find(code, http, wrong, grains, relays);
        return refusal ?? Results.Json(Announcement.Of(workshop!), LiveJson.Views);
    }

    // Who is not in yet is shown whose meeting it is, and nothing that people brought
    private static async Task<IResult> ShowLogo(
        string code, string picture, HttpContext http, WrongCodes wrong, IGrainFactory grains, LiveRelays relays, IFileStore files)
    {
        var (workshop, refusal) = await Find(code, http, wrong, grains, relays);
        if (refusal is not null)
            return refusal;
        return workshop!.Logos.Any(logo => logo.Picture == picture)
            ? await FileRoutes.Answer(workshop.Id, picture, http, files)
            : Problem.Of(http, 404, "notHere");
    }

    private static async Task<IResult> Registering(
        string code, Introduction said, HttpContext http, WrongCodes wrong, IGrainFactory grains, LiveRelays relays, TicketOffice office, Links links, TimeProvider time)
    {
        var (workshop, refusal) = await Find(code, http, wrong, grains, relays);
        if (refusal is not null)
            return refusal;
        if (workshop!.Status is Status.Closed || workshop.Locked)
            return Problem.Of(http, 403, workshop.Locked ? "locked" : "closed");
        if ((said.Fault ?? Entry.Fault(said, workshop.Registration)) is { } fault)
            return Problem.Of(http, 422, fault);
        if (!Entry.Agrees(said, workshop.Registration))
            return Problem.Of(http, 422, "consent");
        var register = grains.GetGrain<IRegisterGrain>(workshop.Id);
        if (await register.Count() >= Limits.People)
            return Problem.Of(http, 403, "full");
        var ticket = TicketOffice.New(workshop.Id, Role.Participant);
        await register.Enter(said.As(ticket.Participant, time.GetUtcNow()) with { Awaited = true });
        return Results.Json(new { participant = ticket.Participant, personalUrl = links.Personal(links.Root(http.Request), ticket) }, statusCode: 201);
    }

    private static async Task<IResult> Add(string workshop, PersonAtDoor person, HttpContext http, Door door, IGrainFactory grains, TimeProvider time)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        if (person.Fault is { } fault)
            return Problem.Of(http, 422, fault);
        var register = grains.GetGrain<IRegisterGrain>(workshop);
        var participant = person.Participant ?? Tickets.Ids.New();
        await register.Enter(person.As(participant, time.GetUtcNow()) with { Awaited = true, NoPhone = true });
        return person.Here ? await Admit(workshop, participant, person.Team, http, grains, time) : Results.Json(new { participant }, statusCode: 201);
    }

    private static async Task<IResult> Change(string workshop, string participant, Introduction said, HttpContext http, Door door, IGrainFactory grains, TimeProvider time)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        if ((Check.Id(participant) ?? said.Fault) is { } fault)
            return Problem.Of(http, 422, fault);
        await grains.GetGrain<IRegisterGrain>(workshop).Enter(said.As(participant, time.GetUtcNow()));
        return Results.NoContent();
    }

    private static async Task<IResult> Here(string workshop, string participant, HttpContext http, Door door, IGrainFactory grains, TimeProvider time) =>
        await door.OnlyFacilitators(http, workshop) ?? (await grains.GetGrain<IRegisterGrain>(workshop).Knows(participant)
            ? await Admit(workshop, participant, null, http, grains, time)
            : Problem.Of(http, 404, "notFound"));

    private static async Task<IResult> Recognise(string workshop, string participant, PhoneOf phone, HttpContext http, Door door, IGrainFactory grains)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        if (Check.Id(phone.Participant) is { } fault)
            return Problem.Of(http, 422, fault);
        return await grains.GetGrain<IRegisterGrain>(workshop).Recognise(participant, phone.Participant)
            ? Results.NoContent()
            : Problem.Of(http, 409, "conflict");
    }

    private static async Task<IResult> Admit(string workshop, string participant, string? team, HttpContext http, IGrainFactory grains, TimeProvider time)
    {
        var stream = StreamName.OfWorkshop(workshop);
        var answer = await grains.GetGrain<IWorkshopGrain>(stream.ToString()).Admit(participant, team);
        if (answer.Rejection is { } rejection)
            return Problem.Of(http, 422, rejection);
        // Whom a facilitator brings in does not wait outside
        await grains.Live(stream).Do(Letter.Of<WorkshopCommand>(new LetIn(participant), Actor.Server));
        await grains.GetGrain<IRegisterGrain>(workshop).Arrive(participant, time.GetUtcNow());
        return Results.Json(new { participant }, statusCode: 201);
    }

    private static async Task<(WorkshopView? Workshop, IResult? Refusal)> Find(string code, HttpContext http, WrongCodes wrong, IGrainFactory grains, LiveRelays relays)
    {
        if (wrong.Wait(http) is { } wait)
            return (null, Doorkeeper.NotNow(http, 429, "tooManyTries", wait));
        if (await grains.WorkshopOf(code) is { } id && await relays.Find(StreamName.OfWorkshop(id)) is { } relay)
            return (relay.Read(document => (WorkshopView)document.Show("workshop", Audience.Room)!), null);
        wrong.Note(http);
        return (null, Problem.Of(http, 404, "noSuchCode"));
    }
}

/// <summary>A person whom a facilitator adds.</summary>
/// <param name="Name">As of <see cref="Introduction"/>.</param>
/// <param name="Sector">As of <see cref="Introduction"/>.</param>
/// <param name="Organisation">As of <see cref="Introduction"/>.</param>
/// <param name="Answers">As of <see cref="Introduction"/>.</param>
/// <param name="Here">They are here already; else they are awaited.</param>
/// <param name="Team">The team that they sit with, or null.</param>
/// <param name="Participant">A new id, so that sending it twice adds one person; null: the server makes one.</param>
public sealed record PersonAtDoor(
    string? Name = null, string? Sector = null, string? Organisation = null, IReadOnlyDictionary<string, string>? Answers = null, bool Here = true, string? Team = null, string? Participant = null)
    : Introduction(Name, Sector, Organisation, Answers)
{
    /// <inheritdoc/>
    internal override Rejection? Fault => Check.All(
        string.IsNullOrWhiteSpace(Name) ? Rejection.Invalid : null,
        Team is null ? null : Check.Id(Team),
        Participant is null ? null : Check.Id(Participant),
        base.Fault);
}

/// <summary>The phone with which somebody came who had registered.</summary>
/// <param name="Participant">As they came in.</param>
public sealed record PhoneOf(string Participant);
