using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Organise;

/// <summary>The addresses of a workshop's pages, as people outside reach this server.</summary>
public sealed class Links(TicketOffice office, IConfiguration configuration)
{
    private readonly string? configured = configuration["WORKSHOPS_PUBLIC_URL"]?.TrimEnd('/');

    /// <summary>The server's address: as configured (<c>WORKSHOPS_PUBLIC_URL</c>), else as the caller reached it.</summary>
    public string Root(HttpRequest request) => configured ?? $"{request.Scheme}://{request.Host}";

    /// <summary>Where phones join.</summary>
    public string Join(string? root, string code) => $"{root}/j/{code}";

    /// <summary>The facilitator's private link: who has it leads the workshop.</summary>
    public string Lead(string? root, Ticket ticket) => $"{root}/lead/{office.Write(ticket)}";

    /// <summary>Where people register beforehand.</summary>
    public string Register(string? root, string code) => $"{root}/r/{code}";

    /// <summary>The link by which somebody who registered is known when they come.</summary>
    public string Personal(string? root, Ticket ticket) => $"{root}/me/{office.Write(ticket)}";

    /// <summary>The wall's link: shows what the room sees, on a computer of its own.</summary>
    public string Wall(string? root, string workshop) =>
        $"{root}/wall/{office.Write(new(workshop, "wall", Role.Observer, ""))}";
}
