using System.Text.Json.Nodes;

namespace Workshops.Simulation.Tests.Room;

/// <summary>One stream as a phone keeps it, by the rules of docs/protocol.md (and of the client's store.ts).</summary>
internal sealed class Store(string stream)
{
    private readonly Dictionary<string, string> entities = new(StringComparer.Ordinal);

    public string Stream => stream;

    /// <summary>The version that it has; null before the first answer.</summary>
    public long? Version { get; private set; }

    /// <summary>From where to ask again: half of the last change may be missing.</summary>
    public long? Since { get; private set; }

    /// <summary>Messages that came while an answer was under way; null when none is.</summary>
    public List<JsonNode>? Held { get; set; }

    public string? this[string key] => entities.GetValueOrDefault(key);

    public IEnumerable<string> Keys => entities.Keys;

    public void Show(JsonNode answer)
    {
        if ((bool)answer["full"]!)
            entities.Clear();
        Write(answer);
        Version = Since = (long)answer["version"]!;
    }

    /// <summary>False when something before it is missing.</summary>
    public bool Change(JsonNode message)
    {
        var (from, to) = ((long)message["from"]!, (long)message["to"]!);
        if (Version is not { } version || from > version)
            return false;
        if (to < version)
            return true;
        if (to > version)
            Since = from;
        Write(message);
        Version = to;
        return true;
    }

    private void Write(JsonNode message)
    {
        foreach (var (key, entity) in message["set"]!.AsObject())
            entities[key] = History.Text(entity)!;
        foreach (var key in message["remove"]!.AsArray())
            entities.Remove((string)key!);
    }
}
