using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Crowds;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>The backup that docs/operating.md describes, taken under load with the commands that stand there, and put back.</summary>
public abstract class BackupContract(ITestOutputHelper output)
{
    [ContractFact]
    public async Task A_backup_taken_under_load_has_all_that_was_acknowledged_before_and_can_be_put_back()
    {
        await using var hall = await Hall.Open(await Database());
        await using var gathering = await hall.Gather("backup");
        var before = gathering.Crowd.Accepted.Where(one => one.Stream == gathering.Room).Select(one => one.Id).ToList();
        using var folder = new TemporaryFolder();

        await BackUp(hall.Server, folder);
        output.WriteLine($"{before.Count} notes before the backup; {await gathering.Check()}");
        var whole = (await hall.Rows.Events(gathering.Room)).Count;

        await using var restored = await Restored(folder);
        var kept = await new Rows(restored.Database).Posts(gathering.Room);
        before.ShouldBeSubsetOf(kept.Keys);
        kept.Count.ShouldBeLessThan((await hall.Rows.Posts(gathering.Room)).Count, "nothing was posted after the backup: it was not under load");

        // Who was further than the backup is shown all of it, and goes on from there
        await using var phone = await LiveClient.Connect(restored.Address, hall.Meeting.Lead.Ticket);
        var answer = (await phone.Call("watch", gathering.Room, whole))!;
        ((bool)answer["full"]!, (long)answer["version"]! < whole).ShouldBe((true, true));
        await phone.Done(gathering.Room, Cmd.Note("after", "Pēc atjaunošanas"));
        var view = await phone.Watch(gathering.Room);
        await view.Until(v => v["note/after"] is not null, "what was posted after it was put back");
        view.Of("note").Keys.ShouldBe([.. kept.Keys, "after"], ignoreOrder: true);
    }

    /// <summary>A new database, as of <see cref="Where"/>.</summary>
    protected abstract Task<string?> Database();

    /// <summary>Takes a backup into a folder.</summary>
    protected abstract Task BackUp(Server server, TemporaryFolder folder);

    /// <summary>Starts a server on what is in the folder.</summary>
    protected abstract Task<Server> Restored(TemporaryFolder folder);
}

[NeedsPostgres]
public sealed class PostgresBackupTests(InPostgres where, ITestOutputHelper output) : BackupContract(output), IClassFixture<InPostgres>
{
    /// <inheritdoc/>
    protected override Task<string?> Database() => where.Database();

    /// <inheritdoc/>
    protected override Task BackUp(Server server, TemporaryFolder folder) => where.Cluster.Dump(server.Database, folder.File("workshops.dump"));

    /// <inheritdoc/>
    protected override async Task<Server> Restored(TemporaryFolder folder) => await Server.Start(await where.Cluster.Restore(folder.File("workshops.dump")));
}
