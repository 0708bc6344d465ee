using System.Globalization;
using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>
/// kill -9 under load, again and again: 10 times, or as often as <c>WORKSHOPS_TEST_KILLS</c> says. Each ten have boards of their own,
/// whose whole history is then checked.
/// </summary>
public abstract class KillContract(Where where, ITestOutputHelper output)
{
    private const int Round = 10;
    private const double Patience = 20;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("WORKSHOPS_TEST_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : Round;

    [ContractFact]
    public async Task A_server_that_is_killed_again_and_again_loses_nothing_and_doubles_nothing()
    {
        await using var hall = await Hall.Open(await where.Database());
        var seconds = new List<double>();
        var all = new Outcome(0, 0, 0);
        for (var round = 0; seconds.Count < Kills; round++)
        {
            await using var gathering = await hall.Gather($"kill{round}");
            for (var i = 0; i < Round; i++)
                seconds.Add(await Kill(hall, gathering));
            var outcome = await gathering.Check();
            all = new(all.Accepted + outcome.Accepted, all.Lost + outcome.Lost, all.Twice + outcome.Twice);
        }

        seconds.Sort();
        output.WriteLine($"{seconds.Count} kills: {all}; first accepted again after {seconds[seconds.Count / 2]:0.0} s (median), {seconds[^1]:0.0} s (slowest)");
        seconds[^1].ShouldBeLessThan(Patience);
    }

    private static async Task<double> Kill(Hall hall, Gathering gathering)
    {
        await Task.Delay(Random.Shared.Next(100, 1_000));
        var at = gathering.Crowd.Now;
        await hall.Server.Kill();
        await hall.Server.Start();
        return await gathering.FirstAccepted(at);
    }
}

public sealed class SqliteKillTests(InSqlite where, ITestOutputHelper output) : KillContract(where, output), IClassFixture<InSqlite>;

[NeedsPostgres]
public sealed class PostgresKillTests(InPostgres where, ITestOutputHelper output) : KillContract(where, output), IClassFixture<InPostgres>;
