using Workshops.Journal.Commit;
using Workshops.Journal.Postgres;
using Workshops.Journal.Sqlite;

namespace Workshops.Journal;

/// <summary>The database of this process with its one writer; journal, states and files are views of it.</summary>
public sealed class JournalDatabase : IDisposable
{
    private const string SqlitePrefix = "sqlite:";
    private readonly IDatabase database;
    private readonly GroupCommit commit;
    private readonly Lock opening = new();
    private volatile bool open;

    /// <summary>Touches nothing yet: the first use, or <see cref="Open"/>, opens it.</summary>
    /// <param name="options">Where it is.</param>
    /// <exception cref="JournalException">That is not said in a way that can be understood.</exception>
    public JournalDatabase(JournalOptions options) : this(Of(options.Database))
    {
    }

    internal JournalDatabase(IDatabase database)
    {
        this.database = database;
        commit = new GroupCommit(Transaction);
        Journal = new DatabaseJournal(this);
        States = new DatabaseStates(this);
        Files = new DatabaseFiles(this);
    }

    /// <summary>The journal.</summary>
    public IJournal Journal { get; }

    /// <summary>The states.</summary>
    public IStateStore States { get; }

    /// <summary>The files.</summary>
    public IFileStore Files { get; }

    /// <summary>Opens it and brings its schema up to date; harmless when it is open.</summary>
    /// <exception cref="JournalException">It cannot be opened, is not durable, or belongs to a newer program.</exception>
    public void Open()
    {
        if (open)
            return;
        lock (opening)
        {
            if (open)
                return;
            database.Open();
            open = true;
        }
    }

    /// <summary>Copies a SQLite database into a new file while it is in use; the copy is on disk when answered.</summary>
    /// <param name="path">Must not exist.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="JournalException">It could not, or the database is a server with tools of its own.</exception>
    public Task Backup(string path, CancellationToken cancellation = default) => Read().Backup(path, cancellation);

    /// <summary>Writes everything that was accepted, then closes.</summary>
    public void Dispose()
    {
        commit.Dispose();
        database.Dispose();
    }

    /// <summary>The open database, for reading.</summary>
    internal IDatabase Read()
    {
        Open();
        return database;
    }

    /// <summary>Writes and waits until it is on disk.</summary>
    internal Task Add(Write write, CancellationToken cancellation) => commit.Add(write, cancellation);

    private static IDatabase Of(string database) => database switch
    {
        "" or SqlitePrefix => throw new JournalException("Journal:Database names no database"),
        _ when database.StartsWith(SqlitePrefix, StringComparison.Ordinal) => new SqliteDatabase(database[SqlitePrefix.Length..]),
        _ => new PostgresDatabase(database),
    };

    private JournalException?[] Transaction(IReadOnlyList<Write> batch)
    {
        Open();
        return database.Commit(batch);
    }
}
