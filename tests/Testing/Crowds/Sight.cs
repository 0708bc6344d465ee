using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Workshops.Testing.Live;

namespace Workshops.Testing.Crowds;

/// <summary>
/// What one phone sees of one stream, kept by the rules of docs/protocol.md across connections, and all that it saw on the way.
/// Equal texts are kept once for all phones, so that hundreds of them fit into a test.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="check">Is told of every entity that comes, key and text.</param>
public sealed class Sight(string stream, Action<string, string>? check = null)
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> entities = new(StringComparer.Ordinal);
    private readonly List<Glimpse> glimpses = [];
    private List<JsonNode>? held;
    private long? version;

    /// <summary>The stream.</summary>
    public string Stream => stream;

    /// <summary>How often the server showed a version older than one that it had shown before.</summary>
    public int WentBack { get; private set; }

    /// <summary>The version that was shown last; null before the first.</summary>
    public long? Version
    {
        get
        {
            lock (gate)
                return version;
        }
    }

    /// <summary>The entities as they are now, as text.</summary>
    public Dictionary<string, string> Entities
    {
        get
        {
            lock (gate)
                return new(entities, StringComparer.Ordinal);
        }
    }

    /// <summary>All that was seen, in order: each text with the last version at which it was held.</summary>
    public IReadOnlyList<Glimpse> Glimpses
    {
        get
        {
            lock (gate)
                return [.. glimpses, .. entities.Select(e => new Glimpse(e.Key, e.Value, version!.Value))];
        }
    }

    /// <summary>Asks what is new; what comes meanwhile is taken after the answer.</summary>
    public async Task Ask(LiveClient client)
    {
        do
        {
            lock (gate)
                held = [];
            Show((await client.Call("watch", stream, version))!);
        }
        while (!TakeHeld());
    }

    /// <summary>Takes <c>changed</c>; false when something before it was missed.</summary>
    public bool Take(JsonNode change)
    {
        lock (gate)
        {
            if (held is not null)
            {
                held.Add(change.DeepClone());
                return true;
            }

            return Follow(change);
        }
    }

    private bool TakeHeld()
    {
        lock (gate)
        {
            var waiting = held!;
            held = null;
            return waiting.TrueForAll(Follow);
        }
    }

    private void Show(JsonNode answer)
    {
        lock (gate)
        {
            var set = answer["set"]!.AsObject();
            if ((bool)answer["full"]!)
                entities.Keys.Where(key => !set.ContainsKey(key)).ToList().ForEach(key => Set(key, text: null));
            Change(answer, (long)answer["version"]!);
        }
    }

    private bool Follow(JsonNode change)
    {
        var to = (long)change["to"]!;
        if (to < version)
            return true;
        if ((long)change["from"]! > version)
            return false;
        Change(change, to);
        return true;
    }

    private void Change(JsonNode message, long to)
    {
        foreach (var (key, entity) in message["set"]!.AsObject())
        {
            var text = entity!.ToJsonString();
            check?.Invoke(key, text);
            Set(key, Texts.GetOrAdd(text, text));
        }

        foreach (var key in message["remove"]!.AsArray())
            Set((string)key!, text: null);
        if (to < version)
            WentBack++;
        version = to;
    }

    private void Set(string key, string? text)
    {
        var before = entities.GetValueOrDefault(key);
        if (text == before)
            return;
        if (version is { } until)
            glimpses.Add(new(key, before, until));
        if (text is null)
            entities.Remove(key);
        else
            entities[key] = text;
    }
}

/// <summary>An entity as somebody saw it for a while.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">Its JSON; null for not there.</param>
/// <param name="Until">The last version at which it was seen so.</param>
public sealed record Glimpse(string Key, string? Text, long Until);
