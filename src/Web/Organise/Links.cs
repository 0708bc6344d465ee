using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Organise;

/// <summary>The addresses of a workshop's pages, as people outside reach this server.</summary>
public sealed class Links(TicketOffice office, IConfiguration configuration)
{
    private readonly string? configured = configuration["WORKSHOPS_PUBLIC_URL"]?.TrimEnd('/');

    /// <summary>Where phones join.</summary>
    public string Join(HttpRequest? request, string code) => $"{Root(request)}/j/{code}";

    /// <summary>The facilitator's private link: who has it leads the workshop.</summary>
    public string Lead(HttpRequest? request, Ticket ticket) => $"{Root(request)}/lead/{office.Write(ticket)}";

    /// <summary>The wall's link: shows what the room sees, on a computer of its own.</summary>
    public string Wall(HttpRequest? request, string workshop) =>
        $"{Root(request)}/wall/{office.Write(new(workshop, "wall", Role.Observer, ""))}";

    private string Root(HttpRequest? request) =>
        configured ?? (request is null ? "" : $"{request.Scheme}://{request.Host}");
}
