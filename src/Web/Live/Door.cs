using Workshops.Grains.Live;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>Lets people through to the streams of their workshop: who is this ticket's holder now, and may they?</summary>
internal sealed class Door(LiveRelays relays, Orleans.IGrainFactory grains)
{
    /// <summary>Who the holder of a ticket is now.</summary>
    /// <returns>The person, or why not: no such workshop, or sent out of it.</returns>
    public async Task<Standing> Standing(Ticket ticket)
    {
        var workshop = await relays.Find(StreamName.OfWorkshop(ticket.Workshop));
        return workshop is null ? Rejection.NotFound : workshop.Standing(ticket);
    }

    /// <summary>Carries out a command, if the sender may send it.</summary>
    public async Task<Answer> Do(Ticket ticket, StreamName stream, byte[] command)
    {
        if (stream.Workshop != ticket.Workshop)
            return Refused(Rejection.Forbidden);
        if (command.Length > Limits.CommandBytes)
            return Refused(Rejection.TooLong);
        return (await Standing(ticket)) switch
        {
            { Rejection: { } rejection } => Refused(rejection),
            { Closed: true, Actor.Facilitates: false } => Refused(Rejection.Closed),
            { Actor: { } actor } => await grains.Live(stream).Do(Letter.Of(command, actor)),
            _ => Refused(Rejection.Forbidden),
        };
    }

    private static Answer Refused(Rejection rejection) => Answer.Of(0, rejection);
}

/// <summary>Where somebody stands in a workshop.</summary>
/// <param name="Actor">Who they are, or null.</param>
/// <param name="Rejection">Why they are nobody there, or null.</param>
/// <param name="Closed">The workshop is over.</param>
internal readonly record struct Standing(Actor? Actor, Rejection? Rejection, bool Closed)
{
    public static implicit operator Standing(Rejection rejection) => new(null, rejection, false);
}

/// <summary>Asks a workshop's replica where somebody stands.</summary>
internal static class Standings
{
    /// <summary>Where the holder of this ticket stands now.</summary>
    public static Standing Standing(this LiveRelay workshop, Ticket ticket) => workshop.Read(document =>
    {
        var meeting = (Workshop)document;
        var (actor, rejection) = meeting.Standing(ticket.Participant, ticket.Role, ticket.Secret);
        return new Standing(actor, rejection, meeting.Status is Status.Closed);
    });
}
