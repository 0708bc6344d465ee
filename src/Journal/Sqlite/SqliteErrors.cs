using Microsoft.Data.Sqlite;
using SQLitePCL;
using Workshops.Journal.Commit;

namespace Workshops.Journal.Sqlite;

/// <summary>SQLite's result codes in words that say what to do.</summary>
internal static class SqliteErrors
{
    public static JournalException Explain(this SqliteException error, string path) => error.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new JournalException($"{path} is locked by another program", error),
        raw.SQLITE_READONLY => new JournalException($"{path} can be read only", error),
        raw.SQLITE_FULL => new JournalException($"there is no room left for {path}", error),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => new JournalException($"{path} cannot be opened", error),
        raw.SQLITE_CORRUPT => new JournalException($"{path} is damaged", error),
        raw.SQLITE_NOTADB => new JournalException($"{path} is not a SQLite database", error),
        raw.SQLITE_IOERR => new JournalException($"{path} could not be read or written", error),
        raw.SQLITE_TOOBIG or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH => new SpoiltTransactionException(error.Message, error),
        _ => new JournalException($"{path}: {error.Message}", error),
    };
}
