using System.Text.Json;
using Orleans;
using Workshops.Grains.Meetings;
using Workshops.Grains.Register;
using Workshops.Live;
using Workshops.Web.Health;
using Workshops.Web.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Join;

/// <summary>Coming in: by code, without an account.</summary>
internal static class JoinRoutes
{
    /// <summary>Maps <c>/api/join</c> and <c>/api/workshops/{w}/me</c>.</summary>
    public static void MapJoin(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/join", Join).WithSummary("Comes in by code; gives a ticket, and a cookie to browsers.");
        app.MapGet("/api/workshops/{workshop}/me", Me).WithSummary("Who this ticket's holder is.");
        app.MapPut("/api/workshops/{workshop}/me", Introduce).WithSummary("Enters oneself into the register.");
        app.MapDelete("/api/workshops/{workshop}/me", Forget).WithSummary("Erases oneself from the register.");
    }

    private static async Task<IResult> Join(Joining joining, HttpContext http, WrongCodes wrong, Turnstile turnstile, IGrainFactory grains, TicketOffice office, TimeProvider time, Strain strain, LiveRelays relays)
    {
        if (joining.Fault is { } fault)
            return Problem.Of(http, 422, fault);
        if (wrong.Wait(http) is { } wait)
            return Doorkeeper.NotNow(http, 429, "tooManyTries", wait);
        if (await time.Again(() => grains.WorkshopOf(joining.Code)) is not { } workshop)
        {
            wrong.Note(http);
            return Problem.Of(http, 404, "noSuchCode");
        }

        if (await IsBanned(workshop, http, relays))
            return Problem.Of(http, 403, "banned");
        if (await turnstile.Pass(workshop, http.RequestAborted) is { } again)
            return Doorkeeper.NotNow(http, 429, "queue", again);
        return await strain.Of(() => Enter(workshop, joining, http, grains, office, time));
    }

    private static async Task<IResult> Enter(string workshop, Joining joining, HttpContext http, IGrainFactory grains, TicketOffice office, TimeProvider time)
    {
        var known = joining.Returning ? Known(http, workshop, joining.Seat) : null;
        var ticket = known ?? TicketOffice.New(workshop, Role.Participant);
        var door = grains.GetGrain<IWorkshopGrain>(StreamName.OfWorkshop(workshop).ToString());
        var answer = await time.Again(() => door.Admit(ticket.Participant, joining.Team));

        // Who was removed, and not banned, comes back as somebody new
        if (known is not null && answer.Rejection is Rejection.Forbidden)
        {
            ticket = TicketOffice.New(workshop, Role.Participant);
            answer = await time.Again(() => door.Admit(ticket.Participant, joining.Team));
        }

        if (answer.Rejection is { } rejection)
            return Refused(http, rejection);
        if (joining.SaysSomething)
            await Register(grains, ticket, joining, time);
        if (joining.Returning)
            await time.Again(async () => await Here(grains, ticket, time));
        http.Give(ticket, joining.Seat);
        return Results.Json(new { workshop, participant = ticket.Participant, ticket = office.Write(ticket) });
    }

    private static async Task<IResult> Me(string workshop, HttpContext http, Door door)
    {
        var (ticket, actor, refusal) = await door.Ask(http, workshop, outside: true);
        return refusal ?? Results.Json(new { workshop, participant = ticket!.Participant, role = JsonNamingPolicy.CamelCase.ConvertName(actor!.Role.ToString()) });
    }

    private static async Task<IResult> Introduce(string workshop, Introduction said, HttpContext http, Door door, IGrainFactory grains, TimeProvider time)
    {
        var (ticket, _, refusal) = await door.Ask(http, workshop, outside: true);
        if (refusal is not null)
            return refusal;
        if (said.Fault is { } fault)
            return Problem.Of(http, 422, fault);
        await Register(grains, ticket!, said, time);
        return Results.NoContent();
    }

    private static async Task<IResult> Forget(string workshop, HttpContext http, Door door, IGrainFactory grains)
    {
        var (ticket, _, refusal) = await door.Ask(http, workshop, outside: true);
        if (refusal is not null)
            return refusal;
        await grains.GetGrain<IRegisterGrain>(workshop).Erase(ticket!.Participant);
        return Results.NoContent();
    }

    // The browser still holds the ticket of whoever was banned with it. Only then is the workshop asked: most hold none
    private static async Task<bool> IsBanned(string workshop, HttpContext http, LiveRelays relays) =>
        http.Ticket(workshop, "phone") is { } held
        && held.Workshop == workshop
        && await relays.Find(StreamName.OfWorkshop(workshop)) is { } relay
        && relay.IsBanned(held.Participant);

    // A phone that has been here comes back as the same person
    private static Ticket? Known(HttpContext http, string workshop, int seat) =>
        http.Ticket(workshop, TicketCookies.Seated(seat)) is { Role: Role.Participant } ticket ? ticket : null;

    private static Task Register(IGrainFactory grains, Ticket ticket, Introduction said, TimeProvider time) => time.Again(async () =>
    {
        await grains.GetGrain<IRegisterGrain>(ticket.Workshop)
            .Enter(said.As(ticket.Participant, time.GetUtcNow()));
        return true;
    });

    // Who registered beforehand has a ticket already
    private static async Task<bool> Here(IGrainFactory grains, Ticket ticket, TimeProvider time)
    {
        await grains.GetGrain<IRegisterGrain>(ticket.Workshop).Arrive(ticket.Participant, time.GetUtcNow());
        return true;
    }

    private static IResult Refused(HttpContext http, Rejection rejection) => rejection switch
    {
        Rejection.Closed => Problem.Of(http, 403, "closed"),
        Rejection.Forbidden => Problem.Of(http, 403, "locked"),
        Rejection.NotFound => Problem.Of(http, 404, "noSuchCode"),
        Rejection.TooMany => Problem.Of(http, 403, "full"),
        _ => Problem.Of(http, 422, rejection),
    };
}
