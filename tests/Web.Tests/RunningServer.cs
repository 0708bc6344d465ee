using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests;

/// <summary>A real server process for the tests of a class.</summary>
public abstract class RunningServer : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public Server Server { get; private set; } = null!;

    /// <inheritdoc/>
    public virtual async Task InitializeAsync() => Server = await Another([]);

    /// <inheritdoc/>
    public virtual async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>One more server, with an empty database of its own.</summary>
    public async Task<Server> Another(Dictionary<string, string> settings) => await Server.Start(await Database(), settings);

    /// <summary>A connection string, or null for SQLite.</summary>
    protected virtual Task<string?> Database() => Task.FromResult<string?>(null);
}

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
