using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>A cluster of three servers on a PostgreSQL of its own, and a workshop that many people have joined.</summary>
public sealed class ThreeNodes : IAsyncLifetime
{
    /// <summary>How many people.</summary>
    public const int People = 500;

    /// <summary>Part of everybody's name; no phone may ever see it.</summary>
    public const string Surname = "Slepenais";

    /// <summary>The database server.</summary>
    public PostgresCluster Postgres { get; } = new();

    /// <summary>Connection string of the cluster's database.</summary>
    public string Database { get; private set; } = "";

    /// <summary>The servers.</summary>
    public IReadOnlyList<Node> Nodes { get; private set; } = [];

    /// <summary>The workshop.</summary>
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>Each person's ticket.</summary>
    public IReadOnlyList<string> Tickets { get; private set; } = [];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (PostgresCluster.Missing is not null)
            return;
        await Postgres.InitializeAsync();
        Database = await Postgres.NewDatabase();
        Nodes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Node.Start(Database)));
        Meeting = await Nodes[0].Server.Found();
        Tickets = await Task.WhenAll(Enumerable.Range(0, People).Select(Join));
    }

    /// <summary>Adds a board to the workshop; its stream. A server that an earlier test left dead is started first.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="phase">The phase that it is put in.</param>
    public async Task<string> AddBoard(string id, string phase)
    {
        foreach (var node in Nodes.Where(node => node.Server.Ended.IsCompleted))
            await node.Server.Start();
        await using var lead = await LiveClient.Connect(Nodes[0].Server.Address, Meeting.Lead.Ticket);
        await lead.Done(Meeting.Stream, new Cmd("addActivity") { ["activityId"] = id, ["kind"] = "board", ["title"] = id });
        await lead.Done(Meeting.Board(id), new Cmd("setPhase") { ["phase"] = phase });
        return Meeting.Board(id);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (PostgresCluster.Missing is not null)
            return;
        await Meeting.DisposeAsync();
        foreach (var node in Nodes)
            await node.DisposeAsync();
        await Postgres.DisposeAsync();
    }

    private async Task<string> Join(int number)
    {
        using var http = new HttpClient { BaseAddress = Nodes[number % Nodes.Count].Server.Address };
        var answer = await http.PostAsJsonAsync("/api/join", new { code = Meeting.Code, name = $"{Surname} {number}" });
        for (var tries = 1; tries < 10 && answer.Headers.RetryAfter?.Delta is { } wait; tries++)
        {
            await Task.Delay(wait);
            answer = await http.PostAsJsonAsync("/api/join", new { code = Meeting.Code, name = $"{Surname} {number}" });
        }

        var text = await answer.Content.ReadAsStringAsync();
        return (string?)JsonNode.Parse(text)!["ticket"] ?? throw new InvalidOperationException(text);
    }
}

/// <summary>All tests share one cluster, one after the other: two cores carry no more.</summary>
[CollectionDefinition(nameof(ThreeNodes))]
public sealed class ThreeNodesTests : ICollectionFixture<ThreeNodes>;
