using System.Globalization;
using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests;

/// <summary>The machine's clock is set forwards and back, by hours and by a day, under load.</summary>
public sealed class ClockTests(ITestOutputHelper output)
{
    // What a watcher may miss is found at the heartbeat, every five seconds
    private const int Heartbeat = 5;

    [ProgramFact("faketime")]
    public async Task Whatever_the_clock_says_nothing_is_lost_and_no_timer_storms()
    {
        using var clock = new FalseClock();
        await using var hall = await Hall.Open(settings: clock.Settings);
        await using var gathering = await hall.Gather("clock");
        await using var lead = await hall.Lead();
        var seen = await lead.Watch(gathering.Room);
        var calm = await hall.Processor(TimeSpan.FromSeconds(2));
        var worst = 0d;

        foreach (var set in (string[])["+3h", "-2h", "+1d", "-1d", "+0"])
        {
            var before = DateTimeOffset.Parse((string)(await lead.Call("watch", gathering.Room, null))!["serverTime"]!, CultureInfo.InvariantCulture);
            await clock.Set(set);
            await gathering.FirstAccepted();
            var note = $"at{set.Replace('+', '_')}";
            await lead.Done(gathering.Room, Cmd.Note(note, "Pulkstenis"));
            await seen.Until(v => v[$"note/{note}"] is not null, $"what was posted at {set}", Heartbeat + 2);
            worst = Math.Max(worst, await hall.Processor(TimeSpan.FromSeconds(2)));
            var after = DateTimeOffset.Parse((string)(await lead.Call("watch", gathering.Room, null))!["serverTime"]!, CultureInfo.InvariantCulture);
            (after - before).Duration().ShouldBeGreaterThan(TimeSpan.FromHours(1), "the server's clock did not jump");
        }

        output.WriteLine($"Clock set five times: {await gathering.Check()}; processor {calm:0.00} before, {worst:0.00} after at most");
        worst.ShouldBeLessThan((2 * calm) + 0.5);
    }

    /// <summary>A clock that a process believes, and that can be set while it runs. How much time has passed it knows as before.</summary>
    private sealed class FalseClock : IDisposable
    {
        private static readonly string Library = Directory.GetDirectories("/usr/lib").Select(folder => $"{folder}/faketime/libfaketimeMT.so.1").First(File.Exists);
        private readonly TemporaryFolder folder = new();

        public FalseClock() => File.WriteAllText(folder.File("clock"), "+0");

        public Dictionary<string, string> Settings => new(StringComparer.Ordinal)
        {
            ["LD_PRELOAD"] = Library,
            ["FAKETIME_TIMESTAMP_FILE"] = folder.File("clock"),
            ["FAKETIME_CACHE_DURATION"] = "1",
            // Waits for a time span are meant as they are written; the fix is for older C libraries
            ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
            ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
        };

        public async Task Set(string difference)
        {
            await File.WriteAllTextAsync(folder.File("clock"), difference);
            // It is read once a second
            await Task.Delay(1_500);
        }

        public void Dispose() => folder.Dispose();
    }
}
