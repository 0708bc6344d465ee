using System.Diagnostics;
using Workshops.Cluster.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Crowds;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Cluster.Tests;

/// <summary>A web server that has no grains: what it shows comes from elsewhere.</summary>
[Collection(nameof(ThreeNodes))]
public sealed class RelayTests(ThreeNodes stage, ITestOutputHelper output)
{
    [PostgresFact]
    public async Task A_watcher_away_from_the_grain_sees_every_note_while_servers_die()
    {
        var board = await stage.AddBoard("away", "writing");
        await using var web = await Node.Start(stage.Database, role: "web");
        await using var watcher = await LiveClient.Connect(web.Server.Address, stage.Tickets[0]);
        var seen = await watcher.Watch(board);

        foreach (var (node, i) in stage.Nodes.Select((node, i) => (node, i)))
        {
            await node.Server.Kill();
            await Post(stage.Nodes[(i + 1) % stage.Nodes.Count], board, $"n{i}");
            var clock = Stopwatch.StartNew();
            await seen.Until(v => v[$"note/n{i}"] is not null, "the note", seconds: 60);
            output.WriteLine($"shown on the web server {clock.Elapsed.TotalSeconds:0.0} s after it was accepted");
            await node.Server.Start();
        }

        watcher.Ended.IsCompleted.ShouldBeFalse();
    }

    [PostgresFact]
    public async Task A_web_server_that_stands_still_delays_nobody()
    {
        var board = await stage.AddBoard("still", "writing");
        await using var web = await Node.Start(stage.Database, role: "web");
        await using var stuck = await LiveClient.Connect(web.Server.Address, stage.Tickets[0]);
        await using var reader = await LiveClient.Connect(stage.Nodes[0].Server.Address, stage.Tickets[1]);
        await using var writer = await LiveClient.Connect(stage.Nodes[1].Server.Address, stage.Tickets[2]);
        var late = await stuck.Watch(board);
        var seen = await reader.Watch(board);
        var before = await Median(writer, seen, "before");

        await web.Server.Freeze();
        var meanwhile = await Median(writer, seen, "meanwhile");
        await web.Server.Thaw();

        output.WriteLine($"a note shows on another server after {before:0} ms; {meanwhile:0} ms while a third server stands still");
        await late.Until(v => v.Of("note").Count == 100, "what it missed", seconds: 60);
        meanwhile.ShouldBeLessThan(1_000);
    }

    [PostgresFact]
    public async Task Presence_is_counted_over_all_servers()
    {
        await using var meeting = await stage.Nodes[0].Server.Found();
        await using var lead = await LiveClient.Connect(stage.Nodes[1].Server.Address, meeting.Lead.Ticket);
        var seen = await lead.Watch(meeting.Stream);
        var phones = new List<LiveClient>();
        foreach (var node in stage.Nodes)
        {
            var phone = await LiveClient.Connect(node.Server.Address, await meeting.Ticket());
            await phone.Watch(meeting.Stream);
            phones.Add(phone);
        }

        await seen.Until(v => (int?)v["presence"]?["people"] == 3 && (int?)v["presence"]?["phones"] == 3, "3 people", seconds: 60);
        await phones[0].DisposeAsync();

        await seen.Until(v => (int?)v["presence"]?["people"] == 2, "that one has gone", seconds: 60);
        foreach (var phone in phones.Skip(1))
            await phone.DisposeAsync();
    }

    // As a phone does: again and again, each time on a connection of its own
    private async Task Post(Node node, string board, string id)
    {
        var last = "";
        for (var until = DateTime.UtcNow.AddSeconds(60); DateTime.UtcNow < until; await Task.Delay(200))
        {
            try
            {
                await using var phone = await LiveClient.Connect(node.Server.Address, stage.Tickets[1]);
                var answer = await phone.Do(board, Cmd.Note(id, "Redzams visur"));
                if (answer["version"] is not null)
                    return;
                last = answer.ToJsonString();
            }
            catch (Exception e) when (Phone.IsTrouble(e))
            {
                last = e.Message;
            }
        }

        throw new TimeoutException($"{id} was not accepted within a minute; the last answer: {last}\n{string.Join("\n\n", stage.Nodes.Select(n => n.Server.Output))}");
    }

    // Of 50 notes, from the post until it shows, in milliseconds
    private static async Task<double> Median(LiveClient writer, LiveView seen, string when)
    {
        var times = new List<double>();
        for (var i = 0; i < 50; i++)
        {
            var clock = Stopwatch.StartNew();
            await writer.Done(seen.Stream, Cmd.Note($"{when}-{i}", "Doma"));
            await seen.Until(v => v[$"note/{when}-{i}"] is not null, "the note", seconds: 60);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times.Order().ElementAt(25);
    }
}
