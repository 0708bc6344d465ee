using Workshops.Grains.Presence;

namespace Workshops.Grains.Tests.Presence;

/// <summary>Who is connected, over all web nodes.</summary>
public sealed class PresenceTests
{
    private readonly Clock clock = new();
    private readonly PresenceGrain grain;

    public PresenceTests() => grain = new(clock);

    [Fact]
    public async Task Phones_of_all_nodes_are_added_and_a_person_on_two_nodes_is_one()
    {
        await grain.Report("a", ["ilze", "janis"]);
        (await grain.Report("b", ["ilze", "anna"])).ShouldBe(new Present(3, 4));
        (await grain.Renew("a")).ShouldBe(new Present(3, 4));
    }

    [Fact]
    public async Task What_a_node_reports_stands_for_what_it_reported_before()
    {
        await grain.Report("a", ["ilze", "janis"]);
        (await grain.Report("a", ["janis"])).ShouldBe(new Present(1, 1));
    }

    [Fact]
    public async Task A_node_that_went_silent_counts_no_more_and_must_report_when_it_is_back()
    {
        await grain.Report("gone", ["ilze"]);
        await grain.Report("here", ["anna"]);
        clock.Pass(TimeSpan.FromSeconds(10));
        (await grain.Renew("here")).ShouldBe(new Present(2, 2));
        clock.Pass(TimeSpan.FromSeconds(10));
        (await grain.Renew("here")).ShouldBe(new Present(1, 1));
        (await grain.Renew("gone")).ShouldBeNull();
    }

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset now = new(2025, 2, 20, 14, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Pass(TimeSpan time) => now += time;
    }
}
