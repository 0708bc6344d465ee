using System.Diagnostics;
using Workshops.Load.Tests.Stage;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Load.Tests;

/// <summary>A connection that sends and sends.</summary>
[Collection(nameof(Alone))]
public sealed class FloodTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_connection_that_sends_without_end_is_slowed_down_and_disturbs_nobody()
    {
        const int calls = 6_000;
        await using var server = await Started();
        await using var meeting = await server.Found("b");
        await using var hall = await Hall.Gather(meeting, "b", 21);
        var (flooder, others) = (hall.Phones[20], hall.Phones.Take(20).ToList());
        await hall.Post(others, others, 20, TimeSpan.FromSeconds(2));
        var (calm, _) = await hall.Post(others, others, 20, TimeSpan.FromSeconds(4));
        var memory = Vitals.Of(server, 0).Memory;

        var clock = Stopwatch.StartNew();
        var answers = Enumerable.Range(0, calls).Select(_ => flooder.Do(hall.Board, """{"$type":"postNote","noteId":"flood","columnId":"main","text":"x"}""")).ToList();
        var (posted, _) = await hall.Post(others, others, 20, TimeSpan.FromSeconds(4));
        var inTime = answers.Count(answer => answer.IsCompletedSuccessfully);
        var took = clock.Elapsed.TotalSeconds;
        output.WriteLine($"calm: {calm}\nbeside the flood: {posted}\n{inTime} of {calls} calls answered in {took:0.0} s; {Vitals.Of(server, 0).Memory - memory:0} MiB more");

        // A burst of 1,000 and 200 a second
        inTime.ShouldBeInRange(1_000, (int)(1_200 + (210 * took)));
        posted.P99.ShouldBeLessThan(Math.Max(250, 3 * calm.P99));
        await flooder.DisposeAsync();
        await Task.WhenAll(answers).ContinueWith(_ => { }, TaskScheduler.Default);
        (await others[0].Do(hall.Board, """{"$type":"postNote","noteId":"after","columnId":"main","text":"x"}""")).ShouldBeTrue();
    }

    private static Task<Server> Started() =>
        Server.Start(settings: new(StringComparer.Ordinal) { ["Logging__LogLevel__Default"] = "Error" });
}
