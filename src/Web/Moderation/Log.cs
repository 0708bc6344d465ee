using System.Text.Json;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Live;

namespace Workshops.Web.Moderation;

/// <summary>
/// Who did what when, from the journal's own events. Names are not in it, and where no author is stored there is none to tell:
/// anonymous boards stay anonymous, and votes are left out altogether.
/// </summary>
internal sealed class Log(LiveRelays relays, IJournal journal)
{
    // Said by whom they must never be linked to, even by the time at which they were said
    private static readonly string[] Secret = ["dotsSet"];
    private static readonly string[] Words = ["reason", "text", "title", "name", "phase", "status", "role"];

    /// <summary>All entries of a workshop, oldest first.</summary>
    public async Task<List<LogEntry>> Of(string workshop)
    {
        var entries = new List<LogEntry>();
        if (await relays.Find(StreamName.OfWorkshop(workshop)) is not { } relay)
            return entries;
        foreach (var stream in relay.Read(document => ((Workshop)document).Streams()))
            await Take(stream, entries);
        return [.. entries.OrderBy(e => e.At)];
    }

    private async Task Take(StreamName stream, List<LogEntry> entries)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var entry in journal.Read(stream.ToString(), 0))
        {
            using var json = JsonDocument.Parse(entry.Event);
            var kind = Field(json.RootElement, "$type") ?? "";
            var text = Text(json.RootElement, texts);
            if (!IsSecret(stream, kind, entry.Actor))
                entries.Add(new(entry.At, entry.Actor, stream.ToString(), kind, Field(json.RootElement, "participant"), text));
        }
    }

    // Of kinds that are not known here nothing is told that has no author: it may be an answer given in secret
    private static bool IsSecret(StreamName stream, string kind, string? actor) =>
        Secret.Contains(kind, StringComparer.Ordinal)
        || (actor is null && stream.Kind is not (StreamName.WorkshopKind or StreamName.TeamKind or StreamName.BoardKind));

    // What was done to a note is told with the note's words
    private static string? Text(JsonElement json, Dictionary<string, string> texts)
    {
        var said = Words.Select(word => Field(json, word)).FirstOrDefault(text => text is not null);
        if (Field(json, "noteId") is not { } note)
            return said;
        if (Field(json, "text") is { } text)
            texts[note] = text;
        var about = texts.GetValueOrDefault(note);
        return said is null || said == about ? about ?? said : $"{said} — {about}";
    }

    private static string? Field(JsonElement json, string name) =>
        json.TryGetProperty(name, out var field) && field.ValueKind is JsonValueKind.String ? field.GetString() : null;
}
