using Microsoft.Playwright;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Stage;

/// <summary>
/// What all plays share: one browser and one server, on Orleans a second one of the same cluster, for the wall and the facilitator.
/// A play that kills the server brings its own.
/// </summary>
public sealed class Theatre : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly PostgresCluster? postgres = Server.OnOrleans ? new() : null;

    /// <summary>Why there can be no play here, or null.</summary>
    public static string? Missing { get; } = Chromium.Missing ?? (Server.OnOrleans ? PostgresCluster.Missing : null);

    /// <summary>The server.</summary>
    public Server Server { get; private set; } = null!;

    /// <summary>The server of the wall and the facilitator; the phones' own where there is but one.</summary>
    public Server Booth { get; private set; } = null!;

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
        var database = await NewDatabase();
        Server = await Server.Start(database, OneCluster);
        Booth = Server.OnOrleans ? await Server.Start(database, OneCluster) : Server;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Missing is not null)
            return;
        await chromium.DisposeAsync();
        await Booth.DisposeAsync();
        if (Booth != Server)
            await Server.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
    }

    /// <summary>A play on the shared server.</summary>
    public Task<Play> Begin() => Play.Begin(Browser, Server, Booth);

    /// <summary>A play on a server of its own, which it may kill.</summary>
    public async Task<Play> BeginAlone()
    {
        var server = await Server.Start(await NewDatabase());
        return await Play.Begin(Browser, server, server, ownsServer: true);
    }

    private static Dictionary<string, string> OneCluster => new(StringComparer.Ordinal) { ["WORKSHOPS_CLUSTER"] = "theatre" };

    private async Task<string?> NewDatabase() => postgres is null ? null : await postgres.NewDatabase();
}

/// <summary>All browser tests are of this collection, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class TheatreCollection : ICollectionFixture<Theatre>
{
    /// <summary>Its name.</summary>
    public const string Name = "theatre";
}
