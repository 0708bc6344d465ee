using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests;

/// <summary>The end of the process, as those who run it see it.</summary>
public abstract class StoppingContract(RunningServer running)
{
    [ContractFact]
    public async Task SIGTERM_ends_it_cleanly_and_everything_acknowledged_is_there_afterwards()
    {
        await using var server = await running.Another([]);
        await using var meeting = await server.Found("b");
        await using var phone = await meeting.Phone();
        for (var i = 0; i < 20; i++)
            await phone.Done(meeting.Board("b"), Cmd.Note($"n{i}", "Paliek"));

        (await server.Stop()).ShouldBe(0);
        await server.Start();

        await using var again = await LiveClient.Connect(server.Address, meeting.Lead.Ticket);
        (await again.Watch(meeting.Board("b"))).Of("note").Count.ShouldBe(20);
    }

    [ContractFact]
    public async Task An_empty_database_gets_the_Jelgava_meeting_once_and_every_start_prints_its_links()
    {
        await using var server = await running.Another(new(StringComparer.Ordinal) { ["WORKSHOPS_EXAMPLE"] = "" });
        var first = await Code(server);
        await server.Stop();
        await server.Start();

        (await Code(server)).ShouldBe(first);
        server.Output.Split("URBACT IV programmas projekta DIGI-INCLUSION ekspertu tikšanās nr. 5").Length.ShouldBe(3);
    }

    private static async Task<string> Code(Server server)
    {
        for (var tries = 0; tries < 100 && !server.Output.Contains("/wall/", StringComparison.Ordinal); tries++)
            await Task.Delay(50);
        return server.Output.Split('\n').Last(line => line.StartsWith("Join code", StringComparison.Ordinal));
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresStoppingTests(PostgresServer server) : StoppingContract(server), IClassFixture<PostgresServer>;
