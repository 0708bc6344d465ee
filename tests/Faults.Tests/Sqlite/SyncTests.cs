using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests.Sqlite;

/// <summary>What the kernel is asked to put on disk, and what happens when it says that it cannot.</summary>
public sealed class SyncTests(ITestOutputHelper output)
{
    [ProgramFact("strace")]
    public async Task Every_note_is_synced_to_disk_before_it_is_acknowledged()
    {
        await using var server = await Server.Start();
        await using var meeting = await server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("first", "Paliek"));

        await using var trace = await Trace.Watch(server.Id);
        for (var i = 0; i < 20; i++)
        {
            var before = Synced(trace);
            await phone.Done(meeting.Board("b"), Cmd.Note($"n{i}", "Paliek"));
            Synced(trace).ShouldBeGreaterThan(before);
        }
    }

    [ProgramFact("strace")]
    public async Task When_the_disk_does_not_confirm_the_server_ends_at_once_and_starts_again_with_all_that_was_acknowledged()
    {
        await using var hall = await Hall.Open();
        await using var gathering = await hall.Gather("sync");

        await using (await Trace.FailSyncs(hall.Server.Id))
            await hall.Server.Ended.WaitAsync(TimeSpan.FromSeconds(10));
        hall.Server.Output.ShouldContain("did not confirm");
        var at = gathering.Crowd.Now;
        await hall.Server.Start();
        var seconds = await gathering.FirstAccepted(at);

        output.WriteLine($"Sync failed: {await gathering.Check()}; first accepted again after {seconds:0.0} s");
    }

    [Fact]
    public async Task What_a_killed_server_left_in_its_log_is_put_on_disk_before_anybody_sees_it()
    {
        await using var server = await Server.Start();
        await using var meeting = await server.Found("b");
        var log = new FileInfo($"{server.Database}-wal");

        await server.Kill();
        log.Refresh();
        log.Length.ShouldBeGreaterThan(0);
        await server.StartUntil("/healthz");

        log.Refresh();
        log.Length.ShouldBe(0);
    }

    private static int Synced(Trace trace) =>
        trace.Calls.Count(call => call.Contains("workshops.db-wal", StringComparison.Ordinal) && call.EndsWith("= 0", StringComparison.Ordinal));
}
