using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>Everybody who watches one stream here. Not thread-safe: used under its relay's lock.</summary>
internal sealed class Watchers
{
    private readonly HashSet<Watcher> all = [];
    private readonly Dictionary<string, Watcher[]> byIdentity = new(StringComparer.Ordinal);

    /// <summary>How many.</summary>
    public int Count => all.Count;

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Watcher> All => all;

    /// <summary>Those whom a <see cref="Touch.Only"/> means.</summary>
    public IReadOnlyCollection<Watcher> As(string identity) => byIdentity.GetValueOrDefault(identity) ?? [];

    /// <summary>Is it one of them?</summary>
    public bool Has(Watcher watcher) => all.Contains(watcher);

    /// <summary>Takes one in.</summary>
    public void Add(Watcher watcher)
    {
        all.Add(watcher);

        // Nearly everybody watches with one device, and all their names mean that one
        Watcher[] alone = [watcher];
        foreach (var identity in watcher.Identities)
            byIdentity[identity] = byIdentity.TryGetValue(identity, out var others) ? [.. others, watcher] : alone;
    }

    /// <summary>One has gone.</summary>
    public void Remove(Watcher watcher)
    {
        all.Remove(watcher);
        foreach (var identity in watcher.Identities)
        {
            var others = As(identity).Where(other => other != watcher).ToArray();
            if (others.Length > 0)
                byIdentity[identity] = others;
            else
                byIdentity.Remove(identity);
        }
    }
}
