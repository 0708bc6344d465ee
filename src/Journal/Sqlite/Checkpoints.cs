using Microsoft.Data.Sqlite;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Sqlite;

/// <summary>
/// Moves the write-ahead log into the file beside the commits. Left to SQLite, every few hundredth commit did that first, and everybody's
/// notes waited 50 to 150 ms for it.
/// </summary>
/// <param name="open">Opens a connection that may write.</param>
/// <param name="unsynced">Called when the disk does not confirm.</param>
internal sealed class Checkpoints(Func<SqliteConnection> open, Action unsynced) : IDisposable
{
    private const long Due = 4 << 20;

    // What a commit writes beside its rows' content
    private const long Commit = 8 << 10;

    // While one goes on, more is committed: the next ones have less and less to do, until SQLite can begin the log anew
    private const int Rounds = 4;

    private long written;
    private Task moving = Task.CompletedTask;

    /// <summary>So much has been committed.</summary>
    public void Wrote(IReadOnlyList<Write> batch)
    {
        written += Commit + batch.Sum(write => (long)write.Size);
        if (written < Due || !moving.IsCompleted)
            return;
        written = 0;
        moving = Task.Run(Move);
    }

    /// <summary>Waits for the one that is under way.</summary>
    public void Dispose() => moving.Wait();

    private void Move()
    {
        try
        {
            using var connection = open();
            using var move = new SqliteStatement(connection, "pragma wal_checkpoint(passive)");
            for (var round = 0; round < Rounds; round++)
            {
                if (move.Rows(row => row.GetInt64(1) == row.GetInt64(2)).TrueForAll(all => all))
                    return;
            }
        }
        catch (SqliteException error) when (error.IsUnsynced())
        {
            unsynced();
        }
        catch (SqliteException)
        {
            // The log has everything. What is wrong with the file, the next commits say
        }
    }
}
