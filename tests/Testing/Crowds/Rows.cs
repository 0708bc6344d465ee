using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Npgsql;
using Workshops.Live;

namespace Workshops.Testing.Crowds;

/// <summary>The journal as its rows have it, read past the servers.</summary>
/// <param name="database">A PostgreSQL connection string, or the path of a SQLite file.</param>
public sealed class Rows(string database)
{
    /// <summary>The events of a stream, in order; a version that is missing or there twice is an error.</summary>
    public async Task<IReadOnlyList<byte[]>> Events(string stream)
    {
        var events = new List<byte[]>();
        await using var connection = Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select version, event from journal where stream = @stream order by version";
        var name = command.CreateParameter();
        (name.ParameterName, name.Value) = ("stream", stream);
        command.Parameters.Add(name);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            events.Add(reader.GetFieldValue<byte[]>(1));
            if (reader.GetInt64(0) != events.Count)
                throw new InvalidOperationException($"{stream} has version {reader.GetInt64(0)} in place of {events.Count}");
        }

        return events;
    }

    /// <summary>How often each note was posted, by its id.</summary>
    public async Task<Dictionary<string, int>> Posts(string stream) =>
        (await Events(stream)).Select(json => JsonNode.Parse(json)!)
            .Where(e => (string?)e["$type"] == "notePosted")
            .CountBy(e => (string)e["noteId"]!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The document, replayed from the rows, and its past.</summary>
    public async Task<Replay> Replay(string stream) => new(StreamName.Parse(stream)!, await Events(stream));

    /// <summary>Keeps everybody else from writing to the journal until it is disposed of.</summary>
    public async Task<DbConnection> Lock()
    {
        var other = Open();
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = other is NpgsqlConnection ? "begin; lock table journal in exclusive mode" : "begin immediate";
        await command.ExecuteNonQueryAsync();
        return other;
    }

    private DbConnection Open() => database.Contains('=', StringComparison.Ordinal)
        ? new NpgsqlConnection($"{database};Pooling=false")
        : new SqliteConnection($"Data Source={database};Pooling=false");
}
