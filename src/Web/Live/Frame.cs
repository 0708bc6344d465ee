using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>Writes the messages of docs/protocol.md from entities that are JSON already.</summary>
internal static class Frame
{
    /// <summary>One entity's JSON, by its own type.</summary>
    public static byte[] Entity(object view) => JsonSerializer.SerializeToUtf8Bytes(view, view.GetType(), LiveJson.Views);

    /// <summary>Entities as members of a JSON object, without the braces.</summary>
    public static byte[] Members(IEnumerable<KeyValuePair<string, byte[]>> entities)
    {
        var json = new ArrayBufferWriter<byte>();
        WriteMembers(json, entities);
        return json.WrittenSpan.ToArray();
    }

    /// <summary>The message <c>changed</c>.</summary>
    public static RawJson Changed(string stream, long from, long to, IReadOnlyDictionary<string, byte[]?> changes, DateTimeOffset now)
    {
        var json = new ArrayBufferWriter<byte>();
        Put(json, $$"""{"stream":"{{stream}}","from":{{from}},"to":{{to}},""");
        PutChanges(json, changes, now);
        return RawJson.Of(json.WrittenMemory);
    }

    /// <summary>The answer of <c>watch</c> with what changed since the client's version.</summary>
    public static RawJson Since(string stream, long version, IReadOnlyDictionary<string, byte[]?> changes, DateTimeOffset now)
    {
        var json = new ArrayBufferWriter<byte>();
        Put(json, $$"""{"stream":"{{stream}}","version":{{version}},"full":false,""");
        PutChanges(json, changes, now);
        return RawJson.Of(json.WrittenMemory);
    }

    /// <summary>The answer of <c>watch</c> with everything: what all of an audience see, then what only this watcher sees.</summary>
    public static RawJson Full(string stream, long version, byte[] whole, IReadOnlyDictionary<string, byte[]?> own, DateTimeOffset now)
    {
        var (head, tail) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        Put(head, $$"""{"stream":"{{stream}}","version":{{version}},"full":true,"set":{""");
        var mine = Present(own);
        if (whole.Length > 0 && mine.Count > 0)
            Put(tail, ",");
        WriteMembers(tail, mine);
        Put(tail, $$"""},"remove":[],"serverTime":"{{Time(now)}}"}""");
        return RawJson.Of(head.WrittenMemory, whole, tail.WrittenMemory);
    }

    private static void PutChanges(ArrayBufferWriter<byte> json, IReadOnlyDictionary<string, byte[]?> changes, DateTimeOffset now)
    {
        Put(json, "\"set\":{");
        WriteMembers(json, Present(changes));
        Put(json, "},\"remove\":[");
        var first = true;
        foreach (var (key, value) in changes)
        {
            if (value is not null)
                continue;
            Put(json, first ? $"\"{key}\"" : $",\"{key}\"");
            first = false;
        }

        Put(json, $$"""],"serverTime":"{{Time(now)}}"}""");
    }

    // Keys are made of checked ids, so they need no escaping
    private static void WriteMembers(ArrayBufferWriter<byte> json, IEnumerable<KeyValuePair<string, byte[]>> entities)
    {
        var first = true;
        foreach (var (key, value) in entities)
        {
            Put(json, first ? $"\"{key}\":" : $",\"{key}\":");
            json.Write(value);
            first = false;
        }
    }

    private static List<KeyValuePair<string, byte[]>> Present(IReadOnlyDictionary<string, byte[]?> changes) =>
        [.. changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value!))];

    private static string Time(DateTimeOffset now) => now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private static void Put(ArrayBufferWriter<byte> json, string text) => Encoding.UTF8.GetBytes(text, json);
}
