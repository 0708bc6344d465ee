using Workshops.Testing;

namespace Workshops.Faults.Tests.Stage;

/// <summary>Where a server keeps its journal in the tests of a class.</summary>
public abstract class Where : IAsyncLifetime
{
    /// <summary>A new empty database: a connection string, or null for a SQLite file of the server's own.</summary>
    public abstract Task<string?> Database();

    /// <inheritdoc/>
    public virtual Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DisposeAsync() => Task.CompletedTask;
}

/// <summary>In a SQLite file.</summary>
public sealed class InSqlite : Where
{
    /// <inheritdoc/>
    public override Task<string?> Database() => Task.FromResult<string?>(null);
}

/// <summary>In a PostgreSQL that waits for its disk.</summary>
public sealed class InPostgres : Where
{
    /// <summary>The server.</summary>
    public PostgresCluster Cluster { get; } = new() { Careful = true };

    /// <inheritdoc/>
    public override async Task<string?> Database() => await Cluster.NewDatabase();

    /// <inheritdoc/>
    public override Task InitializeAsync() => Cluster.InitializeAsync();

    /// <inheritdoc/>
    public override Task DisposeAsync() => Cluster.DisposeAsync();
}
