using System.Globalization;
using Npgsql;
using Workshops.Journal.Migrations;

namespace Workshops.Journal.Postgres;

/// <summary>How a database is checked and brought up to date.</summary>
internal static class PostgresSchema
{
    private const string Kind = "Postgres";

    // Any number, as long as it stays: servers that start together take turns under it
    private const long MigrationLock = 0x576F726B73686F70;

    /// <exception cref="JournalException">Commits would be answered before they are on disk.</exception>
    public static void CheckDurable(NpgsqlConnection connection)
    {
        if (Ask(connection, "show synchronous_commit") is "off")
            throw new JournalException("synchronous_commit is off: PostgreSQL would answer before it has written");
    }

    /// <summary>Applies the migrations that the database lacks, all or none; an up-to-date database is only read.</summary>
    public static void Update(NpgsqlConnection connection)
    {
        if (Migration.After(Kind, Applied(connection)).Count == 0)
            return;
        using var transaction = connection.BeginTransaction();
        Ask(connection, $"select pg_advisory_xact_lock({MigrationLock})");
        foreach (var migration in Migration.After(Kind, Applied(connection)))
            Apply(connection, migration);
        transaction.Commit();
    }

    // Asks the table of tables: to_regclass may remember from before the lock that there was none
    private static int Applied(NpgsqlConnection connection) => Ask(connection, "select 1 from pg_class where relname = 'migration' and pg_table_is_visible(oid)") is not null
        ? Convert.ToInt32(Ask(connection, "select coalesce(max(number), 0) from migration"), CultureInfo.InvariantCulture)
        : 0;

    private static void Apply(NpgsqlConnection connection, Migration migration)
    {
        Ask(connection, migration.Sql);
        using var record = new NpgsqlCommand("insert into migration (number, name, at) values ($1, $2, now())", connection);
        record.Parameters.AddWithValue(migration.Number);
        record.Parameters.AddWithValue(migration.Name);
        record.ExecuteNonQuery();
    }

    private static object? Ask(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
