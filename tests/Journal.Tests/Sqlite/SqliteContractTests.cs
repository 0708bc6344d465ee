using Workshops.Testing;

namespace Workshops.Journal.Tests.Sqlite;

public sealed class SqliteJournalTests() : JournalContract(new SqliteStorage());

public sealed class SqliteStatesTests() : StateStoreContract(new SqliteStorage());

public sealed class SqliteFilesTests() : FileStoreContract(new SqliteStorage());

internal sealed class SqliteStorage : DatabaseStorage
{
    private readonly TemporaryFolder folder = new();

    public override async Task Close()
    {
        await base.Close();
        folder.Dispose();
    }

    protected override Task<string> NewDatabase() => Task.FromResult($"sqlite:{folder.File("w.db")}");
}
