using Workshops.Cluster.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Crowds;
using Workshops.Testing.Live;

namespace Workshops.Cluster.Tests;

/// <summary>Two activations of one grain at once: what must never be, and what the journal makes harmless.</summary>
[Collection(nameof(ThreeNodes))]
public sealed class SplitTests(ThreeNodes stage)
{
    private const int Posts = 100;

    [PostgresFact]
    public async Task Two_activations_of_one_board_never_write_over_each_other()
    {
        var board = await stage.AddBoard("split", "writing");

        // A server that takes itself for the whole cluster, on the same database
        await using var apart = await Node.Start(stage.Database, cluster: "apart");
        await using var here = await LiveClient.Connect(stage.Nodes[0].Server.Address, stage.Tickets[0]);
        await using var there = await LiveClient.Connect(apart.Server.Address, stage.Tickets[1]);
        await Task.WhenAll(Post(here, board, "here"), Post(there, board, "there"));

        var posts = await new Rows(stage.Database).Posts(board);
        posts.Count.ShouldBe(2 * Posts);
        posts.Values.ShouldAllBe(times => times == 1);
    }

    private static async Task Post(LiveClient client, string board, string who)
    {
        for (var i = 0; i < Posts; i++)
        {
            while ((await client.Do(board, Cmd.Note($"{who}-{i}", "Abi raksta reizē")))["rejected"] is { } rejected)
                ((string?)rejected["code"]).ShouldBe("overloaded");
        }
    }
}
