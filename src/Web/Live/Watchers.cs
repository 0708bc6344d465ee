using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>Everybody who watches one stream here. Not thread-safe: used under its relay's lock.</summary>
internal sealed class Watchers
{
    private readonly HashSet<Watcher> all = [];
    private readonly Dictionary<string, List<Watcher>> byIdentity = new(StringComparer.Ordinal);

    /// <summary>How many.</summary>
    public int Count => all.Count;

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Watcher> All => all;

    /// <summary>Those whom a <see cref="Touch.Only"/> means.</summary>
    public IReadOnlyCollection<Watcher> As(string identity) =>
        byIdentity.TryGetValue(identity, out var same) ? same : [];

    /// <summary>Is it one of them?</summary>
    public bool Has(Watcher watcher) => all.Contains(watcher);

    /// <summary>Takes one in.</summary>
    public void Add(Watcher watcher)
    {
        all.Add(watcher);
        foreach (var identity in watcher.Identities)
            (byIdentity.TryGetValue(identity, out var same) ? same : byIdentity[identity] = []).Add(watcher);
    }

    /// <summary>One has gone.</summary>
    public void Remove(Watcher watcher)
    {
        all.Remove(watcher);
        foreach (var identity in watcher.Identities)
        {
            if (byIdentity.TryGetValue(identity, out var same) && same.Remove(watcher) && same.Count == 0)
                byIdentity.Remove(identity);
        }
    }
}
