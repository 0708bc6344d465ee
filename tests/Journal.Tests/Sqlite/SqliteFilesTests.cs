using Workshops.Testing;

namespace Workshops.Journal.Tests.Sqlite;

public sealed class SqliteFilesTests : FileStoreContract
{
    private readonly TemporaryFolder _folder = new();
    private JournalDatabase _database = null!;

    public override Task InitializeAsync()
    {
        _database = new JournalDatabase(new JournalOptions { Database = $"sqlite:{_folder.File("w.db")}" });
        Files = _database.Files;
        return Task.CompletedTask;
    }

    public override Task DisposeAsync()
    {
        _database.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
