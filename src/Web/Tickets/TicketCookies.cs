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

    /// <summary>How many people may sit at one device, each with a ticket of their own.</summary>
    public const int Seats = 12;

    /// <summary>Is it a phone's, of whoever sits at it: <c>phone</c>, or <c>phone-2</c> and so on?</summary>
    public static bool IsPhone(string? kind) => kind is "phone" || Enumerable.Range(2, Seats - 1).Any(seat => kind == Seated(seat));

    /// <summary>Gives the browser a ticket.</summary>
    /// <param name="http">The request.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="seat">Which of the people at this device it is for, from 1.</param>
    public static void Give(this HttpContext http, Ticket ticket, int seat = 1)
    {
        var office = http.RequestServices.GetRequiredService<TicketOffice>();
        var kind = seat > 1 ? Seated(seat) : KindOf(ticket);
        http.Response.Cookies.Append(Name(kind, ticket.Workshop), office.Write(ticket), new()
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
    /// <param name="kind"><c>lead</c>, <c>phone</c> (<c>phone-2</c> …) or <c>wall</c>: that first, then the others; null: whichever there is.</param>
    public static Ticket? Ticket(this HttpContext http, string workshop, string? kind) =>
        http.RequestServices.GetRequiredService<TicketOffice>().Shown(http.Request, workshop, kind);

    /// <summary>The same. (Who asks a request for its services has them kept for as long as it lasts.)</summary>
    public static Ticket? Shown(this TicketOffice office, HttpRequest request, string workshop, string? kind)
    {
        if (Bearer(request) is { } bearer)
            return office.Read(bearer);
        var kinds = kind is "lead" || IsPhone(kind) ? [kind!] : kind is "wall" ? ["wall", "lead", "phone"] : Kinds;
        return kinds.Select(k => office.Read(request.Cookies[Name(k, workshop)])).FirstOrDefault(t => t?.Workshop == workshop);
    }

    /// <summary>Does the request carry a bearer ticket, rather than a browser's cookies?</summary>
    public static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return header["Bearer ".Length..].Trim();
        return request.Query["access_token"] is [{ Length: > 0 } token] ? token : null;
    }

    /// <summary>The kind of a seat's ticket.</summary>
    /// <param name="seat">From 1.</param>
    public static string Seated(int seat) => seat == 1 ? "phone" : $"phone-{seat}";

    private static string Name(string kind, string workshop) => $"workshops.{kind}.{workshop}";
}
