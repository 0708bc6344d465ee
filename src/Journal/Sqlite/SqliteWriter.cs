using Microsoft.Data.Sqlite;
using SQLitePCL;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Sqlite;

/// <summary>The one connection that writes, with its statements compiled once.</summary>
internal sealed class SqliteWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement begin = new(connection, "begin immediate");
    private readonly SqliteStatement commit = new(connection, "commit");
    private readonly SqliteStatement rollback = new(connection, "rollback");
    private readonly SqliteStatement newest = new(connection, "select max(version) from journal where stream = $1", 1);
    private readonly SqliteInsert append = new(connection);
    private readonly SqliteStatement snapshot = new(connection,
        """
        insert into snapshot (stream, version, state, checksum) values ($1, $2, $3, $4)
        on conflict (stream) do update set version = excluded.version, state = excluded.state, checksum = excluded.checksum
        where version <= excluded.version
        """, 4);
    private readonly SqliteStatement newState = new(connection,
        "insert into state (name, key, etag, json) values ($1, $2, $3, $4) on conflict do nothing", 4);
    private readonly SqliteStatement putState = new(connection,
        "update state set etag = $3, json = $4 where name = $1 and key = $2 and etag = $5", 5);
    private readonly SqliteStatement clearState = new(connection, "delete from state where name = $1 and key = $2 and etag = $3", 3);
    private readonly SqliteStatement hasState = new(connection, "select 1 from state where name = $1 and key = $2", 2);
    private readonly SqliteStatement file = new(connection,
        "insert into file (owner, id, type, size, at, bytes) values ($1, $2, $3, $4, datetime('now'), $5) on conflict do nothing", 5);
    private readonly SqliteStatement probe = new(connection,
        "insert into probe (one, at) values (1, datetime('now')) on conflict do update set at = excluded.at");

    /// <summary>For what SQLite is told about itself.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Writes all in one transaction.</summary>
    /// <returns>For each: null, or why it alone was left out.</returns>
    public JournalException?[] Commit(IReadOnlyList<Write> batch)
    {
        begin.Run();
        try
        {
            var refusals = batch.Select(Take).ToArray();
            commit.Run();
            return refusals;
        }
        finally
        {
            // Nothing to do after a commit; some errors, such as a full disk, have rolled back already
            if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
                rollback.Run();
        }
    }

    public void Dispose()
    {
        foreach (var statement in (IDisposable[])[begin, commit, rollback, newest, append, snapshot, newState, putState, clearState, hasState, file, probe])
            statement.Dispose();
        connection.Dispose();
    }

    private JournalException? Take(Write write) => write switch
    {
        Append append => Take(append),
        KeepSnapshot keep => Take(keep),
        PutState put => Take(put),
        ClearState clear => Take(clear),
        KeepFile keep => Take(keep),
        Probe => Take(probe),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write, message: null),
    };

    private FencedException? Take(Append append)
    {
        if (newest.Ask(append.Stream) is var head && (head is long version ? version : 0) != append.Version)
            return new FencedException(append.Stream, append.Version);
        for (var i = 0; i < append.Entries.Count; i++)
            Insert(append.Stream, append.Version + i + 1, append.Entries[i]);
        return null;
    }

    private void Insert(string stream, long version, JournalEntry entry) =>
        append.Run(stream, version, StoredTime.Text(entry.At), entry.Actor, entry.Event, Checksum.Of(stream, version, entry.Event));

    private JournalException? Take(KeepSnapshot keep)
    {
        var (version, state) = keep.Snapshot;
        snapshot.Run(keep.Stream, version, state, Checksum.Of(keep.Stream, version, state));
        return null;
    }

    private JournalException? Take(KeepFile keep)
    {
        var (type, bytes) = keep.File;
        file.Run(keep.Owner, keep.File.Id, type, bytes.Length, bytes);
        return null;
    }

    private StaleStateException? Take(PutState put)
    {
        var rows = put.Etag is null
            ? newState.Run(put.Name, put.Key, put.NewEtag, put.Json)
            : putState.Run(put.Name, put.Key, put.NewEtag, put.Json, put.Etag);
        return rows == 1 ? null : new StaleStateException(put.Name, put.Key);
    }

    private StaleStateException? Take(ClearState clear)
    {
        var cleared = clearState.Run(clear.Name, clear.Key, clear.Etag) == 1;
        return cleared || hasState.Ask(clear.Name, clear.Key) is null ? null : new StaleStateException(clear.Name, clear.Key);
    }

    private static JournalException? Take(SqliteStatement probe)
    {
        probe.Run();
        return null;
    }
}
