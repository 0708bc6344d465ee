using Microsoft.Playwright;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Stage;

/// <summary>What all plays share: one browser and one server. A play that kills the server brings its own.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly PostgresCluster? postgres = Server.OnOrleans ? new() : null;

    /// <summary>Why there can be no play here, or null.</summary>
    public static string? Missing { get; } = Chromium.Missing ?? (Server.OnOrleans ? PostgresCluster.Missing : null);

    /// <summary>The server.</summary>
    public Server Server { get; private set; } = null!;

    /// <summary>The browser.</summary>
    public IBrowser Browser => chromium.Browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;
        await chromium.InitializeAsync();
        if (postgres is not null)
            await postgres.InitializeAsync();
        Server = await Another();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Missing is not null)
            return;
        await chromium.DisposeAsync();
        await Server.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
    }

    /// <summary>A play on the shared server.</summary>
    public Task<Play> Begin() => Play.Begin(Browser, Server);

    /// <summary>A play on a server of its own, which it may kill.</summary>
    public async Task<Play> BeginAlone() => await Play.Begin(Browser, await Another(), ownsServer: true);

    private async Task<Server> Another() => await Server.Start(postgres is null ? null : await postgres.NewDatabase());
}

/// <summary>All browser tests are of this collection, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class TheatreCollection : ICollectionFixture<Theatre>
{
    /// <summary>Its name.</summary>
    public const string Name = "theatre";
}
