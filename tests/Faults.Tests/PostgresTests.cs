using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>PostgreSQL crashes, is away, or stands still, under load.</summary>
[NeedsPostgres]
public sealed class PostgresTests(InPostgres where, ITestOutputHelper output) : IClassFixture<InPostgres>
{
    [ContractFact]
    public async Task PostgreSQL_may_crash_again_and_again()
    {
        await using var hall = await Hall.Open(await where.Database());
        await using var gathering = await hall.Gather("crash");
        var seconds = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await Task.Delay(Random.Shared.Next(200, 1_000));
            var at = gathering.Crowd.Now;
            await where.Cluster.Stop();
            await where.Cluster.Start();
            seconds.Add(await gathering.FirstAccepted(at));
        }

        output.WriteLine($"5 crashes: {await gathering.Check()}; first accepted again after {seconds.Max():0.0} s at most");
        seconds.ShouldAllBe(s => s < 10);
    }

    [ContractFact]
    public async Task PostgreSQL_may_be_away_for_8_s_people_are_told_and_the_server_says_that_it_is_not_ready()
    {
        await using var hall = await Hall.Open(await where.Database());
        await using var gathering = await hall.Gather("away");

        await where.Cluster.Stop();
        await Task.Delay(TimeSpan.FromSeconds(4));
        await hall.ShouldNotBeReady();
        await Task.Delay(TimeSpan.FromSeconds(4));
        gathering.Crowd.RefusedAsBusy.ShouldBeGreaterThan(0);
        var at = gathering.Crowd.Now;
        await where.Cluster.Start();
        var seconds = await gathering.FirstAccepted(at);

        output.WriteLine($"PostgreSQL away for 8 s: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
        await hall.ShouldBeReady();
        seconds.ShouldBeLessThan(10);
    }

    [ContractFact]
    public async Task PostgreSQL_may_stand_still_for_longer_than_a_command_waits()
    {
        await using var hall = await Hall.Open(await where.Database());
        await using var gathering = await hall.Gather("still");

        await where.Cluster.Freeze();
        await Task.Delay(TimeSpan.FromSeconds(17));
        var at = gathering.Crowd.Now;
        await where.Cluster.Thaw();
        var seconds = await gathering.FirstAccepted(at);

        output.WriteLine($"PostgreSQL still for 17 s: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
        seconds.ShouldBeLessThan(10);
    }

    [ContractFact]
    public async Task When_PostgreSQLs_disk_does_not_confirm_it_ends_itself_and_nothing_is_lost()
    {
        if (NeedsProgramAttribute.Missing("strace") is { } missing)
        {
            output.WriteLine($"Not tested: {missing}");
            return;
        }

        await using var hall = await Hall.Open(await where.Database());
        await using var gathering = await hall.Gather("sync");

        var broken = await Trace.FailSyncs(where.Cluster.Processes());
        await gathering.Refused();
        await broken.DisposeAsync();
        await where.Cluster.Revive();
        var seconds = await gathering.FirstAccepted();

        output.WriteLine($"PostgreSQL's disk did not confirm: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
    }
}

/// <summary>PostgreSQL on a disk of its own that is full.</summary>
public sealed class PostgresDiskTests(ITestOutputHelper output)
{
    [MountFact]
    public async Task When_PostgreSQLs_disk_is_full_people_are_told_and_when_there_is_room_all_goes_on()
    {
        if (PostgresCluster.Missing is not null)
            return;
        using var disk = new SmallDisk(megabytes: 100);
        var cluster = new PostgresCluster { Careful = true, Place = disk.Folder, SmallLog = true };
        await cluster.InitializeAsync();
        try
        {
            await using var hall = await Hall.Open(await cluster.NewDatabase());
            await using var gathering = await hall.Gather("full");

            disk.Fill();
            await gathering.Refused();
            disk.Empty();
            await cluster.Revive();
            var seconds = await gathering.FirstAccepted();

            output.WriteLine($"PostgreSQL's disk full: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
        }
        finally
        {
            await cluster.DisposeAsync();
        }
    }
}
