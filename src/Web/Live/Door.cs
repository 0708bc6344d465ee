using Orleans;
using Workshops.Grains.Live;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>Lets people through to the streams of their workshop: who is this ticket's holder now, and what may they?</summary>
internal sealed class Door(LiveRelays relays, IGrainFactory grains)
{
    /// <summary>Who the holder of a ticket is now, or why they are nobody there.</summary>
    public async Task<Admission> Standing(Ticket ticket) =>
        await Workshop(ticket) is { } workshop ? workshop.Standing(ticket) : new(null, Rejection.NotFound);

    /// <summary>The same, for watching a stream: who waits outside sees that they wait, and no board or team.</summary>
    public async Task<Admission> Standing(Ticket ticket, StreamName stream) => await Standing(ticket) switch
    {
        { Waits: true } when stream.Kind is not StreamName.WorkshopKind => new(null, Rejection.Forbidden),
        var standing => standing,
    };

    /// <summary>Carries out a command, if the sender may send it.</summary>
    public async Task<Answer> Do(Ticket ticket, StreamName stream, byte[] command)
    {
        if (stream.Workshop != ticket.Workshop)
            return Refused(Rejection.Forbidden);
        if (command.Length > Limits.CommandBytes)
            return Refused(Rejection.TooLong);
        if (await Workshop(ticket) is not { } workshop)
            return Refused(Rejection.NotFound);
        return workshop.MayAct(ticket, stream) is { Actor: { } actor } standing
            ? standing.Rejection is { } rejection ? Refused(rejection) : await grains.Live(stream).Do(Letter.Of(command, actor))
            : Refused(Rejection.Forbidden);
    }

    private Task<LiveRelay?> Workshop(Ticket ticket) => relays.Find(StreamName.OfWorkshop(ticket.Workshop));

    private static Answer Refused(Rejection rejection) => Answer.Of(0, rejection);
}

/// <summary>Asks a workshop's replica where somebody stands.</summary>
internal static class Standings
{
    /// <summary>Who the holder of this ticket is now.</summary>
    public static Admission Standing(this LiveRelay workshop, Ticket ticket) =>
        workshop.Read(document => Standing(document, ticket));

    /// <summary>The same, and whether they may change anything.</summary>
    public static Admission MayAct(this LiveRelay workshop, Ticket ticket, StreamName? stream = null) => workshop.Read(document =>
    {
        var admission = Standing(document, ticket);
        return admission.Actor is { } actor ? admission with { Rejection = ((Workshop)document).MayAct(actor, stream) } : admission;
    });

    /// <summary>Was that person banned?</summary>
    public static bool IsBanned(this LiveRelay workshop, string participant) =>
        workshop.Read(document => ((Workshop)document).IsBanned(participant));

    /// <summary>Its join code.</summary>
    public static string Code(this LiveRelay workshop) =>
        workshop.Read(document => ((WorkshopView)document.Show("workshop", Audience.Room)!).Code);

    private static Admission Standing(LiveDocument document, Ticket ticket) =>
        ((Workshop)document).Standing(ticket.Participant, ticket.Role, ticket.Secret);
}
