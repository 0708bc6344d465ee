using Microsoft.Data.Sqlite;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Sqlite;

/// <summary>
/// Moves the write-ahead log into the file beside the commits. Left to SQLite, every few hundredth commit did that first, and everybody's
/// notes waited 50 to 150 ms for it. Only when more is written all the time than can be moved, the commits wait.
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

    // A log of so much makes a commit wait until it is moved
    private const long Most = 4 * Due;

    // A page of SQLite's and what stands before it
    private const long Frame = 4096 + 24;

    private long written;
    private Task<long> moving = Task.FromResult(0L);

    /// <summary>So much has been committed.</summary>
    public void Wrote(IReadOnlyList<Write> batch)
    {
        written += Commit + batch.Sum(write => (long)write.Size);
        if (written > (moving.IsCompleted ? Due : Most))
            Begin();
    }

    /// <summary>Waits for the one that is under way.</summary>
    public void Dispose() => moving.Wait();

    private void Begin()
    {
        var tooLong = moving.Result > Most;
        written = 0;
        moving = Task.Run(Move);
        if (!tooLong)
            return;
        moving.Wait();
        moving = Task.FromResult(0L);
    }

    // Gives the log's length in bytes: SQLite begins it anew only when nothing was left to move at the moment of a commit
    private long Move()
    {
        var length = 0L;
        try
        {
            using var connection = open();
            using var move = new SqliteStatement(connection, "pragma wal_checkpoint(passive)");
            for (var (round, left) = (0, true); left && round < Rounds; round++)
                (length, left) = move.Rows(row => (row.GetInt64(1) * Frame, row.GetInt64(1) > row.GetInt64(2))).Single();
        }
        catch (SqliteException error) when (error.IsUnsynced())
        {
            unsynced();
        }
        catch (Exception error) when (error is SqliteException or JournalException)
        {
            // The log has everything. What is wrong with the file, the next commits say
        }

        return length;
    }
}
