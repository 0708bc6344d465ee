using Workshops.Cluster.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Crowds;
using Xunit.Abstractions;

namespace Workshops.Cluster.Tests;

/// <summary>What 500 people notice when a part of the cluster fails: their posts wait a few seconds, and none is lost.</summary>
[Collection(nameof(ThreeNodes))]
public sealed class FaultTests(ThreeNodes stage, ITestOutputHelper output)
{
    private const double Patience = 15;

    [PostgresFact]
    public async Task A_server_that_is_killed_costs_nobody_a_post()
    {
        await using var crowd = await stage.Crowd("kill");
        var seconds = new List<double>();

        // One after the other, so that the board's own server is among them
        foreach (var node in stage.Nodes)
        {
            var at = crowd.Now;
            await node.Server.Kill();
            seconds.Add(await crowd.FirstAccepted(at, Others(node)));
            await node.Server.Start();
            await crowd.GoHome();
        }

        await Check(crowd, "kill -9 of each server in turn", seconds);
    }

    [PostgresFact]
    public async Task A_server_that_slept_for_20_s_writes_over_nobody_and_keeps_no_phone()
    {
        await using var crowd = await stage.Crowd("sleep");
        var seconds = new List<double>();

        foreach (var node in stage.Nodes.Take(2))
        {
            var at = crowd.Now;
            await node.Server.Freeze();
            var sleep = Task.Delay(TimeSpan.FromSeconds(20));
            try
            {
                seconds.Add(await crowd.FirstAccepted(at, Others(node)));
                await sleep;
            }
            finally
            {
                await node.Server.Thaw();
            }

            await node.Revive();
            await crowd.GoHome();
        }

        await Check(crowd, "SIGSTOP for 20 s", seconds);
    }

    [PostgresFact]
    public async Task All_servers_are_replaced_one_by_one_under_load()
    {
        await using var crowd = await stage.Crowd("roll");
        var seconds = new List<double>();

        foreach (var node in stage.Nodes)
        {
            var at = crowd.Now;
            (await node.Server.Stop()).ShouldBe(0);
            seconds.Add(await crowd.FirstAccepted(at, Others(node)));
            await node.Server.Start();
            await crowd.GoHome();
        }

        await Check(crowd, "SIGTERM and start of each server in turn", seconds);
    }

    [PostgresFact]
    public async Task The_database_may_be_away_for_10_s()
    {
        await using var crowd = await stage.Crowd("database");

        await stage.Postgres.Stop();
        await Task.Delay(TimeSpan.FromSeconds(10));
        await stage.Postgres.Start();
        var at = crowd.Now;
        var seconds = await crowd.FirstAccepted(at, crowd.Doors);

        await Check(crowd, "PostgreSQL away for 10 s", [seconds]);
    }

    private IReadOnlyCollection<Uri> Others(Node node) => [.. stage.Nodes.Where(n => n != node).Select(n => n.Server.Address)];

    private async Task Check(Crowd crowd, string fault, List<double> seconds)
    {
        await crowd.Quieten();
        var rows = new Rows(stage.Database);
        await crowd.Agree(rows);

        crowd.Objections.ShouldBeEmpty();
        var (lost, twice) = (0, 0);
        foreach (var board in crowd.Accepted.GroupBy(post => post.Stream))
        {
            var posts = await rows.Posts(board.Key);
            lost += board.Count(post => !posts.ContainsKey(post.Id));
            twice += posts.Count(post => post.Value > 1);
        }

        output.WriteLine($"{fault}: {crowd.Phones.Count} phones; {crowd.Accepted.Count} posts accepted, {lost} lost, {twice} twice; "
            + $"first post accepted again after {string.Join(", ", seconds.Select(s => $"{s:0.0}"))} s");
        (lost, twice).ShouldBe((0, 0));
        seconds.ShouldAllBe(s => s <= Patience);
    }
}
