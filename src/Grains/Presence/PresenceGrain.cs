using Orleans;

namespace Workshops.Grains.Presence;

/// <summary>Adds up what the web nodes report.</summary>
public sealed class PresenceGrain(TimeProvider time) : Grain, IPresenceGrain
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private Present? all;

    /// <inheritdoc/>
    public Task<Present> Report(string node, string[] phones)
    {
        nodes[node] = new(phones, time.GetUtcNow());
        all = null;
        return Task.FromResult(All());
    }

    /// <inheritdoc/>
    public Task<Present?> Renew(string node)
    {
        if (!nodes.TryGetValue(node, out var known))
            return Task.FromResult<Present?>(null);
        nodes[node] = known with { HeardAt = time.GetUtcNow() };
        return Task.FromResult<Present?>(All());
    }

    private Present All()
    {
        var heard = time.GetUtcNow() - Silence;
        foreach (var (silent, _) in nodes.Where(node => node.Value.HeardAt < heard).ToList())
        {
            nodes.Remove(silent);
            all = null;
        }

        return all ??= new(
            nodes.Values.SelectMany(node => node.Phones).Distinct(StringComparer.Ordinal).Count(),
            nodes.Values.Sum(node => node.Phones.Length));
    }

    private sealed record Node(string[] Phones, DateTimeOffset HeardAt);
}
