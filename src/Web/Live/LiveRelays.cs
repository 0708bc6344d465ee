using System.Collections.Concurrent;
using Orleans;
using Workshops.Grains.Live;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>The relays of this node, one a stream in use. Renews them, and drops those that nobody uses.</summary>
internal sealed class LiveRelays(IGrainFactory grains, TimeProvider time, ILogger<LiveRelays> log) : BackgroundService
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<Entry?>>> all = new(StringComparer.Ordinal);

    /// <summary>A new relay has begun; before anybody has it.</summary>
    public event Action<StreamName, LiveRelay>? Started;

    /// <summary>How many streams are relayed now.</summary>
    public int Count => all.Count;

    /// <summary>Is a stream relayed now?</summary>
    public bool Has(StreamName stream) => all.ContainsKey(stream.ToString());

    /// <summary>The relay of a stream, begun if need be; null when there is no such document.</summary>
    public async Task<LiveRelay?> Find(StreamName stream)
    {
        var name = stream.ToString();
        var lazy = all.GetOrAdd(name, _ => new(() => Start(stream)));
        try
        {
            if (await lazy.Value is { } entry)
                return entry.Relay;
        }
        catch
        {
            all.TryRemove(KeyValuePair.Create(name, lazy));
            throw;
        }

        all.TryRemove(KeyValuePair.Create(name, lazy));
        return null;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Heartbeat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
            await RenewAll();
    }

    /// <summary>Renews every relay that is used; none waits for another.</summary>
    public Task RenewAll() => Task.WhenAll(all.Select(relay => Renew(relay.Key, relay.Value)));

    private async Task<Entry?> Start(StreamName stream)
    {
        var relay = new LiveRelay(stream, grains.Live(stream), time);
        var reference = grains.CreateObjectReference<ILiveRelay>(relay);
        if (!await relay.Start(reference))
            return null;
        Started?.Invoke(stream, relay);
        return new(relay, reference);
    }

    private async Task Renew(string name, Lazy<Task<Entry?>> lazy)
    {
        if (!lazy.IsValueCreated || !lazy.Value.IsCompletedSuccessfully || await lazy.Value is not { } entry)
            return;
        try
        {
            if (entry.Relay.Watched || (time.GetUtcNow() - entry.Relay.UsedAt).Duration() < Idle)
                await entry.Relay.Renew(entry.Reference);
            else if (all.TryRemove(KeyValuePair.Create(name, lazy)))
                await grains.Live(StreamName.Parse(name)!).Unwatch(entry.Reference);
        }
        catch (Exception e)
        {
            log.LogWarning(e, "{Stream}: the grain did not answer; the relay tries again in {Heartbeat}", name, Heartbeat);
        }
    }

    private sealed record Entry(LiveRelay Relay, ILiveRelay Reference);
}
