using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>
/// What one audience sees of a document, as JSON ready to send: each entity is written once, when it changes,
/// however many phones look at it. Not thread-safe: used under its relay's lock.
/// </summary>
internal sealed class Picture
{
    private readonly LiveDocument document;
    private readonly Audience audience;
    private readonly Dictionary<string, byte[]> shown = new(StringComparer.Ordinal);

    // Only what was once to be seen may be named as removed: even the key of what an audience never saw is not its to know
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private byte[]? whole;

    /// <summary>Draws the document as it is.</summary>
    public Picture(LiveDocument document, Audience audience)
    {
        this.document = document;
        this.audience = audience;
        DrawnAt = document.Version;
        foreach (var key in document.Keys)
            Draw(key);
    }

    /// <summary>The version at which it was first drawn; what was taken away before that, it does not know.</summary>
    public long DrawnAt { get; }

    /// <summary>All entities as one JSON object's members, without the braces.</summary>
    public byte[] Whole => whole ??= Frame.Members(shown);

    /// <summary>
    /// Notes what is to be seen after an event, whether it is ever drawn so or not: a phone that was elsewhere meanwhile
    /// may have seen it there.
    /// </summary>
    public void Witness(IEnumerable<Touch> touches)
    {
        foreach (var touch in touches)
        {
            if (touch.Only is null && !Shows(touch.Key) && !seen.Contains(touch.Key) && document.Show(touch.Key, audience) is not null)
                seen.Add(touch.Key);
        }
    }

    /// <summary>Draws these entities anew.</summary>
    /// <returns>What changed for this audience: new JSON by key, null where it sees the entity no more.</returns>
    public Dictionary<string, byte[]?> Redraw(IEnumerable<string> keys)
    {
        var changes = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (Draw(key))
                changes[key] = shown.GetValueOrDefault(key);
        }

        if (changes.Count > 0)
            whole = null;
        return changes;
    }

    /// <summary>How these entities look now; null where the audience saw something once, and no more.</summary>
    public Dictionary<string, byte[]?> Look(IEnumerable<string> keys) =>
        keys.Distinct(StringComparer.Ordinal)
            .Where(key => Shows(key) || seen.Contains(key))
            .ToDictionary(key => key, shown.GetValueOrDefault, StringComparer.Ordinal);

    /// <summary>Does this audience see that entity?</summary>
    public bool Shows(string key) => shown.ContainsKey(key);

    private bool Draw(string key)
    {
        if (document.Show(key, audience) is not { } view)
            return Erase(key);
        var json = Frame.Entity(view);
        if (shown.TryGetValue(key, out var before) && before.AsSpan().SequenceEqual(json))
            return false;
        shown[key] = json;
        return true;
    }

    private bool Erase(string key)
    {
        if (!shown.Remove(key))
            return false;
        seen.Add(key);
        return true;
    }
}
