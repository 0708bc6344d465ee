using Workshops.Testing;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Web.Tests.Live;

/// <summary>What the live protocol promises, whatever the storage.</summary>
public abstract class LiveContract(RunningServer running, ITestOutputHelper output)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task A_note_posted_on_one_phone_shows_on_another_and_on_the_lead()
    {
        await using var meeting = await Server.Found("b");
        await using var ilze = await meeting.Phone();
        await using var janis = await meeting.Phone();
        var seen = await janis.Watch(meeting.Board("b"));
        var lead = await meeting.Lead.Watch(meeting.Board("b"));

        await ilze.Done(meeting.Board("b"), Cmd.Note("n1", "Šķūņu ķīļi – āčēģīķļņšūž 🇱🇻 שלום"));

        await seen.Until(v => v["note/n1"] is not null, "the note");
        await lead.Until(v => v["note/n1"] is not null, "the note");
        ((string)seen["note/n1"]!["text"]!).ShouldBe("Šķūņu ķīļi – āčēģīķļņšūž 🇱🇻 שלום");
        seen.Gaps.ShouldBe(0);
    }

    [ContractFact]
    public async Task A_command_sent_twice_has_the_effect_of_one()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();

        var first = await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Viena"));
        var second = await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Viena"));

        second.ShouldBe(first);
        (await phone.Watch(meeting.Board("b"))).Of("note").Count.ShouldBe(1);
    }

    [ContractFact]
    public async Task A_phone_that_was_away_gets_only_what_changed()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Pirmā"));
        var version = (long)(await phone.Call("watch", meeting.Board("b"), null))!["version"]!;
        await phone.Call("unwatch", meeting.Board("b"));
        await phone.Done(meeting.Board("b"), Cmd.Note("n2", "Otrā"));
        await phone.Done(meeting.Board("b"), new Cmd("removeNote") { ["noteId"] = "n1" });

        var since = (await phone.Call("watch", meeting.Board("b"), version))!;

        ((bool)since["full"]!).ShouldBeFalse();
        since["set"]!.AsObject().Select(e => e.Key).ShouldContain("note/n2");
        since["remove"]!.AsArray().Select(k => (string?)k).ShouldContain("note/n1");
    }

    [ContractFact]
    public async Task What_is_written_privately_never_leaves_the_server_for_others()
    {
        await using var meeting = await Server.Found("b");
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "writingPrivately" });
        await using var ilze = await meeting.Phone();
        await using var janis = await meeting.Phone();
        var others = await janis.Watch(meeting.Board("b"));
        var own = await ilze.Watch(meeting.Board("b"));

        await ilze.Done(meeting.Board("b"), Cmd.Note("n1", "Noslēpums"));
        await own.Until(v => v["note/n1"] is not null && v["mine/n1"] is not null, "its own note");
        await janis.Done(meeting.Board("b"), Cmd.Note("n2", "Mana"));
        await others.Until(v => v["note/n2"] is not null, "its own note");

        others["note/n1"].ShouldBeNull();
        others.Heard.ShouldNotContain("Noslēpums");
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "writing" });
        await others.Until(v => v["note/n1"] is not null, "the revealed note");
    }

    [ContractFact]
    public async Task S2_09_Votes_are_secret_until_they_are_shown_and_hands_count_too()
    {
        await using var meeting = await Server.Found("b");
        await using var ilze = await meeting.Phone();
        await using var janis = await meeting.Phone();
        await ilze.Done(meeting.Board("b"), Cmd.Note("n1", "Transports"));
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "voting" });
        var room = await janis.Watch(meeting.Board("b"));
        var own = await ilze.Watch(meeting.Board("b"));

        await ilze.Done(meeting.Board("b"), Dots("n1", 3));
        await ilze.Done(meeting.Board("b"), Dots("n1", 5));
        (await ilze.Refused(meeting.Board("b"), Dots("n1", 6))).ShouldBe("tooMany");
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("castForOther") { ["targetId"] = "n1", ["dots"] = 2, ["count"] = 1 });
        await own.Until(v => (int?)v["mine/n1"]?["dots"] == 5, "its own dots");
        room["tally/n1"].ShouldBeNull();
        room["mine/n1"].ShouldBeNull();
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "results" });

        await room.Until(v => v["tally/n1"] is not null, "the tally");
        ((int)room["tally/n1"]!["dots"]!).ShouldBe(5);
        ((int)room["tally/n1"]!["others"]!).ShouldBe(2);
    }

    [ContractFact]
    public async Task An_anonymous_board_names_nobody_anywhere()
    {
        await using var meeting = await Server.Found("b");
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("configure") { ["anonymous"] = true });
        await using var phone = await meeting.Phone();
        var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;
        var own = await phone.Watch(meeting.Board("b"));

        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Bez vārda"));
        await own.Until(v => v["mine/n1"] is not null, "its own note");
        await phone.Done(meeting.Board("b"), new Cmd("editNote") { ["noteId"] = "n1", ["text"] = "Labots" });

        var lead = await meeting.Lead.Watch(meeting.Board("b"));
        lead.Heard.ShouldNotContain(me);
        own.Heard.ShouldNotContain(me);
    }

    [ContractFact]
    public async Task Who_is_sent_out_hears_nothing_more_and_cannot_come_back()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;

        await meeting.Lead.Done(meeting.Stream, new Cmd("remove") { ["participant"] = me });

        await phone.Ended.WaitAsync(TimeSpan.FromSeconds(10));
        using var http = phone.Http();
        ((int)(await http.GetAsync($"/api/live/{meeting.Board("b")}")).StatusCode).ShouldBe(403);
    }

    [ContractFact]
    public async Task Who_is_appointed_facilitator_may_run_the_board()
    {
        await using var meeting = await Server.Found("b");
        var ticket = await meeting.Ticket();
        var phone = await LiveClient.Connect(Server.Address, ticket);
        var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;
        (await phone.Refused(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "voting" })).ShouldBe("forbidden");

        await meeting.Lead.Done(meeting.Stream, new Cmd("appoint") { ["participant"] = me, ["role"] = "facilitator" });
        await phone.Ended.WaitAsync(TimeSpan.FromSeconds(10));
        await using var again = await LiveClient.Connect(Server.Address, ticket);

        await again.Done(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "voting" });
        await phone.DisposeAsync();
    }

    [ContractFact]
    public async Task Presence_counts_people_and_phones_and_not_walls_or_leads()
    {
        await using var meeting = await Server.Found();
        var lead = await meeting.Lead.Watch(meeting.Stream);
        var ticket = await meeting.Ticket();
        await using var phone = await LiveClient.Connect(Server.Address, ticket);
        await using var tablet = await LiveClient.Connect(Server.Address, ticket);
        await using var other = await meeting.Phone();
        await using var wall = await LiveClient.Connect(Server.Address, meeting.Lead.Ticket, "&as=wall");

        await lead.Until(v => (int?)v["presence"]?["people"] == 2 && (int?)v["presence"]?["phones"] == 3, "2 people with 3 phones");
    }

    [ContractFact]
    public async Task S2_06_What_was_acknowledged_survives_kill_9_exactly_once()
    {
        await using var meeting = await Server.Found("b");
        var tickets = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => meeting.Ticket()));
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        var enough = new TaskCompletionSource();

        var posting = Task.WhenAll(tickets.Select(async (ticket, phone) =>
        {
            await using var client = await LiveClient.Connect(Server.Address, ticket);
            for (var i = 0; ; i++)
            {
                await client.Done(meeting.Board("b"), Cmd.Note($"p{phone}-{i}", $"Doma {i}"));
                acknowledged.Add($"p{phone}-{i}");
                if (acknowledged.Count > 400)
                    enough.TrySetResult();
            }
        }));
        await Task.WhenAny(enough.Task, posting);
        await Server.Kill();
        await posting.ContinueWith(_ => { }, TaskScheduler.Default);
        await Server.Start();

        await using var after = await LiveClient.Connect(Server.Address, tickets[0]);
        var board = await after.Watch(meeting.Board("b"));
        acknowledged.Count.ShouldBeGreaterThan(400);
        acknowledged.Where(id => board[$"note/{id}"] is null).ShouldBeEmpty();
        board.Version.ShouldBe(board.Of("note").Count + 1);
    }

    [ContractFact]
    public async Task A_phone_that_stops_reading_delays_nobody_and_catches_up()
    {
        await using var meeting = await Server.Found("b");
        await using var frozen = await FrozenPhone.Connect(Server.Address, await meeting.Ticket(), meeting.Board("b"));
        await using var writer = await meeting.Phone();
        await using var reader = await meeting.Phone();
        var seen = await reader.Watch(meeting.Board("b"));

        for (var i = 0; i < 3_000; i++)
            await writer.Done(meeting.Board("b"), Cmd.Note($"n{i}", new string('ā', 900)));
        await seen.Until(v => v.Of("note").Count == 3_000, "all notes");

        seen.Gaps.ShouldBe(0);
        (await frozen.ReadUntil("n2999")).ShouldBeTrue();
    }

    [ContractFact]
    public async Task With_200_phones_a_note_shows_elsewhere_in_under_100_ms_at_the_median()
    {
        await using var meeting = await Server.Found("b");
        var phones = new List<(LiveClient Client, LiveView View)>();
        for (var i = 0; i < 200; i++)
        {
            var phone = await meeting.Phone();
            phones.Add((phone, await phone.Watch(meeting.Board("b"))));
        }

        var times = new List<double>();
        for (var i = 0; i < 50; i++)
        {
            var id = $"n{i}";
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var posted = phones[i].Client.Done(meeting.Board("b"), Cmd.Note(id, "Transports uz/no mācībām"));
            await phones[199 - i].View.Until(v => v[$"note/{id}"] is not null, id);
            times.Add(clock.Elapsed.TotalMilliseconds);
            await posted;
        }

        var ordered = times.Order().ToList();
        output.WriteLine($"200 phones, 50 notes: median {ordered[25]:0.0} ms, slowest {ordered[^1]:0.0} ms");
        ordered[25].ShouldBeLessThan(100);
        foreach (var (client, view) in phones)
        {
            await view.Until(v => v.Of("note").Count == 50, "all 50 notes");
            await client.DisposeAsync();
        }
    }

    private static Cmd Dots(string id, int dots) => new("setDots") { ["targetId"] = id, ["dots"] = dots };
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresLiveTests(PostgresServer server, ITestOutputHelper output) : LiveContract(server, output), IClassFixture<PostgresServer>;
