using Workshops.Faults.Tests.Stage;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>A network that resets connections, also within a message, and holds bytes up in one direction or both.</summary>
public sealed class NetworkTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(4711)]
    [InlineData(1234)]
    public async Task A_bad_network_loses_nothing_doubles_nothing_and_shows_everybody_everything(int seed)
    {
        await using var hall = await Hall.Open();
        await using var wire = new Wire(hall.Server.Address);
        await using var gathering = await hall.Gather("net", wire.Address);

        await wire.Shake(seed, TimeSpan.FromSeconds(8));

        await gathering.FirstAccepted();
        var losses = gathering.Crowd.Phones.Sum(phone => phone.Losses);
        var outcome = await gathering.Check();
        output.WriteLine($"{wire.Harm.Cuts} cuts, {wire.Harm.Stalls} stalls, {losses} connections lost: {outcome}");
        losses.ShouldBeGreaterThan(10);
    }
}
