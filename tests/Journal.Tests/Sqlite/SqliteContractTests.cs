using Workshops.Testing;

namespace Workshops.Journal.Tests.Sqlite;

public sealed class SqliteJournalTests : JournalContract
{
    private readonly TemporaryFolder _folder = new();
    private JournalDatabase _database = null!;

    public override Task InitializeAsync()
    {
        _database = new JournalDatabase(new JournalOptions { Database = $"sqlite:{_folder.File("w.db")}" });
        Journal = _database.Journal;
        return Task.CompletedTask;
    }

    public override Task DisposeAsync()
    {
        _database.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class SqliteStatesTests : StateStoreContract
{
    private readonly TemporaryFolder _folder = new();
    private JournalDatabase _database = null!;

    public override Task InitializeAsync()
    {
        _database = new JournalDatabase(new JournalOptions { Database = $"sqlite:{_folder.File("w.db")}" });
        States = _database.States;
        return Task.CompletedTask;
    }

    public override Task DisposeAsync()
    {
        _database.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
