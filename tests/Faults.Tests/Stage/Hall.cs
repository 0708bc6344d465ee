using System.Data.Common;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Workshops.Testing.Crowds;
using Workshops.Testing.Live;

namespace Workshops.Faults.Tests.Stage;

/// <summary>A real server under test, and a workshop in it that some people have joined.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private const int People = 24;
    private const int Walls = 3;
    private const int DotsPerPerson = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<string> tickets;

    private Hall(Server server, Meeting meeting, IReadOnlyList<string> tickets) => (Server, Meeting, this.tickets) = (server, meeting, tickets);

    /// <summary>The server.</summary>
    public Server Server { get; }

    /// <summary>The workshop.</summary>
    public Meeting Meeting { get; }

    /// <summary>The journal, read past the server.</summary>
    public Rows Rows => new(Server.Database);

    /// <summary>Starts a server with an empty database, and lets everybody join.</summary>
    public static async Task<Hall> Open(string? database = null, Dictionary<string, string>? settings = null)
    {
        var server = await Server.Start(database, settings);
        var meeting = await server.Found();
        return new(server, meeting, await Task.WhenAll(Enumerable.Range(0, People).Select(_ => meeting.Ticket())));
    }

    /// <summary>Another program holds a lock on the database until it is disposed of.</summary>
    public Task<DbConnection> Lock() => Rows.Lock();

    /// <summary>Processors that the server keeps busy, over some time from now on.</summary>
    public async Task<double> Processor(TimeSpan time)
    {
        using var process = Process.GetProcessById(Server.Id);
        var before = process.TotalProcessorTime;
        await Task.Delay(time);
        process.Refresh();
        return (process.TotalProcessorTime - before) / time;
    }

    /// <summary>The readiness check says no, with its stable code.</summary>
    public async Task ShouldNotBeReady()
    {
        var (status, text) = await Ready();
        (status, text.Contains("\"notReady\"", StringComparison.Ordinal)).ShouldBe((503, true), text);
    }

    /// <summary>The readiness check says yes, within moments.</summary>
    public async Task ShouldBeReady()
    {
        var (status, text) = await Ready();
        for (var until = DateTime.UtcNow.AddSeconds(5); status != 200 && DateTime.UtcNow < until; (status, text) = await Ready())
            await Task.Delay(100);
        status.ShouldBe(200, text);
    }

    /// <summary>A facilitator, newly connected.</summary>
    public Task<LiveClient> Lead() => LiveClient.Connect(Server.Address, Meeting.Lead.Ticket);

    /// <summary>Everybody posts onto one new board and votes on another, and three walls look on.</summary>
    /// <param name="name">Of the boards.</param>
    /// <param name="door">Where they connect to, if not straight to the server.</param>
    public async Task<Gathering> Gather(string name, Uri? door = null)
    {
        await using var lead = await Lead();
        var (room, votes) = (await AddBoard(lead, name), await AddBoard(lead, $"{name}-votes"));
        for (var i = 0; i < Gathering.Targets; i++)
            await lead.Done(votes, Cmd.Note($"t{i}", $"Priekšlikums {i}"));
        await lead.Done(votes, new Cmd("configure") { ["dotsPerPerson"] = DotsPerPerson });
        await lead.Done(votes, new Cmd("setPhase") { ["phase"] = "voting" });

        var gathering = new Gathering(this, new Crowd([door ?? Server.Address]), room, votes);
        await gathering.Crowd.Begin(
            [.. Enumerable.Range(0, People + Walls).Select(i => gathering.Person(i, tickets[i % People], isWall: i >= People))], gathering.Act, Pause);
        await Task.Delay(WarmUp);
        return gathering;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Meeting.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>The most dots that anybody had at once on a board.</summary>
    public async Task<int> MostDots(string votes)
    {
        var placed = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var most = 0;
        foreach (var e in (await Rows.Events(votes)).Select(json => JsonNode.Parse(json)!).Where(e => (string?)e["$type"] == "dotsSet"))
        {
            var voter = (string)e["voter"]!;
            placed.TryAdd(voter, []);
            placed[voter][(string)e["targetId"]!] = (int)e["dots"]!;
            most = Math.Max(most, placed[voter].Values.Sum());
        }

        most.ShouldBeLessThanOrEqualTo(DotsPerPerson);
        return most;
    }

    private async Task<(int Status, string Text)> Ready()
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        var answer = await http.GetAsync("/readyz");
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<string> AddBoard(LiveClient lead, string id)
    {
        await lead.Done(Meeting.Stream, new Cmd("addActivity") { ["activityId"] = id, ["kind"] = "board", ["title"] = id });
        await lead.Done(Meeting.Board(id), new Cmd("setPhase") { ["phase"] = "writing" });
        return Meeting.Board(id);
    }
}
