using Workshops.Testing;

namespace Workshops.Journal.Tests.Postgres;

[NeedsPostgres]
public sealed class PostgresJournalTests(PostgresCluster cluster) : JournalContract, IClassFixture<PostgresCluster>
{
    private JournalDatabase _database = null!;

    public override async Task InitializeAsync()
    {
        _database = new JournalDatabase(new JournalOptions { Database = await cluster.NewDatabase() });
        Journal = _database.Journal;
    }

    public override Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }
}

[NeedsPostgres]
public sealed class PostgresStatesTests(PostgresCluster cluster) : StateStoreContract, IClassFixture<PostgresCluster>
{
    private JournalDatabase _database = null!;

    public override async Task InitializeAsync()
    {
        _database = new JournalDatabase(new JournalOptions { Database = await cluster.NewDatabase() });
        States = _database.States;
    }

    public override Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }
}
