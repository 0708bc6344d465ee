using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workshops.Testing.Live;

/// <summary>What one client sees of one stream, kept by the rules of docs/protocol.md.</summary>
public sealed class LiveView(string stream)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly StringBuilder heard = new();
    private readonly Lock gate = new();
    private readonly Dictionary<string, JsonNode> entities = new(StringComparer.Ordinal);
    private readonly List<(Func<LiveView, bool> Holds, TaskCompletionSource Done)> waiting = [];

    /// <summary>The stream.</summary>
    public string Stream => stream;

    /// <summary>The version that it has; null before the first answer.</summary>
    public long? Version { get; private set; }

    /// <summary>Messages <c>changed</c> that were taken.</summary>
    public int Messages { get; private set; }

    /// <summary>Times that it had to ask again because of a gap.</summary>
    public int Gaps { get; private set; }

    /// <summary>All that the server ever sent of this stream, as text.</summary>
    public string Heard
    {
        get
        {
            lock (gate)
                return heard.ToString();
        }
    }

    /// <summary>The entity under a key, or null.</summary>
    public JsonNode? this[string key]
    {
        get
        {
            lock (gate)
                return entities.GetValueOrDefault(key);
        }
    }

    /// <summary>The entities of a kind, by id.</summary>
    public IReadOnlyDictionary<string, JsonNode> Of(string kind)
    {
        lock (gate)
        {
            return entities.Where(e => e.Key.StartsWith(kind + "/", StringComparison.Ordinal))
                .ToDictionary(e => e.Key[(kind.Length + 1)..], e => e.Value, StringComparer.Ordinal);
        }
    }

    /// <summary>Waits until something holds; a timeout says who waited for what.</summary>
    public async Task Until(Func<LiveView, bool> holds, string what, int seconds = 20)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (holds(this))
                return;
            waiting.Add((holds, done));
        }

        try
        {
            await done.Task.WaitAsync(TimeSpan.FromSeconds(seconds));
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{stream} at version {Version} never showed {what}", e);
        }
    }

    /// <summary>Takes the answer of <c>watch</c>.</summary>
    internal void Start(JsonNode answer)
    {
        lock (gate)
        {
            if ((bool)answer["full"]!)
                entities.Clear();
            Change(answer, (long)answer["version"]!);
        }
    }

    /// <summary>Takes <c>changed</c>; false when something before it was missed.</summary>
    internal bool Take(JsonNode change)
    {
        lock (gate)
        {
            if (Version is not { } version || (long)change["to"]! < version)
                return true;
            if ((long)change["from"]! > version)
            {
                Gaps++;
                return false;
            }

            Messages++;
            Change(change, (long)change["to"]!);
            return true;
        }
    }

    private void Change(JsonNode message, long to)
    {
        heard.Append(message.ToJsonString(Plain));
        foreach (var (key, entity) in message["set"]!.AsObject())
            entities[key] = entity!.DeepClone();
        foreach (var key in message["remove"]!.AsArray())
            entities.Remove((string)key!);
        Version = to;
        foreach (var one in waiting.Where(w => w.Holds(this)).ToList())
        {
            waiting.Remove(one);
            one.Done.TrySetResult();
        }
    }
}
