using Workshops.Live;
using Workshops.Web.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Join;

/// <summary>Who asks for a workshop's page or data.</summary>
internal static class Asking
{
    /// <summary>The ticket and the person, or the refusal to answer with.</summary>
    /// <param name="door">The door.</param>
    /// <param name="http">The request.</param>
    /// <param name="workshop">The workshop.</param>
    /// <param name="outside">Is it also for those who wait to be let in?</param>
    public static Task<(Ticket? Ticket, Actor? Actor, IResult? Refusal)> Ask(this Door door, HttpContext http, string workshop, bool outside = false) =>
        door.Ask(http, workshop, http.Request.Query["as"], outside);

    /// <summary>The same, for the ticket of that kind.</summary>
    public static async Task<(Ticket? Ticket, Actor? Actor, IResult? Refusal)> Ask(this Door door, HttpContext http, string workshop, string? kind, bool outside = false)
    {
        if (http.Ticket(workshop, kind) is not { } ticket)
            return (null, null, Problem.Of(http, 401, "unauthorized"));
        if (ticket.Workshop != workshop)
            return (ticket, null, Problem.Of(http, 403, "forbidden"));
        return (await door.Standing(ticket)) switch
        {
            { Waits: true } when !outside => (ticket, null, Problem.Of(http, 403, "waiting")),
            { Actor: { } actor } => (ticket, actor, null),
            { Rejection: Rejection.NotFound } => (ticket, null, Problem.Of(http, 404, "notFound")),
            _ => (ticket, null, Problem.Of(http, 403, "forbidden")),
        };
    }

    /// <summary>Lets in who facilitates the workshop: null. Everybody else: the refusal to answer with.</summary>
    public static Task<IResult?> OnlyFacilitators(this Door door, HttpContext http, string workshop) =>
        door.OnlyFacilitators(http, workshop, http.Request.Query["as"]);

    /// <inheritdoc cref="OnlyFacilitators(Door, HttpContext, string)"/>
    public static async Task<IResult?> OnlyFacilitators(this Door door, HttpContext http, string workshop, string? kind)
    {
        var (_, actor, refusal) = await door.Ask(http, workshop, kind);
        return refusal ?? (actor!.Facilitates ? null : Problem.Of(http, 403, "forbidden"));
    }
}
