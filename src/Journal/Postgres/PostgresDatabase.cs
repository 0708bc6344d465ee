using Npgsql;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Postgres;

/// <summary>A PostgreSQL database; several processes may share it.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private const int WriteSeconds = 15;
    private readonly NpgsqlDataSource source;
    private readonly PostgresWriter writer;

    public PostgresDatabase(string connectionString)
    {
        source = Understood(() => NpgsqlDataSource.Create(Settings(connectionString)));
        writer = new PostgresWriter(source);
    }

    public void Open() => PostgresErrors.Explained(() =>
    {
        using var connection = source.OpenConnection();
        PostgresSchema.CheckDurable(connection);
        PostgresSchema.Update(connection);
        return true;
    });

    public JournalException?[] Commit(IReadOnlyList<Write> batch) => PostgresErrors.Explained(() => writer.Commit(batch));

    public Task<IReadOnlyList<JournalRow>> ReadRows(string stream, long after, int most, CancellationToken cancellation) =>
        Read<IReadOnlyList<JournalRow>>(
            "select version, at, actor, event, checksum from journal where stream = $1 and version > $2 order by version limit $3",
            async reader => await Rows(reader, Row, cancellation), cancellation, stream, after, most);

    public Task<(JournalSnapshot Snapshot, int Checksum)?> ReadSnapshot(string stream, CancellationToken cancellation) =>
        Read("select version, state, checksum from snapshot where stream = $1",
            async reader => (await Rows(reader, Snapshot, cancellation)).SingleOrDefault(), cancellation, stream);

    public Task<StoredState?> ReadState(string name, string key, CancellationToken cancellation) =>
        Read("select json, etag from state where name = $1 and key = $2",
            async reader => (await Rows(reader, State, cancellation)).SingleOrDefault(), cancellation, name, key);

    public Task<StoredFile?> ReadFile(string owner, string id, CancellationToken cancellation) =>
        Read("select type, bytes from file where owner = $1 and id = $2",
            async reader => (await Rows(reader, File, cancellation)).SingleOrDefault(), cancellation, owner, id);

    public Task<FileUse> UseOfFiles(string owner, CancellationToken cancellation) =>
        Read("select count(*), coalesce(sum(size), 0)::bigint from file where owner = $1",
            async reader => (await Rows(reader, row => new FileUse(row.GetInt64(0), row.GetInt64(1)), cancellation)).Single(), cancellation, owner);

    public Task<bool> IsEmpty(CancellationToken cancellation) =>
        Read("select 1 from journal limit 1", async reader => !await reader.ReadAsync(cancellation), cancellation);

    public Task Backup(string path, CancellationToken cancellation) =>
        Task.FromException(new JournalException("PostgreSQL is backed up with pg_dump"));

    public void Dispose() => source.Dispose();

    private static T Understood<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException error)
        {
            throw new JournalException($"Journal:Database (WORKSHOPS_DATABASE) is neither sqlite:<path> nor a PostgreSQL connection string: {error.Message}", error);
        }
    }

    private static string Settings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // What the operator says of synchronous_commit comes later and wins; the check at the start refuses "off"
        settings.Options = $"-c synchronous_commit=on -c lock_timeout=5s {settings.Options}".Trim();
        settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, 20);
        settings.AutoPrepareMinUsages = 2;
        settings.CommandTimeout = Math.Min(settings.CommandTimeout, WriteSeconds);
        return settings.ToString();
    }

    private static JournalRow Row(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        new JournalEntry(row.GetFieldValue<DateTimeOffset>(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetFieldValue<byte[]>(3)),
        row.GetInt32(4));

    private static (JournalSnapshot, int)? Snapshot(NpgsqlDataReader row) =>
        (new JournalSnapshot(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), row.GetInt32(2));

    private static StoredState State(NpgsqlDataReader row) => new(row.GetFieldValue<byte[]>(0), row.GetString(1));

    private static StoredFile File(NpgsqlDataReader row) => new(row.GetString(0), row.GetFieldValue<byte[]>(1));

    private static async Task<List<T>> Rows<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> row, CancellationToken cancellation)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
            rows.Add(row(reader));
        return rows;
    }

    private Task<T> Read<T>(string sql, Func<NpgsqlDataReader, Task<T>> take, CancellationToken cancellation, params object[] values) =>
        PostgresErrors.Explained(async () =>
        {
            await using var command = source.CreateCommand(sql);
            foreach (var value in values)
                command.Parameters.AddWithValue(value);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            return await take(reader);
        });
}
