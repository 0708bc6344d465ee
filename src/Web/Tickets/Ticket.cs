using Workshops.Live;

namespace Workshops.Web.Tickets;

/// <summary>Who somebody is in one workshop: signed and encrypted by the server, held only by them.</summary>
/// <param name="Workshop">Id of the workshop.</param>
/// <param name="Participant">Id in it.</param>
/// <param name="Role">As given with the ticket; the workshop may appoint otherwise.</param>
/// <param name="Secret">128 random bits, stored nowhere on the server; see <see cref="Actor.Secret"/>.</param>
public sealed record Ticket(string Workshop, string Participant, Role Role, string Secret);
