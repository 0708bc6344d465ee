using Workshops.Faults.Tests.Stage;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>A server that stands still (SIGSTOP) and goes on: for less, and for more, than a phone's patience of 13 s.</summary>
public sealed class FreezeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_server_that_stood_still_goes_on_as_if_nothing_had_been()
    {
        await using var hall = await Hall.Open();
        await using var gathering = await hall.Gather("freeze");
        var seconds = new List<double>();
        foreach (var sleep in (int[])[3, 15])
        {
            await hall.Server.Freeze();
            await Task.Delay(TimeSpan.FromSeconds(sleep));
            var at = gathering.Crowd.Now;
            await hall.Server.Thaw();
            seconds.Add(await gathering.FirstAccepted(at));
        }

        output.WriteLine($"{await gathering.Check()}; first accepted again after {seconds[0]:0.0} s, {seconds[1]:0.0} s");
        seconds.ShouldAllBe(s => s < 5);
    }
}
