using System.Text.Json;
using System.Text.Json.Nodes;
using Workshops.Grains.Live;
using Workshops.Live;

namespace Workshops.Testing.Crowds;

/// <summary>A document replayed from its events: what there is to see of it, and what there was at each version.</summary>
public sealed class Replay
{
    private readonly LiveDocument document;
    private readonly Dictionary<string, string> room;
    private readonly Dictionary<string, List<State>> past = new(StringComparer.Ordinal);

    /// <summary>Replays.</summary>
    public Replay(StreamName stream, IEnumerable<byte[]> events)
    {
        document = stream.NewDocument();
        foreach (var json in events)
            Remember(document.Apply(document.ReadEvent(json)));
        room = Shown(document.Keys, Audience.Room);
    }

    /// <summary>What a participant must see, what they did themselves (<c>mine</c>) not included; what the room sees, where that is empty.</summary>
    public Dictionary<string, string> For(string participant)
    {
        if (participant.Length == 0)
            return room;
        var actor = new Actor(participant, Role.Participant, TeamId: null, Secret: "");
        var own = Shown(document.KeysOf(actor).Where(key => !IsMine(key)), Audience.Of(actor));
        return room.Concat(own.Where(e => !room.ContainsKey(e.Key))).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>
    /// What somebody saw that the room was never shown, or saw still when it was no longer so, at the version that they had been told of;
    /// also what they should have seen and never did. Nothing, when at each version they saw that version (or, of some entities, a later one already).
    /// </summary>
    public IEnumerable<string> Contradictions(Sight sight)
    {
        var seen = sight.Glimpses.Where(g => !IsPersonal(g.Key)).ToLookup(g => g.Key, StringComparer.Ordinal);
        foreach (var key in seen.Select(g => g.Key).Union(past.Keys.Where(key => !IsPersonal(key)), StringComparer.Ordinal))
        {
            if (Contradicts(key, [.. seen[key]], sight.Version ?? 0) is { } what)
                yield return what;
        }
    }

    private string? Contradicts(string key, List<Glimpse> seen, long last)
    {
        // What is not there at the end is no glimpse yet
        if (seen.Count == 0 || seen[^1].Until < last || seen[^1].Text is null)
            seen.Add(new(key, Text: null, last));
        var states = past.GetValueOrDefault(key) ?? [new(0, Text: null)];
        var at = 0;
        foreach (var glimpse in seen)
        {
            while (at < states.Count && (states[at].Text != glimpse.Text || End(states, at) <= glimpse.Until))
                at++;
            if (at == states.Count)
                return $"{key} was seen as {glimpse.Text ?? "missing"} at version {glimpse.Until}; it was {string.Join(" / ", states)}";
        }

        return null;
    }

    private static long End(List<State> states, int at) => at + 1 < states.Count ? states[at + 1].Since : long.MaxValue;

    private void Remember(IEnumerable<Touch> touches)
    {
        foreach (var key in touches.Where(t => t.Only is null).Select(t => t.Key).Distinct(StringComparer.Ordinal))
        {
            if (!past.TryGetValue(key, out var states))
                past[key] = states = [new(0, Text: null)];
            var text = document.Show(key, Audience.Room) is { } view ? Text(view) : null;
            if (states[^1].Text != text)
                states.Add(new(document.Version, text));
        }
    }

    private Dictionary<string, string> Shown(IEnumerable<string> keys, Audience audience) =>
        keys.Distinct(StringComparer.Ordinal).Select(key => (key, View: document.Show(key, audience)))
            .Where(one => one.View is not null).ToDictionary(one => one.key, one => Text(one.View!), StringComparer.Ordinal);

    private static bool IsMine(string key) => key.StartsWith("mine/", StringComparison.Ordinal);

    private static bool IsPersonal(string key) => key is "me" or "presence" || IsMine(key);

    private static string Text(object view) =>
        JsonNode.Parse(JsonSerializer.Serialize(view, view.GetType(), LiveJson.Views))!.ToJsonString();

    private sealed record State(long Since, string? Text);
}
