using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans;
using Orleans.Hosting;
using Workshops.Grains.Live;
using Workshops.Journal;
using Workshops.Simulation.Tests.Clockwork;
using Workshops.Web.Live;
using Workshops.Web.Tickets;

namespace Workshops.Simulation.Tests.Room;

/// <summary>One server: the real engine, grains, relays, door and commands, in a place of its own that can die.</summary>
internal sealed class Server
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private readonly World world;
    private readonly LiveRelays relays;
    private readonly Door door;
    private readonly LiveCommands commands;

    public Server(World world, IJournal journal)
    {
        this.world = world;
        Place = new(world);
        var time = new WorldTime(world, Place);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton(journal);
        services.AddEmbeddedOrleans(options =>
        {
            options.Assemblies.Add(typeof(LiveGrain).Assembly);
            options.Run = work => world.Add(() => Place.Bare(work.Execute));
        });
        var provider = services.BuildServiceProvider();
        var grains = new ShakyGrains(provider.GetRequiredService<IGrainFactory>(), world, Place);
        relays = new(grains, time, NullLogger<LiveRelays>.Instance);
        door = new(relays, grains);
        commands = new(door, new(), new(time), NullLogger<LiveCommands>.Instance);
        Place.Begin(() => provider.GetServices<IHostedService>().Single().StartAsync(CancellationToken.None));
        Place.Begin(async () =>
        {
            while (true)
            {
                await Task.Delay(Heartbeat, time);
                await relays.RenewAll();
            }
        });
    }

    /// <summary>Where it runs.</summary>
    public Place Place { get; }

    /// <summary>A connection comes in; null when its ticket is worth nothing.</summary>
    public async Task<Session?> Admit(Line line, Ticket ticket) => (await door.Standing(ticket)).Actor is { } actor
        ? new(line, ticket, actor.Role, actor.Facilitates ? "lead" : "phone", "lv", relays, door)
        : null;

    /// <summary>A command comes in.</summary>
    public Task<object> Do(Ticket ticket, string stream, byte[] command) => commands.Do(ticket, stream, command, "lv");

    /// <summary>kill -9.</summary>
    public void Kill() => Place.Die();

    /// <summary>Is it running?</summary>
    public bool Lives => !Place.IsDead;

    /// <summary>The world that it is in.</summary>
    public World World => world;
}
