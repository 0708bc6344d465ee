using Microsoft.Data.Sqlite;
using SQLitePCL;
using Workshops.Journal.Migrations;

namespace Workshops.Journal.Sqlite;

/// <summary>How a file is made durable and brought up to date.</summary>
internal static class SqliteSchema
{
    private const string Kind = "Sqlite";
    private const long SynchronousFull = 2;

    /// <summary>Makes every commit wait for the disk, and asks back whether it will.</summary>
    /// <exception cref="JournalException">It will not.</exception>
    public static void MakeDurable(SqliteConnection connection, string path)
    {
        using var log = new SqliteStatement(connection, "pragma journal_mode = wal");
        if (log.Ask() is not "wal")
            throw new JournalException($"{path} cannot have a write-ahead log; is it on a network drive?");
        // The log is moved into the file by Checkpoints
        using var sync = new SqliteStatement(connection, "pragma synchronous = full; pragma fullfsync = on; pragma wal_autocheckpoint = 0");
        sync.Run();
        using var check = new SqliteStatement(connection, "pragma synchronous");
        if (check.AskNumber() != SynchronousFull)
            throw new JournalException($"{path} does not wait for the disk");
    }

    /// <summary>Applies the migrations that the file lacks, all or none; an up-to-date file is only read.</summary>
    public static void Update(SqliteConnection connection)
    {
        if (Migration.After(Kind, Applied(connection)).Count == 0)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var migration in Migration.After(Kind, Applied(connection)))
            Apply(connection, migration);
        transaction.Commit();
    }

    /// <summary>
    /// Moves what a killed process left in the log into the file, written anew and synced: it may never have been on disk, and from
    /// now on people are shown it. Where there is no room for that, or nothing can be written, nobody is promised anything either.
    /// </summary>
    public static void Settle(SqliteConnection connection)
    {
        try
        {
            using var move = new SqliteStatement(connection, "pragma wal_checkpoint(truncate)");
            move.Ask();
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_READONLY or raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            // The next commit syncs the log
        }
    }

    private static int Applied(SqliteConnection connection)
    {
        using var table = new SqliteStatement(connection, "select 1 from sqlite_schema where type = 'table' and name = 'migration'");
        if (table.Ask() is null)
            return 0;
        using var newest = new SqliteStatement(connection, "select max(number) from migration");
        return (int)newest.AskNumber();
    }

    private static void Apply(SqliteConnection connection, Migration migration)
    {
        using var step = new SqliteStatement(connection, migration.Sql);
        step.Run();
        using var record = new SqliteStatement(connection, "insert into migration (number, name, at) values ($1, $2, datetime('now'))", 2);
        record.Run(migration.Number, migration.Name);
    }
}
