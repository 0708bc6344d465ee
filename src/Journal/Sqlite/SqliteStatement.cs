using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Workshops.Journal.Sqlite;

/// <summary>A statement compiled once, run often, with values in the order of its <c>$1, $2, …</c>.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteCommand command;

    public SqliteStatement(SqliteConnection connection, string sql, int values = 0)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= values; i++)
            command.Parameters.Add(new SqliteParameter($"${i}", value: null));
    }

    /// <summary>Runs it.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs it for one value; null when there is no row.</summary>
    public object? Ask(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return command.ExecuteScalar();
    }

    /// <summary>Runs it for one number; 0 when there is no row.</summary>
    public long AskNumber(params ReadOnlySpan<object?> values) => Convert.ToInt64(Ask(values), CultureInfo.InvariantCulture);

    /// <summary>Runs it for rows.</summary>
    public List<T> Rows<T>(Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        Set(values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    public void Dispose() => command.Dispose();

    private void Set(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
