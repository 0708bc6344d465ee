using Workshops.Load.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Load.Tests;

/// <summary>A connection whose other end is gone without a word.</summary>
public sealed class LostTests
{
    [Fact]
    public async Task A_phone_that_gives_no_sign_of_life_is_not_kept()
    {
        await using var server = await Server.Start();
        await using var meeting = await server.Found("b");
        await using var hall = await Hall.Gather(meeting, "b", 1);
        var handles = Vitals.Of(server, 0).Handles;
        await using var lost = await hall.Connect(hall.Tickets[0], most: 4_096);
        await lost.Ping();
        lost.Freeze();
        Vitals.Of(server, 0).Handles.ShouldBeGreaterThan(handles);

        // SignalR gives up after 30 s, if there was a sign before
        for (var until = DateTime.UtcNow.AddSeconds(50); DateTime.UtcNow < until && Vitals.Of(server, 0).Handles > handles;)
            await Task.Delay(500);
        Vitals.Of(server, 0).Handles.ShouldBeLessThanOrEqualTo(handles);
    }
}
