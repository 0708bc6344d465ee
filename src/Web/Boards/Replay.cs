using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Web.Live;

namespace Workshops.Web.Boards;

/// <summary>
/// A board's past as lines of JSON: what changed for an audience with each event. Whatever the room must not see now stays unseen:
/// for the room, notes that are hidden or gone never appear, and the others have the text that they have now.
/// </summary>
/// <param name="now">For the room: the text of each note that it sees now; null for facilitators, who see all as it was.</param>
internal sealed class Replay(IReadOnlyDictionary<string, string>? now)
{
    private const int Flush = 64 * 1024;
    private readonly IReadOnlyDictionary<string, string>? now = now;
    private readonly Audience audience = now is null ? Audience.Facilitators : Audience.Room;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    /// <summary>Writes the lines <c>{version, at, set, remove}</c>; events with nothing to see have none.</summary>
    public async Task Write(IAsyncEnumerable<Moment> past, PipeWriter to)
    {
        await using var json = new Utf8JsonWriter(to);
        await foreach (var moment in past)
        {
            if (Line(moment, json))
                to.Write("\n"u8);
            if (to.UnflushedBytes > Flush)
                await to.FlushAsync();
        }

        await to.FlushAsync();
    }

    private bool Line(Moment moment, Utf8JsonWriter json)
    {
        var (set, remove) = (new List<(string Key, object View)>(), new List<string>());
        foreach (var key in moment.Touches.Where(touch => touch.Only is null).Select(touch => touch.Key).Distinct(StringComparer.Ordinal))
        {
            if (Seen(moment.Document, key) is { } view)
                set.Add((key, view));
            else if (shown.Remove(key))
                remove.Add(key);
        }

        if (set.Count + remove.Count == 0)
            return false;
        shown.UnionWith(set.Select(one => one.Key));
        json.Reset();
        json.WriteStartObject();
        json.WriteNumber("version", moment.Document.Version);
        json.WriteString("at", moment.Happened.At);
        json.WriteStartObject("set");
        foreach (var (key, view) in set)
        {
            json.WritePropertyName(key);
            json.WriteRawValue(Frame.Entity(view), skipInputValidation: true);
        }

        json.WriteEndObject();
        json.WriteStartArray("remove");
        remove.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return true;
    }

    private object? Seen(LiveDocument document, string key) => document.Show(key, audience) switch
    {
        var view when now is null => view,
        NoteView note => now.TryGetValue(note.Id, out var text) ? note with { Text = text } : null,
        CommentView comment => now.ContainsKey(comment.NoteId) ? comment : null,
        TallyView tally => now.ContainsKey(tally.Id) || document.Show($"group/{tally.Id}", audience) is not null ? tally : null,
        RoundView => null,
        var view => view,
    };
}
