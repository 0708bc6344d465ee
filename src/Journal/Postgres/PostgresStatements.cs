using Npgsql;
using NpgsqlTypes;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Postgres;

/// <summary>The statements that write. Their texts never change, so that the server prepares each once.</summary>
internal static class PostgresStatements
{
    /// <summary>Asks for the newest version of each stream.</summary>
    public static NpgsqlCommand Heads(NpgsqlConnection connection, string[] streams)
    {
        var command = new NpgsqlCommand(
            """
            select stream, coalesce((select version from journal where journal.stream = wanted.stream order by version desc limit 1), 0)
            from unnest($1) as wanted (stream)
            """, connection);
        command.Parameters.Add(Value(streams));
        return command;
    }

    /// <summary>Inserts the entries of all appends.</summary>
    public static NpgsqlBatchCommand Insert(List<Append> appends)
    {
        var rows = appends.SelectMany(append => append.Entries.Select((entry, i) => (append.Stream, Version: append.Version + i + 1, Entry: entry))).ToList();
        return Command(
            """
            insert into journal (stream, version, at, actor, event, checksum)
            select * from unnest($1, $2, $3, $4, $5, $6)
            """,
            Value(rows.ConvertAll(row => row.Stream).ToArray()),
            Value(rows.ConvertAll(row => row.Version).ToArray()),
            new NpgsqlParameter<DateTime[]> { TypedValue = rows.ConvertAll(row => StoredTime.Kept(row.Entry.At).UtcDateTime).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz },
            new NpgsqlParameter<string?[]> { TypedValue = rows.ConvertAll(row => row.Entry.Actor).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            Value(rows.ConvertAll(row => row.Entry.Event).ToArray()),
            Value(rows.ConvertAll(row => Checksum.Of(row.Stream, row.Version, row.Entry.Event)).ToArray()));
    }

    /// <summary>What writes anything but entries.</summary>
    public static NpgsqlBatchCommand Of(Write write) => write switch
    {
        KeepSnapshot keep => Snapshot(keep),
        PutState { Etag: null } put => Command(
            "insert into state (name, key, etag, json) values ($1, $2, $3, $4) on conflict do nothing",
            Value(put.Name), Value(put.Key), Value(put.NewEtag), Value(put.Json)),
        PutState put => Command(
            "update state set etag = $3, json = $4 where name = $1 and key = $2 and etag = $5",
            Value(put.Name), Value(put.Key), Value(put.NewEtag), Value(put.Json), Value(put.Etag!)),
        ClearState clear => Clear(clear),
        KeepFile keep => Command(
            "insert into file (owner, id, type, size, at, bytes) values ($1, $2, $3, $4, now(), $5) on conflict do nothing",
            Value(keep.Owner), Value(keep.File.Id), Value(keep.File.Type), Value(keep.File.Bytes.Length), Value(keep.File.Bytes)),
        Probe => Command("insert into probe (one, at) values (1, now()) on conflict (one) do update set at = excluded.at"),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write, message: null),
    };

    private static NpgsqlBatchCommand Snapshot(KeepSnapshot keep) => Command(
        """
        insert into snapshot (stream, version, state, checksum) values ($1, $2, $3, $4)
        on conflict (stream) do update set version = excluded.version, state = excluded.state, checksum = excluded.checksum
        where snapshot.version <= excluded.version
        """,
        Value(keep.Stream), Value(keep.Snapshot.Version), Value(keep.Snapshot.State),
        Value(Checksum.Of(keep.Stream, keep.Snapshot.Version, keep.Snapshot.State)));

    // Answers a row when a state stays because it has another tag
    private static NpgsqlBatchCommand Clear(ClearState clear) => Command(
        """
        with found as (select etag from state where name = $1 and key = $2 for update),
             erased as (delete from state where name = $1 and key = $2 and etag = $3)
        select 1 from found where etag is distinct from $3
        """,
        Value(clear.Name), Value(clear.Key),
        new NpgsqlParameter<string?> { TypedValue = clear.Etag, NpgsqlDbType = NpgsqlDbType.Text });

    private static NpgsqlBatchCommand Command(string sql, params NpgsqlParameter[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(values);
        return command;
    }

    private static NpgsqlParameter<T> Value<T>(T value) => new() { TypedValue = value };
}
