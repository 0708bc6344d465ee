using System.Diagnostics;
using Npgsql;
using Workshops.Journal;

namespace Workshops.Bench.Workloads;

/// <summary>Rows a second that are durable: the journal against the insert that one would write by hand, on the same database.</summary>
internal static class Appends
{
    private const int Batch = 50;
    private const string Stream = "board/one/b";
    private const string Actor = "participant";
    private static readonly byte[] Event = new byte[300];

    /// <summary>The journal, one stream, one append after another.</summary>
    public static async Task<double> OfJournal(string database, TimeSpan time)
    {
        using var journal = new JournalDatabase(new() { Database = database });
        journal.Open();
        var at = DateTimeOffset.UnixEpoch;
        var version = 0L;
        return await Rate(time, async () =>
        {
            var entries = Enumerable.Range(0, Batch).Select(_ => new JournalEntry(at, Actor, Event)).ToList();
            await journal.Journal.Append(Stream, version, entries);
            version += Batch;
        });
    }

    /// <summary>By hand into a SQLite file, with the same columns (but no checksum) and promise of durability: a prepared insert, a transaction a batch.</summary>
    public static async Task<double> OfSqlite(string file, TimeSpan time)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        await Run("pragma journal_mode = wal; pragma synchronous = full");
        await Run("create table row (stream text not null, version integer not null, at text, actor text, event blob not null, primary key (stream, version)) strict");
        await using var insert = connection.CreateCommand();
        insert.CommandText = "insert into row (stream, version, at, actor, event) values ($1, $2, $3, $4, $5)";
        insert.Parameters.AddWithValue("$1", Stream);
        var number = insert.Parameters.Add("$2", Microsoft.Data.Sqlite.SqliteType.Integer);
        insert.Parameters.AddWithValue("$3", "1970-01-01T00:00:00.000Z");
        insert.Parameters.AddWithValue("$4", Actor);
        insert.Parameters.AddWithValue("$5", Event);
        var version = 0L;
        return await Rate(time, () =>
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var i = 0; i < Batch; i++)
            {
                number.Value = ++version;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            return Task.CompletedTask;
        });

        async Task Run(string text)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>By hand into PostgreSQL: one prepared insert of many rows.</summary>
    public static async Task<double> OfPostgres(string database, TimeSpan time)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using (var make = new NpgsqlCommand("create table row (stream text, version bigint, at timestamptz, actor text, event bytea, primary key (stream, version))", connection))
            await make.ExecuteNonQueryAsync();
        await using var insert = new NpgsqlCommand(
            "insert into row select * from unnest($1, $2, $3, $4, $5)", connection);
        var versions = new long[Batch];
        insert.Parameters.Add(new() { Value = Enumerable.Repeat(Stream, Batch).ToArray() });
        insert.Parameters.Add(new() { Value = versions });
        insert.Parameters.Add(new() { Value = Enumerable.Repeat(DateTime.UnixEpoch, Batch).ToArray() });
        insert.Parameters.Add(new() { Value = Enumerable.Repeat(Actor, Batch).ToArray() });
        insert.Parameters.Add(new() { Value = Enumerable.Repeat(Event, Batch).ToArray() });
        await insert.PrepareAsync();
        var version = 0L;
        return await Rate(time, async () =>
        {
            for (var i = 0; i < Batch; i++)
                versions[i] = ++version;
            await insert.ExecuteNonQueryAsync();
        });
    }

    private static async Task<double> Rate(TimeSpan time, Func<Task> batch)
    {
        for (var i = 0; i < 200; i++)
            await batch();
        var clock = Stopwatch.StartNew();
        var rows = 0L;
        while (clock.Elapsed < time)
        {
            await batch();
            rows += Batch;
        }

        return rows / clock.Elapsed.TotalSeconds;
    }
}
