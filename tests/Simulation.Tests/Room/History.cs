using System.Text.Json.Nodes;
using Workshops.Grains.Live;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Web.Live;

namespace Workshops.Simulation.Tests.Room;

/// <summary>What each audience was to see of each entity at each version, from the journal alone.</summary>
internal sealed class History(IReadOnlyList<Audience> audiences)
{
    private readonly Dictionary<string, LiveDocument> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Stream, string Key), List<Sight>> sights = [];

    /// <summary>The document as the journal has it.</summary>
    public LiveDocument this[string stream] =>
        documents.TryGetValue(stream, out var known) ? known : documents[stream] = StreamName.Parse(stream)!.NewDocument();

    /// <summary>An event was committed.</summary>
    public void Take(string stream, JournalEntry entry)
    {
        var document = this[stream];
        foreach (var key in document.Apply(document.ReadEvent(entry.Event)).Select(t => t.Key).Distinct(StringComparer.Ordinal))
        {
            if (!sights.TryGetValue((stream, key), out var known))
                sights[(stream, key)] = known = [];
            known.Add(new(document.Version, audiences.ToDictionary(a => a, a => Text(document.Show(key, a)))));
        }
    }

    /// <summary>Keys of a stream that anybody ever saw.</summary>
    public IEnumerable<string> KeysOf(string stream) => sights.Keys.Where(k => k.Stream == stream).Select(k => k.Key);

    /// <summary>How the entity looks now to that audience; null when it sees nothing.</summary>
    public string? Now(string stream, string key, Audience audience) =>
        sights.TryGetValue((stream, key), out var known) ? known[^1].To[audience] : null;

    /// <summary>Did the entity look so to one of these audiences, at that version or since?</summary>
    public bool Was(string stream, string key, string? text, long version, params Audience[] to)
    {
        if (!sights.TryGetValue((stream, key), out var known))
            return text is null;
        var from = known.FindLastIndex(sight => sight.Version <= version);
        if (from < 0 && text is null)
            return true;
        return known.Skip(Math.Max(from, 0)).Any(sight => to.Any(audience => sight.To[audience] == text));
    }

    /// <summary>An entity as text that can be compared.</summary>
    public static string? Text(JsonNode? entity) => entity?.ToJsonString();

    private static string? Text(object? view) => view is null ? null : Text(JsonNode.Parse(Frame.Entity(view)));

    private sealed record Sight(long Version, Dictionary<Audience, string?> To);
}
