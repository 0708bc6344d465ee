using System.Net.Sockets;
using Npgsql;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Postgres;

/// <summary>PostgreSQL's error codes in words that say what to do.</summary>
internal static class PostgresErrors
{
    private const string DataException = "22";
    private const string ProgramLimitExceeded = "54";

    public static T Explained<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (IsExpected(error))
        {
            throw Explain(error);
        }
    }

    public static async Task<T> Explained<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception error) when (IsExpected(error))
        {
            throw Explain(error);
        }
    }

    private static bool IsExpected(Exception error) => error is NpgsqlException or TimeoutException or SocketException or IOException;

    private static JournalException Explain(Exception error) => error is PostgresException said
        ? Explain(said)
        : new JournalException($"the PostgreSQL server does not answer: {error.Message}", error);

    private static JournalException Explain(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation => new SpoiltTransactionException(error.MessageText, error),
        PostgresErrorCodes.DiskFull => new JournalException("the PostgreSQL server has no room left", error),
        PostgresErrorCodes.ReadOnlySqlTransaction => new JournalException("the PostgreSQL server can be read only", error),
        PostgresErrorCodes.LockNotAvailable => new JournalException("the PostgreSQL tables are locked by another program", error),
        PostgresErrorCodes.TooManyConnections => new JournalException("the PostgreSQL server has no connection left", error),
        _ when error.SqlState.StartsWith(DataException, StringComparison.Ordinal)
            || error.SqlState.StartsWith(ProgramLimitExceeded, StringComparison.Ordinal) => new SpoiltTransactionException(error.MessageText, error),
        _ => new JournalException($"PostgreSQL: {error.MessageText}", error),
    };
}
