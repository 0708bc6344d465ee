using Npgsql;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Postgres;

/// <summary>
/// Writes a transaction in one round trip: entries of all streams in one insert, then the rest. Which version a stream has
/// is remembered, or asked beforehand; should another process have moved it since, the primary key refuses.
/// </summary>
internal sealed class PostgresWriter(NpgsqlDataSource source)
{
    private const int MaxHeads = 100_000;
    private readonly Dictionary<string, long> heads = new(StringComparer.Ordinal);

    /// <summary>Writes all in one transaction.</summary>
    /// <returns>For each: null, or why it alone was left out.</returns>
    public JournalException?[] Commit(IReadOnlyList<Write> batch)
    {
        try
        {
            using var connection = source.OpenConnection();
            AskHeads(connection, batch);
            return Write(connection, batch);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.UniqueViolation && batch is [Append append])
        {
            heads.Clear();
            return [new FencedException(append.Stream, append.Version)];
        }
        catch
        {
            // What was remembered may not have been written
            heads.Clear();
            throw;
        }
    }

    private JournalException?[] Write(NpgsqlConnection connection, IReadOnlyList<Write> batch)
    {
        using var commands = new NpgsqlBatch(connection);
        var accepted = new List<Append>();
        var checks = batch.Select(write => Add(write, commands, accepted)).ToList();
        if (accepted.Count > 0)
            commands.BatchCommands.Add(PostgresStatements.Insert(accepted));
        // Without a transaction around it, a batch is one of its own
        if (commands.BatchCommands.Count > 0)
            commands.ExecuteNonQuery();
        return checks.Select(check => check()).ToArray();
    }

    /// <summary>Adds what a write needs, and says how to tell afterwards whether it was taken.</summary>
    private Func<JournalException?> Add(Write write, NpgsqlBatch commands, List<Append> accepted)
    {
        if (write is Append append)
        {
            var refusal = Refusal(append);
            if (refusal is null)
                accepted.Add(append);
            return () => refusal;
        }
        var command = PostgresStatements.Of(write);
        commands.BatchCommands.Add(command);
        return () => write switch
        {
            PutState put when command.Rows == 0 => new StaleStateException(put.Name, put.Key),
            ClearState clear when command.Rows == 1 => new StaleStateException(clear.Name, clear.Key),
            _ => null,
        };
    }

    private FencedException? Refusal(Append append)
    {
        if (heads[append.Stream] != append.Version)
            return new FencedException(append.Stream, append.Version);
        heads[append.Stream] = append.NewVersion;
        return null;
    }

    private void AskHeads(NpgsqlConnection connection, IReadOnlyList<Write> batch)
    {
        if (heads.Count > MaxHeads)
            heads.Clear();
        // A head that is believed is checked by the primary key; one that is doubted is asked for again
        var doubted = batch.OfType<Append>().GroupBy(append => append.Stream, StringComparer.Ordinal)
            .Where(stream => !heads.TryGetValue(stream.Key, out var head) || stream.First().Version != head)
            .Select(stream => stream.Key).ToArray();
        if (doubted.Length == 0)
            return;
        using var command = PostgresStatements.Heads(connection, doubted);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            heads[reader.GetString(0)] = reader.GetInt64(1);
    }
}
