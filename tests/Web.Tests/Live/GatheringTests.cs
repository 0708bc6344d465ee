using Workshops.Web.Live;

namespace Workshops.Web.Tests.Live;

public sealed class GatheringTests
{
    [Theory]
    [InlineData(2, 1, 0, 1)]
    [InlineData(49, 1, 0, 1)]
    [InlineData(50, 1, 0, 25)]
    [InlineData(2_000, 1, 5, 15)]
    [InlineData(2_000, 1, 20, 1)]
    [InlineData(200, 24, 0, 5)]
    [InlineData(200, 24, 1, 3)]
    public void A_large_room_gathers_the_longer_the_less_came_and_the_less_a_send_took(int watchers, int touches, int took, int wait) =>
        Gathering.After(watchers, touches, TimeSpan.FromMilliseconds(took)).ShouldBe(TimeSpan.FromMilliseconds(wait));
}
