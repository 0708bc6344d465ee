using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Workshops.Journal.Sqlite;

/// <summary>
/// Inserts rows of the journal. It runs more often than all other statements together, and leaves out what a command of the library does each
/// time: looking its parameters up by name, boxing their values, making a reader. Only within a transaction that has the lock.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;

    public SqliteInsert(SqliteConnection connection)
    {
        this.connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle,
            "insert into journal (stream, version, at, actor, event, checksum) values (?, ?, ?, ?, ?, ?)", out statement));
    }

    /// <exception cref="SqliteException">The row is there already, or the disk failed.</exception>
    public void Run(string stream, long version, string at, string? actor, byte[] json, int checksum)
    {
        Check(raw.sqlite3_bind_text(statement, 1, stream));
        Check(raw.sqlite3_bind_int64(statement, 2, version));
        Check(raw.sqlite3_bind_text(statement, 3, at));
        Check(actor is null ? raw.sqlite3_bind_null(statement, 4) : raw.sqlite3_bind_text(statement, 4, actor));
        Check(raw.sqlite3_bind_blob(statement, 5, json));
        Check(raw.sqlite3_bind_int(statement, 6, checksum));
        try
        {
            Check(raw.sqlite3_step(statement));
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(code, connection.Handle);
    }
}
