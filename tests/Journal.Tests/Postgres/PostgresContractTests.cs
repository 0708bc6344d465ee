using Workshops.Testing;

namespace Workshops.Journal.Tests.Postgres;

[NeedsPostgres]
public sealed class PostgresJournalTests(PostgresCluster cluster) : JournalContract(new PostgresStorage(cluster)), IClassFixture<PostgresCluster>;

[NeedsPostgres]
public sealed class PostgresStatesTests(PostgresCluster cluster) : StateStoreContract(new PostgresStorage(cluster)), IClassFixture<PostgresCluster>;

[NeedsPostgres]
public sealed class PostgresFilesTests(PostgresCluster cluster) : FileStoreContract(new PostgresStorage(cluster)), IClassFixture<PostgresCluster>;

internal sealed class PostgresStorage(PostgresCluster cluster) : DatabaseStorage
{
    protected override Task<string> NewDatabase() => cluster.NewDatabase();
}
