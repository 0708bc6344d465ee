using Workshops.Testing;

namespace Workshops.Journal.Tests.Postgres;

[NeedsPostgres]
public sealed class PostgresFilesTests(PostgresCluster cluster) : FileStoreContract, IClassFixture<PostgresCluster>
{
    private JournalDatabase _database = null!;

    public override async Task InitializeAsync()
    {
        _database = new JournalDatabase(new JournalOptions { Database = await cluster.NewDatabase() });
        Files = _database.Files;
    }

    public override Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }
}
