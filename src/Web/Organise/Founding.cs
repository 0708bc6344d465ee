using Orleans;
using Workshops.Grains.Directory;
using Workshops.Grains.Live;
using Workshops.Live;
using Workshops.Outcomes;
using Workshops.Meetings;
using Workshops.Web.Tickets;

namespace Workshops.Web.Organise;

/// <summary>Brings workshops into being.</summary>
internal sealed class Founding(IGrainFactory grains, TimeProvider time)
{
    /// <summary>A new workshop's id and code; the code leads to it from now on.</summary>
    public async Task<(string Id, string Code)> Reserve()
    {
        var id = Ids.New();
        while (true)
        {
            var code = Ids.NewCode();
            if (await grains.GetGrain<IDirectoryGrain>(code).Claim(id))
                return (id, code);
        }
    }

    /// <summary>A new workshop, and a facilitator's ticket to it.</summary>
    public async Task<(string Code, Ticket Ticket)> Found(NewWorkshop wanted)
    {
        var (id, code) = await Reserve();
        var created = new WorkshopCreated(id, code, wanted.Title, wanted.Language ?? "lv", wanted.TimeZone ?? "Europe/Riga", wanted.Place, wanted.StartsAt, wanted.EndsAt)
        {
            At = time.GetUtcNow(),
        };
        await Begin(StreamName.OfWorkshop(id), [created]);
        return (code, TicketOffice.New(id, Role.Facilitator));
    }

    /// <summary>A new workshop with the content of one that was taken home, and a facilitator's ticket to it.</summary>
    public async Task<(string Code, Ticket Ticket)> Found(Meeting meeting)
    {
        var (id, code) = await Reserve();
        // The workshop's own stream comes last: until it is there, nobody can see a half-made one
        foreach (var first in Import.Of(meeting, id, code, time.GetUtcNow()).Reverse())
            await Begin(first.Stream, [first.Event]);
        return (code, TicketOffice.New(id, Role.Facilitator));
    }

    /// <summary>Gives a stream its first events.</summary>
    public Task<Answer> Begin(StreamName stream, IReadOnlyList<Event> events)
    {
        var document = stream.NewDocument();
        return grains.Live(stream).Begin([.. events.Select(document.WriteEvent)]);
    }
}
