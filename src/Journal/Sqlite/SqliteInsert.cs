using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Workshops.Journal.Sqlite;

/// <summary>
/// Inserts rows of the journal. It runs more often than all other statements together, and leaves out what a command of the library does each
/// time: looking its parameters up by name, boxing their values, making a reader. Only within a transaction that has the lock.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public SqliteInsert(SqliteConnection connection)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle,
            "insert into journal (stream, version, at, actor, event, checksum) values (?, ?, ?, ?, ?, ?)", out _statement));
    }

    /// <exception cref="SqliteException">The row is there already, or the disk failed.</exception>
    public void Run(string stream, long version, string at, string? actor, byte[] json, int checksum)
    {
        Check(raw.sqlite3_bind_text(_statement, 1, stream));
        Check(raw.sqlite3_bind_int64(_statement, 2, version));
        Check(raw.sqlite3_bind_text(_statement, 3, at));
        Check(actor is null ? raw.sqlite3_bind_null(_statement, 4) : raw.sqlite3_bind_text(_statement, 4, actor));
        Check(raw.sqlite3_bind_blob(_statement, 5, json));
        Check(raw.sqlite3_bind_int(_statement, 6, checksum));
        try
        {
            Check(raw.sqlite3_step(_statement));
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
    }
}
