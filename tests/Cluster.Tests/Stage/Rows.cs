using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using Workshops.Grains.Live;
using Workshops.Live;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>The journal as its rows have it, read past the servers.</summary>
internal sealed class Rows(string database)
{
    /// <summary>The events of a stream, in order; a version that is missing or there twice is an error.</summary>
    public async Task<IReadOnlyList<byte[]>> Events(string stream)
    {
        var events = new List<byte[]>();
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("select version, event from journal where stream = $1 order by version");
        command.Parameters.AddWithValue(stream);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            events.Add(reader.GetFieldValue<byte[]>(1));
            reader.GetInt64(0).ShouldBe(events.Count);
        }

        return events;
    }

    /// <summary>How often each note was posted, by its id.</summary>
    public async Task<Dictionary<string, int>> Posts(string stream) =>
        (await Events(stream)).Select(json => JsonNode.Parse(json)!)
            .Where(e => (string?)e["$type"] == "notePosted")
            .CountBy(e => (string)e["noteId"]!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The document, replayed from the rows.</summary>
    public async Task<Replay> Replay(string stream)
    {
        var document = StreamName.Parse(stream)!.NewDocument();
        foreach (var json in await Events(stream))
            document.Apply(document.ReadEvent(json));
        return new(document);
    }
}

/// <summary>A replayed document, and what is to be seen of it.</summary>
internal sealed class Replay(LiveDocument document)
{
    private readonly Dictionary<string, string> room = Shown(document, document.Keys, Audience.Room);

    /// <summary>What a participant must see, what they did themselves (<c>mine</c>) not included.</summary>
    public Dictionary<string, string> For(string participant)
    {
        var actor = new Actor(participant, Role.Participant, TeamId: null, Secret: "");
        var own = Shown(document, document.KeysOf(actor).Where(key => !key.StartsWith("mine/", StringComparison.Ordinal)), Audience.Of(actor));
        return room.Concat(own.Where(e => !room.ContainsKey(e.Key))).ToDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Shown(LiveDocument document, IEnumerable<string> keys, Audience audience) =>
        keys.Distinct(StringComparer.Ordinal).Select(key => (key, View: document.Show(key, audience)))
            .Where(one => one.View is not null).ToDictionary(one => one.key, one => Text(one.View!), StringComparer.Ordinal);

    private static string Text(object view) =>
        JsonNode.Parse(JsonSerializer.Serialize(view, view.GetType(), LiveJson.Views))!.ToJsonString();
}
