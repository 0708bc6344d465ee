using System.Collections.Concurrent;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>Who is connected now. Counted, told at most once a second, never journaled.</summary>
internal sealed class Presence(LiveRelays relays, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Crowd> crowds = new(StringComparer.Ordinal);

    /// <summary>A phone connected.</summary>
    public void Came(Ticket ticket) => crowds.GetOrAdd(ticket.Workshop, _ => new()).Count(ticket.Participant, 1);

    /// <summary>A phone has gone.</summary>
    public void Went(Ticket ticket) => crowds.GetOrAdd(ticket.Workshop, _ => new()).Count(ticket.Participant, -1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (workshop, crowd) in crowds)
            {
                if (crowd.News() is { } view && await relays.Find(StreamName.OfWorkshop(workshop)) is { } relay)
                    relay.Mention("presence", view);
            }
        }
    }

    private sealed class Crowd
    {
        private readonly Dictionary<string, int> phones = new(StringComparer.Ordinal);
        private PresenceView? told;

        public void Count(string participant, int by)
        {
            lock (phones)
            {
                phones[participant] = phones.GetValueOrDefault(participant) + by;
                if (phones[participant] <= 0)
                    phones.Remove(participant);
            }
        }

        public PresenceView? News()
        {
            lock (phones)
            {
                var now = new PresenceView(phones.Count, phones.Values.Sum());
                return now == told ? null : told = now;
            }
        }
    }
}
