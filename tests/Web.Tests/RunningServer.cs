using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests;

/// <summary>A real server process for the tests of a class.</summary>
public abstract class RunningServer : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public Server Server { get; private set; } = null!;

    /// <inheritdoc/>
    public virtual async Task InitializeAsync() => Server = await Server.Start(await Database());

    /// <inheritdoc/>
    public virtual async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>A connection string, or null for SQLite.</summary>
    protected virtual Task<string?> Database() => Task.FromResult<string?>(null);
}

/// <summary>On a SQLite file.</summary>
public sealed class SqliteServer : RunningServer;

/// <summary>On PostgreSQL; where that is not installed, no server runs and the tests are skipped.</summary>
public sealed class PostgresServer : RunningServer
{
    private readonly PostgresCluster cluster = new();

    /// <inheritdoc/>
    public override async Task InitializeAsync()
    {
        if (PostgresCluster.Missing is not null)
            return;
        await cluster.InitializeAsync();
        await base.InitializeAsync();
    }

    /// <inheritdoc/>
    public override async Task DisposeAsync()
    {
        if (PostgresCluster.Missing is not null)
            return;
        await base.DisposeAsync();
        await cluster.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<string?> Database() => await cluster.NewDatabase();
}
