using Workshops.Web.Tickets;

namespace Workshops.Web.Organise;

/// <summary>What the founder of a workshop gets.</summary>
/// <param name="Workshop">Its id.</param>
/// <param name="Code">Its join code.</param>
/// <param name="JoinUrl">Where phones join.</param>
/// <param name="LeadUrl">The facilitator's private link.</param>
/// <param name="Ticket">The facilitator's ticket, for API clients.</param>
public sealed record Founded(string Workshop, string Code, string JoinUrl, string LeadUrl, string Ticket)
{
    /// <summary>201 with all of it and the cookie, or why it could not be founded.</summary>
    internal static IResult Answer(Foundation foundation, HttpContext http, Links links)
    {
        if (foundation is not { Code: { } code, Ticket: { } ticket })
            return Problem.Of(http, 422, foundation.Rejection!.Value);
        http.Give(ticket);
        var root = links.Root(http.Request);
        var office = http.RequestServices.GetRequiredService<TicketOffice>();
        return Results.Json(
            new Founded(ticket.Workshop, code, links.Join(root, code), links.Lead(root, ticket), office.Write(ticket)),
            statusCode: 201);
    }
}
