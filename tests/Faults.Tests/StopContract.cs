using System.Text.Json.Nodes;
using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>SIGTERM while people post: what the server has taken is answered, phones are told to come back, and nothing is lost.</summary>
public abstract class StopContract(Where where, ITestOutputHelper output)
{
    [ContractFact]
    public async Task A_server_that_is_stopped_and_started_under_load_loses_nothing()
    {
        await using var hall = await Hall.Open(await where.Database());
        await using var gathering = await hall.Gather("stop");
        var (stops, seconds) = (new List<double>(), new List<double>());
        for (var i = 0; i < 3; i++)
        {
            await Task.Delay(Random.Shared.Next(200, 1_000));
            var at = gathering.Crowd.Now;
            (await hall.Server.Stop()).ShouldBe(0);
            stops.Add((gathering.Crowd.Now - at).TotalSeconds);
            await hall.Server.Start();
            seconds.Add(await gathering.FirstAccepted(at));
        }

        stops.ShouldAllBe(s => s < 8);

        output.WriteLine($"3 stops of {stops.Max():0.0} s at most: {await gathering.Check()}; first accepted again after {seconds.Max():0.0} s at most");
    }

    [ContractFact]
    public async Task Commands_that_wait_for_the_database_when_the_server_is_stopped_are_still_answered()
    {
        await using var hall = await Hall.Open(await where.Database());
        await using var meeting = await hall.Server.Found("b");
        var phones = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => meeting.Phone()));
        await phones[0].Done(meeting.Board("b"), Cmd.Note("first", "Paliek"));

        Task<JsonNode>[] waiting;
        Task<int> stopping;
        await using (await hall.Lock())
        {
            waiting = [.. phones.Select((phone, i) => phone.Do(meeting.Board("b"), Cmd.Note($"n{i}", "Gaida")))];
            await Task.Delay(500);
            stopping = hall.Server.Stop();
            await Task.Delay(1_500);
            stopping.IsCompleted.ShouldBeFalse();
        }

        foreach (var answer in await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(10)))
            answer["version"].ShouldNotBeNull(answer.ToJsonString());
        await Task.WhenAll(phones.Select(phone => phone.Ended)).WaitAsync(TimeSpan.FromSeconds(10));
        phones.Count(phone => phone.ToldToComeBack).ShouldBe(phones.Length);
        (await stopping).ShouldBe(0);
        (await hall.Rows.Posts(meeting.Board("b"))).Count.ShouldBe(21);
        foreach (var phone in phones)
            await phone.DisposeAsync();
    }
}

public sealed class SqliteStopTests(InSqlite where, ITestOutputHelper output) : StopContract(where, output), IClassFixture<InSqlite>;

[NeedsPostgres]
public sealed class PostgresStopTests(InPostgres where, ITestOutputHelper output) : StopContract(where, output), IClassFixture<InPostgres>;
