using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Sqlite;

/// <summary>A database that is locked, full or read-only: people are told, nothing acknowledged is lost, and it goes on afterwards.</summary>
public sealed class SqliteTroubleTests
{
    [Fact]
    public async Task While_the_database_is_locked_nothing_is_acknowledged_and_afterwards_all_goes_on()
    {
        await using var server = await Server.Start();
        await using var meeting = await server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Note("before"));

        await using (var locked = await Lock(server))
            (await phone.Refused(meeting.Board("b"), Note("during"))).ShouldBe("overloaded");

        await phone.Done(meeting.Board("b"), Note("during"));
        await phone.Done(meeting.Board("b"), Note("after"));
        (await Notes(server, meeting)).ShouldBe(["before", "during", "after"], ignoreOrder: true);
    }

    [MountFact]
    public async Task When_the_disk_is_full_people_are_told_and_what_was_acknowledged_stays()
    {
        using var disk = new SmallDisk(megabytes: 3);
        await using var server = await Server.Start(settings: new(StringComparer.Ordinal) { ["WORKSHOPS_DATA"] = disk.Folder });
        await using var meeting = await server.Found("b");
        await using var phone = await meeting.Phone();
        var kept = new List<string>();
        string? refusal = null;
        for (var i = 0; refusal is null && i < 5_000; i++)
        {
            var answer = await phone.Do(meeting.Board("b"), Note($"n{i}"));
            refusal = (string?)answer["rejected"]?["code"];
            if (refusal is null)
                kept.Add($"n{i}");
        }

        refusal.ShouldBe("overloaded");
        disk.Grow(megabytes: 60);
        await phone.Done(meeting.Board("b"), Note("after"));
        (await Notes(server, meeting)).ShouldBe([.. kept, "after"], ignoreOrder: true);
    }

    [MountFact]
    public async Task On_a_read_only_disk_the_server_says_that_it_is_not_ready_and_goes_on_when_it_can_write_again()
    {
        using var disk = new SmallDisk(megabytes: 60);
        await using var server = await Server.Start(settings: new(StringComparer.Ordinal) { ["WORKSHOPS_DATA"] = disk.Folder });
        await using var meeting = await server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Note("before"));
        await server.Kill();
        disk.Remount("ro");

        await server.StartUntil("/healthz");
        using var http = new HttpClient { BaseAddress = server.Address };
        var ready = await http.GetAsync("/readyz");
        ((int)ready.StatusCode).ShouldBe(503);
        (await ready.Content.ReadAsStringAsync()).ShouldContain("notReady");

        disk.Remount("rw");
        (await http.GetAsync("/readyz")).IsSuccessStatusCode.ShouldBeTrue();
        (await Notes(server, meeting)).ShouldBe(["before"]);
    }

    private static Cmd Note(string id) => Cmd.Note(id, new string('ā', 900));

    private static async Task<IEnumerable<string>> Notes(Server server, Meeting meeting)
    {
        await server.Kill();
        await server.Start();
        await using var lead = await LiveClient.Connect(server.Address, meeting.Lead.Ticket);
        return (await lead.Watch(meeting.Board("b"))).Of("note").Keys;
    }

    private static async Task<SqliteConnection> Lock(Server server)
    {
        var other = new SqliteConnection($"Data Source={server.Data}/workshops.db;Pooling=false");
        await other.OpenAsync();
        using var begin = other.CreateCommand();
        begin.CommandText = "begin immediate";
        await begin.ExecuteNonQueryAsync();
        return other;
    }
}

/// <summary>A test that needs to mount a small disk; skipped where that is not allowed.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    /// <summary>Looks whether it is allowed.</summary>
    public MountFactAttribute()
    {
        if (!SmallDisk.Possible)
            Skip = "A small disk cannot be mounted by this user here";
    }
}

/// <summary>A disk of a few megabytes, in memory.</summary>
public sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<bool> CanMount = new(() =>
    {
        if (!Environment.IsPrivilegedProcess)
            return false;
        try
        {
            using var disk = new SmallDisk(1);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    });

    /// <summary>Mounts it.</summary>
    public SmallDisk(int megabytes)
    {
        Folder = System.IO.Directory.CreateTempSubdirectory("disk-").FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Folder);
    }

    /// <summary>May this user mount one?</summary>
    public static bool Possible => CanMount.Value;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>Makes it larger.</summary>
    public void Grow(int megabytes) => Remount($"size={megabytes}m");

    /// <summary>Mounts it anew with another option.</summary>
    public void Remount(string option) => Run("mount", "-o", $"remount,{option}", Folder);

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("umount", "-l", Folder);
        System.IO.Directory.Delete(Folder);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.StandardError.ReadToEnd()}");
    }
}
