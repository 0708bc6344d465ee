using System.Diagnostics;
using System.Globalization;
using Workshops.Load.Tests.Stage;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Load.Tests;

/// <summary>
/// A long day: 2,000 phones lie idle, 200 write, some lose their connection all the time, and the server needs no more at the end than at the
/// beginning. Takes a minute in all; <c>WORKSHOPS_SOAK</c> says how many minutes instead.
/// </summary>
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Idle = 2_000;
    private const int Active = 200;
    private const double PerSecond = 10;

    private static readonly double Minutes =
        double.Parse(Environment.GetEnvironmentVariable("WORKSHOPS_SOAK") is { Length: > 0 } minutes ? minutes : "0.5", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Memory_handles_and_threads_stay_flat_with_2_000_idle_and_200_active_phones()
    {
        await using var server = await Server.Start(settings: new(StringComparer.Ordinal) { ["Logging__LogLevel__Default"] = "Warning" });
        await using var meeting = await server.Found("quiet", "busy");
        await using var idle = await Hall.Gather(meeting, "quiet", Idle);
        await using var active = await Hall.Gather(meeting, "busy", Active);
        foreach (var phone in active.Phones)
            await active.Post(phone, 140, new());
        var clock = Stopwatch.StartNew();
        var end = TimeSpan.FromMinutes(Minutes);
        var lived = new List<Vitals>();

        var answered = new Times();
        await Task.WhenAll(Write(active, clock, end, answered), Return(active, clock, end), Look(server, clock, end, lived));

        // What a server needs for its work it has by then
        var settled = lived.Where(v => v.Seconds > Math.Min(end.TotalSeconds / 3, 600)).ToList();
        var (first, last) = (settled[0], settled[^1]);
        var slope = Vitals.Slope(settled);
        output.WriteLine($"{Minutes} min; edits: {answered}\n{first}\n{last}\n"
            + string.Create(CultureInfo.InvariantCulture, $"{slope:0.00} MiB a minute; load {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0} s of processor"));
        foreach (var vitals in lived.Where((_, i) => i % Math.Max(1, lived.Count / 20) == 0))
            output.WriteLine(vitals.ToString());
        answered.Count.ShouldBeGreaterThan((int)(end.TotalSeconds * PerSecond / 2));
        last.Handles.ShouldBeLessThan(first.Handles + 50);
        last.Threads.ShouldBeLessThan(first.Threads + 10);

        // A minute is too short for a slope: the collector of memory has a rhythm of its own
        if (Minutes >= 10)
            slope.ShouldBeLessThan(1);
        else
            last.Memory.ShouldBeLessThan(first.Memory * 1.25 + 20);
    }

    // Each phone edits its own note over and over, so that what there is to be kept does not grow
    private static async Task Write(Hall hall, Stopwatch clock, TimeSpan end, Times answered)
    {
        var edits = new List<Task>();
        for (var i = 0; clock.Elapsed < end; i++)
        {
            var (phone, edit) = (i % Active, i);
            edits.Add(Edit(hall, phone, edit, answered));
            if (edits.Count > 1_000)
                edits.RemoveAll(e => e.IsCompletedSuccessfully);
            await Task.Delay(TimeSpan.FromSeconds(1 / PerSecond));
        }

        await Task.WhenAll(edits);
    }

    private static async Task Edit(Hall hall, int phone, int edit, Times answered)
    {
        var sent = Stopwatch.GetTimestamp();
        var text = string.Create(CultureInfo.InvariantCulture, $"Labots {edit}").PadRight(140, 'x');
        try
        {
            (await hall.Phones[phone].Do(hall.Board, $$"""{"$type":"editNote","noteId":"n{{phone + 1}}","text":"{{text}}"}""")).ShouldBeTrue();
            answered.Since(sent);
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            // It is just coming back: see below
        }
    }

    // Every second a phone loses its connection and comes back
    private static async Task Return(Hall hall, Stopwatch clock, TimeSpan end)
    {
        for (var i = 0; clock.Elapsed < end; i++)
        {
            await hall.Phones[i % Active].DisposeAsync();
            hall.Phones[i % Active] = await hall.Connect(hall.Tickets[i % Active]);
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    private static async Task Look(Server server, Stopwatch clock, TimeSpan end, List<Vitals> lived)
    {
        while (clock.Elapsed < end)
        {
            lived.Add(Vitals.Of(server, clock.Elapsed.TotalSeconds));
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }
}
