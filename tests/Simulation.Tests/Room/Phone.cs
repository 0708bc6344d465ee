using System.Buffers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using Workshops.Live;
using Workshops.Simulation.Tests.Clockwork;
using Workshops.Web.Live;
using Workshops.Web.Tickets;

namespace Workshops.Simulation.Tests.Room;

/// <summary>Somebody's phone (or the facilitator's laptop): an outbox that never forgets, and a store that asks again on every gap.</summary>
internal sealed class Phone
{
    private readonly World world;
    private readonly History history;
    private readonly Func<IReadOnlyList<Server>> servers;
    private readonly Place place;
    private readonly WorldTime time;
    private readonly Queue<Posted> outbox = new();
    private readonly Dictionary<string, Store> stores;
    private Line? opened;
    private Line? line;

    public Phone(World world, History history, Func<IReadOnlyList<Server>> servers, Ticket ticket, params string[] streams)
    {
        (this.world, this.history, this.servers, Ticket) = (world, history, servers, ticket);
        place = new(world);
        time = new(world, place);
        stores = streams.ToDictionary(s => s, s => new Store(s), StringComparer.Ordinal);
        place.Begin(StayConnected);
        place.Begin(SendAll);
    }

    public Ticket Ticket { get; }

    public IEnumerable<Store> Stores => stores.Values;

    /// <summary>Commands that were acknowledged, and those refused for good.</summary>
    public List<Posted> Acknowledged { get; } = [];

    /// <inheritdoc cref="Acknowledged"/>
    public List<Posted> Refused { get; } = [];

    /// <summary>Has everything been answered?</summary>
    public bool IsIdle => outbox.Count == 0;

    /// <summary>The server that it was last connected to, or tried.</summary>
    public Server? At { get; private set; }

    /// <summary>Who it is.</summary>
    public Actor Actor => new(Ticket.Participant, Ticket.Role, Secret: Ticket.Secret);

    /// <summary>All that it may see: what its audience sees, and its own.</summary>
    public Audience[] Sees => [Actor.Facilitates ? Audience.Facilitators : Audience.Room, Audience.Of(Actor)];

    /// <summary>Writes a command into its outbox.</summary>
    public void Do(string stream, Command command, byte[] json) => outbox.Enqueue(new(stream, command, json));

    /// <summary>The network breaks.</summary>
    public void Cut() => opened?.Cut();

    private async Task StayConnected()
    {
        while (true)
        {
            await Pause(300);
            if (servers() is { Count: > 0 } living)
                await Connect(world.Draw(living));
        }
    }

    private async Task Connect(Server server)
    {
        var mine = new Line(world, server, place, Hear);
        (opened, At) = (mine, server);
        try
        {
            mine.Session = await mine.Call((s, _) => s.Admit(mine, Ticket));
        }
        catch (Exception e) when (e is IOException or HubException)
        {
            return;
        }

        line = mine;
        foreach (var store in stores.Values)
        {
            store.Held = null;
            place.Begin(() => Ask(store, mine));
        }

        while (mine.IsUp)
            await Pause(100);
        mine.Cut();
        line = null;
    }

    private void Hear(JsonNode message)
    {
        var store = stores[(string)message["stream"]!];
        Check(store.Stream, message, (long)message["to"]!);
        if (store.Held is { } held)
            held.Add(message);
        else if (!store.Change(message) && line is { } mine)
            place.Begin(() => Ask(store, mine));
    }

    private async Task Ask(Store store, Line mine)
    {
        if (store.Held is not null || mine != line)
            return;
        var held = store.Held = [];
        try
        {
            var json = await mine.Call((_, session) => session!.Watch(store.Stream, store.Since));
            if (store.Held != held)
                return;
            var answer = JsonNode.Parse(json.Utf8.ToArray())!;
            Check(store.Stream, answer, (long)answer["version"]!);
            store.Show(answer);
        }
        catch (Exception e) when (e is IOException or HubException)
        {
            if (store.Held == held)
                store.Held = null;
            await Pause(5000);
            await Ask(store, mine);
            return;
        }

        store.Held = null;
        if (held.Select(store.Change).ToList().Contains(item: false))
            await Ask(store, mine);
    }

    private async Task SendAll()
    {
        while (true)
        {
            await Pause(50);
            if (!outbox.TryPeek(out var next) || line is not { } mine)
                continue;
            try
            {
                Take(next, await mine.Call((s, _) => s.Do(Ticket, next.Stream, next.Json)));
            }
            catch (Exception e) when (e is IOException or HubException)
            {
                await Pause(500);
            }
        }
    }

    private void Take(Posted posted, object answer)
    {
        if (answer is Refused { Rejected.Code: "overloaded" })
            return;
        (answer is Accepted ? Acknowledged : Refused).Add(posted);
        outbox.Dequeue();
    }

    // Nothing comes that is not in the journal or that is not for these eyes
    private void Check(string stream, JsonNode message, long version)
    {
        foreach (var (key, entity) in message["set"]!.AsObject())
            Check(stream, key, History.Text(entity), version);
        foreach (var key in message["remove"]!.AsArray())
            Check(stream, (string)key!, text: null, version);
    }

    private void Check(string stream, string key, string? text, long version)
    {
        if (!history.Was(stream, key, text, version, Sees))
            world.Break(new InvalidOperationException($"{Ticket.Participant} was shown {stream} {key} at {version}: {text}"));
    }

    private Task Pause(int most) => Task.Delay(TimeSpan.FromMilliseconds(1 + world.Draw(most)), time);
}

/// <summary>A command in an outbox.</summary>
internal sealed record Posted(string Stream, Command Command, byte[] Json);
