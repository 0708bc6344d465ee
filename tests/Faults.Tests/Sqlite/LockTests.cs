using Workshops.Faults.Tests.Stage;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests.Sqlite;

/// <summary>Another program holds the database's lock, under load.</summary>
public sealed class LockTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_lock_of_2_s_only_delays()
    {
        await using var hall = await Hall.Open();
        await using var gathering = await hall.Gather("short");

        await using (await hall.Lock())
            await Task.Delay(TimeSpan.FromSeconds(2));
        await gathering.FirstAccepted();

        gathering.Crowd.RefusedAsBusy.ShouldBe(0);
        output.WriteLine($"Locked for 2 s: {await gathering.Check()}");
    }

    [Fact]
    public async Task A_lock_that_is_held_for_longer_than_it_is_waited_for_is_said_and_afterwards_all_goes_on()
    {
        await using var hall = await Hall.Open();
        await using var gathering = await hall.Gather("long");

        await using (await hall.Lock())
        {
            await Task.Delay(TimeSpan.FromSeconds(7));
            gathering.Crowd.RefusedAsBusy.ShouldBeGreaterThan(0);
            await hall.ShouldNotBeReady();
        }

        var seconds = await gathering.FirstAccepted();
        output.WriteLine($"Locked for 7 s and more: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
        await hall.ShouldBeReady();
        seconds.ShouldBeLessThan(5);
    }
}
