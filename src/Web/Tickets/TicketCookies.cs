using Workshops.Live;

namespace Workshops.Web.Tickets;

/// <summary>
/// Where a request's ticket is: the bearer header, SignalR's <c>access_token</c>, or a cookie. One browser may hold
/// several tickets of one workshop (its lead's, a phone's, the wall's); the page says with <c>as</c> which it means.
/// </summary>
public static class TicketCookies
{
    private static readonly string[] Kinds = ["lead", "phone", "wall"];

    /// <summary>The cookie of a ticket, by what it is for.</summary>
    public static string KindOf(Ticket ticket) => ticket.Role switch
    {
        Role.Facilitator => "lead",
        Role.Observer => "wall",
        _ => "phone",
    };

    /// <summary>Gives the browser a ticket.</summary>
    public static void Give(this HttpContext http, Ticket ticket)
    {
        var office = http.RequestServices.GetRequiredService<TicketOffice>();
        http.Response.Cookies.Append(Name(KindOf(ticket), ticket.Workshop), office.Write(ticket), new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(400),
            IsEssential = true,
        });
    }

    /// <summary>The ticket that a request shows for a workshop, or null. A bearer ticket of another workshop is returned too: the caller refuses it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="workshop">The workshop meant.</param>
    /// <param name="kind"><c>lead</c>, <c>phone</c> or <c>wall</c>: that first, then the others; null: whichever there is.</param>
    public static Ticket? Ticket(this HttpContext http, string workshop, string? kind)
    {
        var office = http.RequestServices.GetRequiredService<TicketOffice>();
        if (Bearer(http.Request) is { } bearer)
            return office.Read(bearer);
        var kinds = kind is "lead" or "phone" ? [kind] : kind is "wall" ? ["wall", "lead", "phone"] : Kinds;
        return kinds.Select(k => office.Read(http.Request.Cookies[Name(k, workshop)])).FirstOrDefault(t => t?.Workshop == workshop);
    }

    /// <summary>Does the request carry a bearer ticket, rather than a browser's cookies?</summary>
    public static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return header["Bearer ".Length..].Trim();
        return request.Query["access_token"] is [{ Length: > 0 } token] ? token : null;
    }

    private static string Name(string kind, string workshop) => $"workshops.{kind}.{workshop}";
}
