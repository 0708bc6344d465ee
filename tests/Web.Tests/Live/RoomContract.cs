using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Live;

/// <summary>The room while the meeting runs: the waiting room, bans, blocks that open boards, boards that come together, the log.</summary>
public abstract class RoomContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task Who_waits_outside_sees_only_that_and_is_in_when_let_in()
    {
        await using var meeting = await Server.Found("b");
        await meeting.Lead.Done(meeting.Stream, new Cmd("waitingRoom") { ["on"] = true });
        var ticket = await meeting.Ticket();
        var phone = await LiveClient.Connect(Server.Address, ticket);
        var outside = await phone.Watch(meeting.Stream);
        await outside.Until(v => (bool?)v["me"]?["waiting"] == true, "that it waits");
        (await Should.ThrowAsync<InvalidOperationException>(() => phone.Watch(meeting.Board("b")))).Message.ShouldContain("forbidden");
        (await phone.Refused(meeting.Board("b"), Cmd.Note("n", "Par agru"))).ShouldBe("forbidden");
        using (var http = phone.Http())
        {
            ((int)(await http.GetAsync($"/api/workshops/{meeting.Id}/outcomes.json")).StatusCode).ShouldBe(403);
            (await http.PutAsJsonAsync($"/api/workshops/{meeting.Id}/me", new { name = "Ilze" })).EnsureSuccessStatusCode();
        }

        await meeting.Lead.Done(meeting.Stream, new Cmd("letIn"));

        // Whose standing changes has to come in anew
        await phone.Ended.WaitAsync(TimeSpan.FromSeconds(20));
        await phone.DisposeAsync();
        await using var again = await LiveClient.Connect(Server.Address, ticket);
        await again.Done(meeting.Board("b"), Cmd.Note("n", "Nu jā"));
        (await again.Watch(meeting.Stream))["me"]!["waiting"]!.GetValue<bool>().ShouldBeFalse();
    }

    [ContractFact]
    public async Task A_banned_device_does_not_come_back_under_another_name_until_it_is_undone()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;
        using var device = phone.Http();

        await meeting.Lead.Done(meeting.Stream, new Cmd("ban") { ["participant"] = me });
        await Eventually(async () => (await Join(device, meeting, returning: true)).Code == "banned", "the ban");
        (await Join(device, meeting, returning: false)).Code.ShouldBe("banned");
        await meeting.Lead.Done(meeting.Stream, new Cmd("readmit") { ["participant"] = me });

        await Eventually(async () => (await Join(device, meeting, returning: true)).Participant == me, "to be who they were");
    }

    [ContractFact]
    public async Task Who_was_removed_may_join_anew_as_somebody_else()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;
        using var device = phone.Http();
        await meeting.Lead.Done(meeting.Stream, new Cmd("remove") { ["participant"] = me });

        var joined = await Join(device, meeting, returning: true);

        joined.Participant.ShouldNotBeNull();
        joined.Participant.ShouldNotBe(me);
    }

    [ContractFact]
    public async Task A_block_opens_its_board_for_all_and_closes_it_and_twice_is_once()
    {
        await using var meeting = await Server.Found("b");
        foreach (var item in new[] { "i", "j" })
            await meeting.Lead.Done(meeting.Stream, new Cmd("addAgendaItem") { ["itemId"] = item, ["title"] = item, ["kind"] = "work", ["minutes"] = 10, ["activity"] = item is "i" ? "b" : null });
        await meeting.Lead.Done(meeting.Stream, new Cmd("stageItem") { ["itemId"] = "i", ["opens"] = "writingPrivately", ["closes"] = true });
        await using var phone = await meeting.Phone();
        var board = await phone.Watch(meeting.Board("b"));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => meeting.Lead.Done(meeting.Stream, new Cmd("startItem") { ["itemId"] = "i" })));
        await board.Until(v => (string?)v["board"]?["phase"] == "writingPrivately", "private writing");
        var voting = new Cmd("setPhase") { ["phase"] = "voting" };
        var version = await meeting.Lead.Done(meeting.Board("b"), voting);
        await meeting.Lead.Done(meeting.Stream, new Cmd("startItem") { ["itemId"] = "i" });
        (await meeting.Lead.Done(meeting.Board("b"), voting)).ShouldBe(version, "it is voting still");
        await meeting.Lead.Done(meeting.Stream, new Cmd("startItem") { ["itemId"] = "j" });

        await board.Until(v => (string?)v["board"]?["phase"] == "closed", "the board closed");
    }

    [ContractFact]
    public async Task A_block_opens_its_poll_for_all_and_its_end_closes_it()
    {
        await using var meeting = await Server.Found();
        await meeting.Lead.Done(meeting.Stream, new Cmd("addActivity") { ["activityId"] = "p", ["kind"] = "poll", ["title"] = "Aptauja" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("addAgendaItem") { ["itemId"] = "i", ["title"] = "Aptauja", ["kind"] = "work", ["minutes"] = 10, ["activity"] = "p" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("stageItem") { ["itemId"] = "i", ["closes"] = true });
        await using var phone = await meeting.Phone();
        var poll = await phone.Watch($"poll/{meeting.Id}/p");

        await meeting.Lead.Done(meeting.Stream, new Cmd("startItem") { ["itemId"] = "i" });
        await poll.Until(v => (string?)v["poll"]?["phase"] == "open", "the poll open");
        await meeting.Lead.Done(meeting.Stream, new Cmd("finishItem"));
        await poll.Until(v => (string?)v["poll"]?["phase"] == "closed", "the poll closed");
    }

    [ContractFact]
    public async Task Two_facilitators_who_act_at_once_get_one_result_and_no_refusal()
    {
        await using var meeting = await Server.Found("b");
        await meeting.Lead.Done(meeting.Stream, new Cmd("addAgendaItem") { ["itemId"] = "i", ["title"] = "Darbs", ["kind"] = "work", ["minutes"] = 10, ["activity"] = "b" });
        var ticket = await meeting.Ticket();
        await using (var phone = await LiveClient.Connect(Server.Address, ticket))
        {
            var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;
            await meeting.Lead.Done(meeting.Stream, new Cmd("appoint") { ["participant"] = me, ["role"] = "facilitator" });
            await phone.Ended.WaitAsync(TimeSpan.FromSeconds(20));
        }

        await using var other = await LiveClient.Connect(Server.Address, ticket);
        var at = DateTimeOffset.UtcNow.AddMinutes(15);
        Cmd[] acts =
        [
            new("startItem") { ["itemId"] = "i" },
            new("extend") { ["itemId"] = "i", ["endsAt"] = at },
            new("wall") { ["view"] = "teams" },
            new("rotate") { ["round"] = 0 },
            new("waitingRoom") { ["on"] = true },
            new("letIn"),
            new("pauseTimer"),
        ];
        foreach (var act in acts)
            await Task.WhenAll(meeting.Lead.Done(meeting.Stream, act), other.Done(meeting.Stream, act));

        var seen = await other.Watch(meeting.Stream);
        await seen.Until(v => v["workshop"]?["pausedAt"] is not null, "the pause");
        DateTimeOffset.Parse((string)seen["workshop"]!["currentItemEndsAt"]!, null).ShouldBe(at, TimeSpan.FromMilliseconds(1));
        ((string?)seen["wall"]!["view"]).ShouldBe("teams");
    }

    [ContractFact]
    public async Task Boards_of_teams_come_together_with_their_labels_and_twice_is_once()
    {
        await using var meeting = await Server.Found("all");
        foreach (var team in new[] { "a", "b" })
        {
            await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = team, ["name"] = team });
            await meeting.Lead.Done(meeting.Stream, new Cmd("addActivity") { ["activityId"] = $"{team}1", ["kind"] = "board", ["title"] = team, ["teamId"] = team });
            await meeting.Lead.Done(meeting.Board($"{team}1"), Cmd.Note("n", $"No {team}"));
            await meeting.Lead.Done(meeting.Board($"{team}1"), new Cmd("nameGroup") { ["groupId"] = "g", ["columnId"] = "main", ["title"] = $"Grupa {team}" });
            await meeting.Lead.Done(meeting.Board($"{team}1"), new Cmd("moveNote") { ["noteId"] = "n", ["columnId"] = "main", ["groupId"] = "g" });
        }

        var merge = new Cmd("mergeBoards") { ["from"] = new[] { "a1", "b1" } };
        var once = await meeting.Lead.Done(meeting.Board("all"), merge);
        (await meeting.Lead.Done(meeting.Board("all"), merge)).ShouldBe(once);

        var all = await meeting.Lead.Watch(meeting.Board("all"));
        all.Of("note").Values.Select(n => $"{n["teamId"]}: {n["text"]} ({all[$"group/{n["groupId"]}"]!["title"]}, {n["origin"]!["boardId"]})")
            .ShouldBe(["a: No a (Grupa a, a1)", "b: No b (Grupa b, b1)"], ignoreOrder: true);
        await using var phone = await meeting.Phone();
        (await phone.Refused(meeting.Board("all"), merge)).ShouldBe("forbidden");
        (await meeting.Lead.Refused(meeting.Board("all"), new Cmd("mergeBoards") { ["from"] = new[] { "gone" } })).ShouldBe("notFound");
    }

    [ContractFact]
    public async Task The_log_tells_facilitators_who_did_what_and_never_who_was_anonymous_or_voted()
    {
        await using var meeting = await Server.Found("open", "secret");
        await meeting.Lead.Done(meeting.Board("secret"), new Cmd("configure") { ["anonymous"] = true });
        await using var phone = await meeting.Phone();
        var me = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;
        using var mine = phone.Http();
        (await mine.PutAsJsonAsync($"/api/workshops/{meeting.Id}/me", new { name = "Ilze Bērziņa" })).EnsureSuccessStatusCode();
        await phone.Done(meeting.Board("open"), Cmd.Note("n", "Atklāti"));
        await phone.Done(meeting.Board("secret"), Cmd.Note("s", "Slepeni"));
        await meeting.Lead.Done(meeting.Board("open"), new Cmd("setPhase") { ["phase"] = "voting" });
        await phone.Done(meeting.Board("open"), new Cmd("setDots") { ["targetId"] = "n", ["dots"] = 1 });
        await meeting.Lead.Done(meeting.Board("open"), new Cmd("hideNote") { ["noteId"] = "n", ["reason"] = "nav par tēmu" });
        using var http = meeting.Lead.Http();

        var log = await Log(http, meeting, "");
        var posted = log.Where(e => (string?)e!["kind"] == "notePosted").ToDictionary(e => (string)e!["text"]!, e => (string?)e!["person"], StringComparer.Ordinal);
        posted.ShouldBe(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Atklāti"] = me, ["Slepeni"] = null }, ignoreOrder: true);
        log.ShouldNotContain(e => (string?)e!["kind"] == "dotsSet");
        var hidden = await Log(http, meeting, "?kind=noteHidden");
        ((string?)hidden.ShouldHaveSingleItem()!["text"]).ShouldBe("nav par tēmu — Atklāti");
        (await Log(http, meeting, "?kind=noteHidden&text=T%C4%92MU")).Count.ShouldBe(1);
        (await Log(http, meeting, "?text=nekur")).ShouldBeEmpty();
        (await Log(http, meeting, $"?person={me}")).ShouldAllBe(e => (string?)e!["person"] == me || (string?)e["about"] == me);

        var csv = await http.GetStringAsync($"/api/workshops/{meeting.Id}/log.csv?language=lv");
        csv.ShouldContain("Ilze Bērziņa");
        csv.Split('\n').Single(line => line.Contains("Slepeni", StringComparison.Ordinal)).ShouldNotContain("Bērziņa");
        ((int)(await mine.GetAsync($"/api/workshops/{meeting.Id}/log")).StatusCode).ShouldBe(403);
        ((int)(await mine.GetAsync($"/api/workshops/{meeting.Id}/log.csv")).StatusCode).ShouldBe(403);
    }

    private static async Task<JsonArray> Log(HttpClient http, Meeting meeting, string query) =>
        JsonNode.Parse(await http.GetStringAsync($"/api/workshops/{meeting.Id}/log{query}"))!["entries"]!.AsArray();

    private static async Task<(string? Participant, string? Code)> Join(HttpClient device, Meeting meeting, bool returning)
    {
        var answer = await device.PostAsJsonAsync("/api/join", new { code = meeting.Code, returning });
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return ((string?)body["participant"], (string?)body["code"]);
    }

    // What a facilitator does is durable at once, and known at the door a moment later
    private static async Task Eventually(Func<Task<bool>> holds, string what)
    {
        for (var until = DateTime.UtcNow.AddSeconds(20); !await holds(); await Task.Delay(50))
            DateTime.UtcNow.ShouldBeLessThan(until, what);
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresRoomTests(PostgresServer server) : RoomContract(server), IClassFixture<PostgresServer>;
