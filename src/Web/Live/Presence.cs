using System.Collections.Concurrent;
using Orleans;
using Workshops.Grains.Presence;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>Who is connected now, here and on the other nodes. Counted, told at most once a second, never journaled.</summary>
internal sealed class Presence : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Crowd> crowds = new(StringComparer.Ordinal);
    private readonly string node = Guid.NewGuid().ToString("N");
    private readonly LiveRelays relays;
    private readonly IGrainFactory grains;
    private readonly TimeProvider time;
    private readonly ILogger<Presence> log;

    public Presence(LiveRelays relays, IGrainFactory grains, TimeProvider time, ILogger<Presence> log)
    {
        (this.relays, this.grains, this.time, this.log) = (relays, grains, time, log);
        relays.Started += (stream, _) => Mind(stream);
    }

    /// <summary>A phone connected.</summary>
    public void Came(Ticket ticket) => Count(ticket, 1);

    /// <summary>A phone has gone.</summary>
    public void Went(Ticket ticket) => Count(ticket, -1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            // A grain that does not answer delays its own workshop only
            foreach (var (workshop, crowd) in crowds)
            {
                if (crowd.IsDue(time.GetUtcNow()))
                    _ = Tell(workshop, crowd);
            }
        }
    }

    // Whoever watches here wants to know of phones elsewhere too
    private void Mind(StreamName stream)
    {
        if (stream.Kind is StreamName.WorkshopKind)
            With(stream.Workshop, crowd => crowd.Begin());
    }

    private void Count(Ticket ticket, int by) => With(ticket.Workshop, crowd => crowd.Count(ticket.Participant, by));

    private void With(string workshop, Func<Crowd, bool> act)
    {
        while (!act(crowds.GetOrAdd(workshop, _ => new())))
        {
            // Just forgotten: the next one is new
        }
    }

    private async Task Tell(string workshop, Crowd crowd)
    {
        try
        {
            var present = await Add(grains.GetGrain<IPresenceGrain>(workshop), crowd);
            if (!relays.Has(StreamName.OfWorkshop(workshop)) && crowd.IsForgotten())
                crowds.TryRemove(KeyValuePair.Create(workshop, crowd));
            else if (crowd.IsNews(present) && await relays.Find(StreamName.OfWorkshop(workshop)) is { } relay)
                relay.Mention("presence", present);
        }
        catch (Exception e)
        {
            crowd.HasChanged();
            log.LogWarning(e, "{Workshop}: who is connected was not counted; it is tried again in {Beat}", workshop, Beat);
        }
        finally
        {
            crowd.IsTold();
        }
    }

    private async Task<PresenceView> Add(IPresenceGrain all, Crowd crowd)
    {
        var present = crowd.Changed() is { } phones ? await all.Report(node, phones) : await all.Renew(node);
        present ??= await all.Report(node, crowd.Phones());
        return new(present.People, present.Phones);
    }
}
