using Microsoft.Data.Sqlite;
using SQLitePCL;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Sqlite;

/// <summary>
/// One file with a write-ahead log: one connection writes, others read beside it. Every commit is synced to disk before it is answered.
/// </summary>
/// <param name="path">Of the file; its folder is made where missing.</param>
/// <param name="lockWait">How long a lock of another program is waited for.</param>
internal sealed class SqliteDatabase(string path, TimeSpan? lockWait = null) : IDatabase
{
    private readonly string path = Path.GetFullPath(path);
    private readonly TimeSpan lockWait = lockWait ?? TimeSpan.FromSeconds(5);
    private SqliteWriter? writer;
    private Checkpoints? checkpoints;

    /// <summary>The connection that writes.</summary>
    internal SqliteConnection Writing => (writer ??= NewWriter()).Connection;

    public void Open() => Explained(() =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var connection = Durable();
        SqliteSchema.Update(connection);
        SqliteSchema.Settle(connection);
        writer ??= NewWriter();
    });

    public JournalException?[] Commit(IReadOnlyList<Write> batch) => Explained(() =>
    {
        try
        {
            var refusals = (writer ??= NewWriter()).Commit(batch);
            (checkpoints ??= new(Durable, () => UnsyncedFile.End(path))).Wrote(batch);
            return refusals;
        }
        catch (SqliteException error) when (error.IsUnsynced())
        {
            UnsyncedFile.End(path);
            throw;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN)
        {
            // What such a connection remembers of the file is not to be trusted; one that was opened read-only stays so
            Forget();
            throw;
        }
    });

    public Task<IReadOnlyList<JournalRow>> ReadRows(string stream, long after, int most, CancellationToken cancellation) =>
        Read<IReadOnlyList<JournalRow>>(
            "select version, at, actor, event, checksum from journal where stream = $1 and version > $2 order by version limit $3",
            query => query.Rows(Row, stream, after, most), 3, cancellation);

    public Task<(JournalSnapshot Snapshot, int Checksum)?> ReadSnapshot(string stream, CancellationToken cancellation) =>
        Read("select version, state, checksum from snapshot where stream = $1",
            query => query.Rows<(JournalSnapshot, int)?>(row => (new(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), row.GetInt32(2)), stream).SingleOrDefault(),
            1, cancellation);

    public Task<StoredState?> ReadState(string name, string key, CancellationToken cancellation) =>
        Read("select json, etag from state where name = $1 and key = $2",
            query => query.Rows(row => new StoredState(row.GetFieldValue<byte[]>(0), row.GetString(1)), name, key).SingleOrDefault(),
            2, cancellation);

    public Task<StoredFile?> ReadFile(string owner, string id, CancellationToken cancellation) =>
        Read("select type, bytes from file where owner = $1 and id = $2",
            query => query.Rows(row => new StoredFile(row.GetString(0), row.GetFieldValue<byte[]>(1)), owner, id).SingleOrDefault(),
            2, cancellation);

    public Task<FileUse> UseOfFiles(string owner, CancellationToken cancellation) =>
        Read("select count(*), coalesce(sum(size), 0) from file where owner = $1",
            query => query.Rows(row => new FileUse(row.GetInt64(0), row.GetInt64(1)), owner).Single(), 1, cancellation);

    public Task<bool> IsEmpty(CancellationToken cancellation) =>
        Read("select 1 from journal limit 1", query => query.Ask() is null, 0, cancellation);

    public async Task Backup(string path, CancellationToken cancellation)
    {
        if (File.Exists(path))
            throw new JournalException($"{path} exists already");
        // A copy that was cut off must never pass for one that is whole
        var unfinished = path + ".part";
        File.Delete(unfinished);
        await Read("vacuum into $1", query => query.Run(unfinished), 1, cancellation);
        using (var file = new FileStream(unfinished, FileMode.Open))
            file.Flush(flushToDisk: true);
        File.Move(unfinished, path);
    }

    public void Dispose() => Forget();

    private static JournalRow Row(SqliteDataReader row) => new(
        row.GetInt64(0),
        new JournalEntry(StoredTime.Parse(row.GetString(1)), row.IsDBNull(2) ? null : row.GetString(2), row.GetFieldValue<byte[]>(3)),
        row.GetInt32(4));

    private Task<T> Read<T>(string sql, Func<SqliteStatement, T> ask, int values, CancellationToken cancellation) => Task.Run(() => Explained(() =>
    {
        using var connection = Reading();
        connection.Open();
        using var statement = new SqliteStatement(connection, sql, values);
        return ask(statement);
    }), cancellation);

    private SqliteConnection Reading() => new(Settings(SqliteOpenMode.ReadOnly, pooling: true));

    private SqliteWriter NewWriter() => new(Durable());

    // The writer leaves last: it folds the log into the file
    private void Forget()
    {
        using (var reading = Reading())
            SqliteConnection.ClearPool(reading);
        checkpoints?.Dispose();
        checkpoints = null;
        writer?.Dispose();
        writer = null;
    }

    private SqliteConnection Durable()
    {
        var connection = new SqliteConnection(Settings(SqliteOpenMode.ReadWriteCreate, pooling: false));
        try
        {
            connection.Open();
            SqliteSchema.MakeDurable(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private string Settings(SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = pooling,
        DefaultTimeout = (int)Math.Ceiling(lockWait.TotalSeconds),
    }.ToString();

    private void Explained(Action action) => Explained(() =>
    {
        action();
        return true;
    });

    private T Explained<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error)
        {
            throw error.Explain(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new JournalException($"{path}: {error.Message}", error);
        }
    }
}
