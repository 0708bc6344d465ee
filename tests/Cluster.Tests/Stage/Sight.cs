using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Workshops.Testing.Live;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>
/// What one phone sees of one stream, kept by the rules of docs/protocol.md across connections. Equal texts are kept once for all
/// phones, so that hundreds of them fit into a test.
/// </summary>
internal sealed class Sight(string stream, Action<string, string> check)
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> entities = new(StringComparer.Ordinal);
    private List<JsonNode>? held;
    private long? version;

    /// <summary>The stream.</summary>
    public string Stream => stream;

    /// <summary>The entities as they are now, as text.</summary>
    public Dictionary<string, string> Entities
    {
        get
        {
            lock (gate)
                return new(entities, StringComparer.Ordinal);
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
            if ((bool)answer["full"]!)
                entities.Clear();
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
            check(key, text);
            entities[key] = Texts.GetOrAdd(text, text);
        }

        foreach (var key in message["remove"]!.AsArray())
            entities.Remove((string)key!);
        version = to;
    }
}
