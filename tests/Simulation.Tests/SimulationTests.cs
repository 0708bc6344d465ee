using System.Globalization;
using Workshops.Simulation.Tests.Room;

namespace Workshops.Simulation.Tests;

/// <summary>Everything between a phone and the journal, in one thread, with everything going wrong that can (docs/architecture.md).</summary>
public sealed class SimulationTests
{
    private const int Seeds = 10_000;

    // For a longer search: which seed to begin with, and how many
    private static readonly int From = Setting("WORKSHOPS_SEED") ?? 0;
    private static readonly int Count = Setting("WORKSHOPS_SEEDS") ?? Seeds;

    [Fact]
    public void Ten_thousand_meetings_lose_nothing_and_show_nobody_too_much() =>
        Parallel.For(From, From + Count, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed => Play(seed));

    // Each of these once broke a promise
    [Theory]
    [InlineData(214)]
    [InlineData(6838)]
    [InlineData(17337)]
    public void A_meeting_that_went_wrong_once(int seed) => Play(seed);

    [Fact]
    public void The_same_seed_plays_the_same_meeting() => Play(7).ShouldBe(Play(7));

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Play(int seed)
    {
        try
        {
            return Meeting.Play(seed);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"seed {seed}: {e.Message}", e);
        }
    }
}
