using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests.Sqlite;

/// <summary>A disk that is full, refuses larger files, or is read-only: people are told, nothing acknowledged is lost, and it goes on afterwards.</summary>
public sealed class DiskTests(ITestOutputHelper output)
{
    [MountFact]
    public async Task When_the_disk_is_full_people_are_told_and_when_there_is_room_all_goes_on()
    {
        using var disk = new SmallDisk(megabytes: 4);
        await using var hall = await Hall.Open(settings: On(disk));
        await using var gathering = await hall.Gather("full");

        disk.Fill();
        await gathering.Refused();
        await hall.ShouldNotBeReady();
        disk.Empty();
        var seconds = await gathering.FirstAccepted();

        output.WriteLine($"Disk full: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
        await hall.ShouldBeReady();
        seconds.ShouldBeLessThan(5);
    }

    [MountFact]
    public async Task A_server_killed_on_a_full_disk_starts_and_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk(megabytes: 4);
        await using var hall = await Hall.Open(settings: On(disk));
        await using var gathering = await hall.Gather("killed");

        disk.Fill();
        await gathering.Refused();
        await hall.Server.Kill();
        await hall.Server.StartUntil("/healthz");
        await hall.ShouldNotBeReady();
        disk.Empty();
        await gathering.FirstAccepted();

        output.WriteLine($"Killed on a full disk: {await gathering.Check()}");
    }

    [Fact]
    public async Task When_files_may_grow_no_further_people_are_told_and_afterwards_all_goes_on()
    {
        await using var hall = await Hall.Open();
        await using var gathering = await hall.Gather("limit");

        await hall.Server.LimitFiles("16384");
        await gathering.Refused();
        await hall.Server.LimitFiles("unlimited");
        var seconds = await gathering.FirstAccepted();

        output.WriteLine($"Files limited: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
        seconds.ShouldBeLessThan(5);
    }

    [MountFact]
    public async Task On_a_read_only_disk_the_server_says_that_it_is_not_ready_and_goes_on_when_it_can_write_again()
    {
        using var disk = new SmallDisk(megabytes: 60);
        await using var hall = await Hall.Open(settings: On(disk));
        await using var gathering = await hall.Gather("readonly");
        await hall.Server.Kill();
        disk.Remount("ro");

        await hall.Server.StartUntil("/healthz");
        await hall.ShouldNotBeReady();
        await gathering.Refused();

        disk.Remount("rw");
        await hall.ShouldBeReady();
        await gathering.FirstAccepted();
        output.WriteLine($"Read-only: {await gathering.Check()}");
    }

    private static Dictionary<string, string> On(SmallDisk disk) => new(StringComparer.Ordinal) { ["WORKSHOPS_DATA"] = disk.Folder };
}
