using Orleans;
using Workshops.Grains.Directory;
using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Outcomes;
using Workshops.Templates;
using Workshops.Web.Tickets;

namespace Workshops.Web.Organise;

/// <summary>Brings workshops into being.</summary>
internal sealed class Founding(IGrainFactory grains, TimeProvider time)
{
    /// <summary>A new workshop, with what its template holds.</summary>
    /// <param name="wanted">What it is to be.</param>
    /// <param name="beginning">What it begins from, and what it follows.</param>
    public async Task<Foundation> Found(NewWorkshop wanted, Beginning beginning)
    {
        var founded = beginning.From is { } from
            ? Workshop.Creation(wanted.As("w", "00000000"), Actor.Server, time.GetUtcNow()).Rejection is { } fault ? new(null, null, fault) : await Found(from)
            : await Found(wanted);
        if (beginning.Follows is { } earlier && founded.Ticket is { } ticket)
            await grains.GetGrain<IWorkshopGrain>(StreamName.OfWorkshop(ticket.Workshop).ToString()).Follow(earlier, beginning.Number);
        return founded;
    }

    private async Task<Foundation> Found(NewWorkshop wanted)
    {
        var template = wanted.Template is null ? null : Template.Find(wanted.Template);
        if (wanted.Template is not null && template is null)
            return new(null, null, Rejection.NotFound);
        var (code, ticket) = await Reserve();
        var founder = new Actor(ticket.Participant, Role.Facilitator, Secret: ticket.Secret);
        var created = Workshop.Creation(wanted.As(ticket.Workshop, code), founder, time.GetUtcNow());
        if (created.Rejection is { } rejection)
            return new(null, null, rejection);
        var stream = StreamName.OfWorkshop(ticket.Workshop);
        await Begin(stream, created.Events);
        foreach (var command in template?.Apply(wanted.Language ?? NewWorkshop.DefaultLanguage, wanted.StartsAt) ?? [])
            await grains.Live(stream).Do(Letter.Of(command, founder));
        foreach (var (board, command) in template?.Settings(wanted.Language ?? NewWorkshop.DefaultLanguage) ?? [])
            await grains.Live(StreamName.OfBoard(ticket.Workshop, board)).Do(Letter.Of(command, founder));
        return new(code, ticket, null);
    }

    /// <summary>A new workshop with the content of one that was taken home.</summary>
    public async Task<Foundation> Found(Meeting meeting)
    {
        var (code, ticket) = await Reserve();
        // The workshop's own stream comes last: until it is there, nobody can see a half-made one
        foreach (var first in Import.Of(meeting, ticket.Workshop, code, time.GetUtcNow()).Reverse())
            await Begin(first.Stream, [first.Event]);
        return new(code, ticket, null);
    }

    private async Task<(string Code, Ticket Founder)> Reserve()
    {
        var founder = TicketOffice.New(Ids.New(), Role.Facilitator);
        while (true)
        {
            var code = Ids.NewCode();
            if (await grains.GetGrain<IDirectoryGrain>(code).Claim(founder.Workshop))
                return (code, founder);
        }
    }

    private Task<Answer> Begin(StreamName stream, IReadOnlyList<Event> events)
    {
        var document = stream.NewDocument();
        return grains.Live(stream).Begin([.. events.Select(document.WriteEvent)]);
    }
}

/// <summary>What came of founding: a code and the founder's ticket, or a refusal.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Ticket">The founder's.</param>
/// <param name="Rejection">Why not.</param>
internal sealed record Foundation(string? Code, Ticket? Ticket, Rejection? Rejection);
