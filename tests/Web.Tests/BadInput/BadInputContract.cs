using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.BadInput;

/// <summary>Whatever comes in, the answer is a stable code, never a stack trace, and nothing acknowledged is lost.</summary>
public abstract class BadInputContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task An_unknown_code_is_noSuchCode_in_the_callers_language()
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("lt");

        var answer = await http.PostAsJsonAsync("/api/join", new { code = "00000000" });

        ((int)answer.StatusCode).ShouldBe(404);
        var problem = await Problem(answer);
        ((string?)problem["code"]).ShouldBe("noSuchCode");
        ((string?)problem["title"]).ShouldBe("Tokio kodo nėra. Patikrinkite skaitmenis ekrane ir įveskite dar kartą.");
    }

    [ContractFact]
    public async Task A_closed_workshop_lets_nobody_in_and_takes_nothing_but_still_shows_everything()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Paliek"));
        await meeting.Lead.Done(meeting.Stream, new Cmd("close"));

        using var http = new HttpClient { BaseAddress = Server.Address };
        var join = await http.PostAsJsonAsync("/api/join", new { code = meeting.Code });

        ((int)join.StatusCode).ShouldBe(403);
        ((string?)(await Problem(join))["code"]).ShouldBe("closed");
        (await phone.Refused(meeting.Board("b"), Cmd.Note("n2", "Par vēlu"))).ShouldBe("closed");
        (await phone.Watch(meeting.Board("b")))["note/n1"].ShouldNotBeNull();
    }

    [ContractFact]
    public async Task A_locked_door_keeps_new_people_out_and_those_inside_in()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        await meeting.Lead.Done(meeting.Stream, new Cmd("lock"));

        using var http = new HttpClient { BaseAddress = Server.Address };
        var join = await http.PostAsJsonAsync("/api/join", new { code = meeting.Code });

        ((string?)(await Problem(join))["code"]).ShouldBe("locked");
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Iekšā"));
    }

    [ContractFact]
    public async Task Texts_over_their_limit_are_refused_whole_and_at_their_limit_kept_whole()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        var board = await phone.Watch(meeting.Board("b"));
        var longest = new string('ā', 1_999) + "😀";

        (await phone.Refused(meeting.Board("b"), Cmd.Note("n1", longest + "ā"))).ShouldBe("tooLong");
        (await phone.Refused(meeting.Board("b"), Cmd.Note("n2", new string('x', 40_000)))).ShouldBe("tooLong");
        await phone.Done(meeting.Board("b"), Cmd.Note("n3", longest));

        await board.Until(v => v["note/n3"] is not null, "the longest note");
        ((string?)board["note/n3"]!["text"]).ShouldBe(longest);
    }

    [ContractFact]
    public async Task A_command_in_the_wrong_phase_is_wrongPhase_and_one_for_nothing_notFound()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Viena"));
        (await phone.Refused(meeting.Board("b"), new Cmd("setDots") { ["targetId"] = "n1", ["dots"] = 1 })).ShouldBe("wrongPhase");
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("setPhase") { ["phase"] = "voting" });

        (await phone.Refused(meeting.Board("b"), Cmd.Note("n2", "Par vēlu"))).ShouldBe("wrongPhase");
        (await phone.Refused(meeting.Board("b"), new Cmd("setDots") { ["targetId"] = "nav", ["dots"] = 1 })).ShouldBe("notFound");
        (await phone.Refused("board/" + meeting.Id + "/nav", Cmd.Note("n3", "Kur?"))).ShouldBe("notFound");
        (await phone.Refused("pasts/nav", Cmd.Note("n3", "Kur?"))).ShouldBe("notFound");
    }

    [ContractFact]
    public async Task A_forged_ticket_opens_nothing()
    {
        await using var meeting = await Server.Found("b");
        using var http = new HttpClient { BaseAddress = Server.Address };
        var forged = (await meeting.Ticket())[..^3] + "AAA";
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", forged);

        var look = await http.GetAsync($"/api/live/{meeting.Board("b")}");

        ((int)look.StatusCode).ShouldBe(401);
        await Should.ThrowAsync<Exception>(async () =>
        {
            await using var client = await LiveClient.Connect(Server.Address, forged);
            await client.Call("watch", meeting.Board("b"), null);
        });
    }

    [ContractFact]
    public async Task A_foreign_ticket_and_a_command_for_another_workshop_are_forbidden()
    {
        await using var mine = await Server.Found("b");
        await using var other = await Server.Found("b");
        await using var phone = await mine.Phone();

        (await phone.Refused(other.Board("b"), Cmd.Note("n1", "Svešs"))).ShouldBe("forbidden");
        (await Should.ThrowAsync<InvalidOperationException>(() => phone.Watch(other.Board("b")))).Message.ShouldContain("forbidden");
        using var http = phone.Http();
        ((int)(await http.GetAsync($"/api/live/{other.Board("b")}")).StatusCode).ShouldBe(403);
        ((int)(await http.PostAsJsonAsync($"/api/live/{other.Board("b")}", Cmd.Note("n1", "Svešs"))).StatusCode).ShouldBe(403);
        ((int)(await http.GetAsync($"/api/workshops/{other.Id}/outcomes.json")).StatusCode).ShouldBe(403);
        (await other.Lead.Watch(other.Board("b"))).Of("note").ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Malformed_commands_are_invalid_and_the_connection_stays()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        object?[] bad =
        [
            new Cmd("nonsense"), "text", 17, null, Array.Empty<int>(), new { }, new Cmd("postNote"),
            new Cmd("postNote") { ["noteId"] = "n1", ["columnId"] = "main" },
            Cmd.Note("n1", null), Cmd.Note("../x", "x"), Cmd.Note("", "x"), Cmd.Note("n1", " \n\t"), Cmd.Note("n1", "\0"), Cmd.Note(new string('n', 65), "x"),
            new Cmd("postNote") { ["noteId"] = 5, ["columnId"] = "main", ["text"] = "x" },
            new Cmd("admit") { ["participant"] = "x" },
            new Cmd("setPhase") { ["phase"] = "sideways" },
        ];
        foreach (var command in bad)
            ((string?)(await phone.Do(meeting.Board("b"), command!))["rejected"]?["code"]).ShouldBe("invalid", System.Text.Json.JsonSerializer.Serialize(command));

        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Vesels"));
    }

    [ContractFact]
    public async Task Malformed_JSON_is_a_problem_with_a_code_over_HTTP()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        using var http = phone.Http();

        var broken = await http.PostAsync("/api/workshops", Json("{\"title\": "));
        var deep = await http.PostAsync($"/api/live/{meeting.Board("b")}", Json(new string('[', 2_000)));
        var huge = await http.PostAsync($"/api/live/{meeting.Board("b")}", Json("\"" + new string('x', 40_000) + "\""));
        var import = await http.PostAsync("/api/workshops/import", Json("{\"format\":\"workshops.outcomes\",\"version\":1}"));

        ((string?)(await Problem(broken))["code"]).ShouldBe("invalid");
        ((string?)JsonNode.Parse(await deep.Content.ReadAsStringAsync())!["rejected"]!["code"]).ShouldBe("invalid");
        ((int)huge.StatusCode).ShouldBe(413);
        ((int)import.StatusCode).ShouldBe(422);
        ((string?)(await Problem(import))["path"]).ShouldNotBeNull();
        foreach (var answer in new[] { broken, deep, huge, import })
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
    }

    [ContractFact]
    public async Task A_title_that_is_missing_or_too_long_founds_nothing()
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        foreach (var wanted in new object[] { new { }, new { title = "" }, new { title = new string('x', 201) }, new { title = "x", language = "xx" }, new { title = "x", timeZone = "Nowhere/Else" } })
        {
            var answer = await http.PostAsJsonAsync("/api/workshops", wanted);
            ((int)answer.StatusCode).ShouldBeOneOf(400, 422);
            ((string?)(await Problem(answer))["code"]).ShouldBeOneOf("invalid", "tooLong");
        }
    }

    [ContractFact]
    public async Task Another_site_cannot_use_a_browsers_cookies()
    {
        await using var meeting = await Server.Found("b");
        using var http = meeting.Lead.Http();
        http.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");

        var post = await http.PostAsJsonAsync($"/api/live/{meeting.Stream}", new Cmd("close"));
        var negotiate = await http.PostAsync("/live/negotiate?negotiateVersion=1", content: null);

        ((int)post.StatusCode).ShouldBe(403);
        ((int)negotiate.StatusCode).ShouldBe(403);
    }

    [ContractFact]
    public async Task Emoji_and_right_to_left_text_come_back_byte_for_byte()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        var board = await phone.Watch(meeting.Board("b"));
        string[] texts = ["👩‍👩‍👧‍👦 🇱🇻 e\u0301", "שלום עולם ‏", "مرحبا بالعالم", "<script>alert(1)</script>", "=1+1", "a\u202Eb", "  atstarpes  ", "\"\\/\b".Replace("\b", "", StringComparison.Ordinal)];
        for (var i = 0; i < texts.Length; i++)
            await phone.Done(meeting.Board("b"), Cmd.Note($"n{i}", texts[i]));

        await board.Until(v => v.Of("note").Count == texts.Length, "all notes");

        for (var i = 0; i < texts.Length; i++)
            ((string?)board[$"note/n{i}"]!["text"]).ShouldBe(texts[i]);
        using var http = meeting.Lead.Http();
        var json = JsonNode.Parse(await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.json"))!;
        json["boards"]![0]!["content"]!["notes"]!.AsArray().Select(n => (string?)n!["text"]).ShouldBe(texts);
    }

    [ContractFact]
    public async Task A_board_takes_20_000_notes_and_refuses_the_next_one()
    {
        await using var meeting = await Server.Found("b");
        await using var wall = await LiveClient.Connect(Server.Address, meeting.Lead.Ticket, "&as=wall");
        var seen = await wall.Watch(meeting.Board("b"));
        var writers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => meeting.Phone()));

        await Task.WhenAll(writers.Select(async (writer, w) =>
        {
            for (var i = 0; i < 1_000; i += 10)
                await Task.WhenAll(Enumerable.Range(i, 10).Select(n => writer.Done(meeting.Board("b"), Cmd.Note($"w{w}n{n}", $"Doma {n}"))));
        }));

        (await writers[0].Refused(meeting.Board("b"), Cmd.Note("more", "Par daudz"))).ShouldBe("tooMany");
        await seen.Until(v => v.Of("note").Count == 20_000, "20,000 notes", seconds: 60);
        (await meeting.Lead.Watch(meeting.Board("b"))).Of("note").Count.ShouldBe(20_000);
        foreach (var writer in writers)
            await writer.DisposeAsync();
    }

    [ContractFact]
    public async Task Ten_thousand_people_can_join()
    {
        await using var server = await running.Another(new(StringComparer.Ordinal) { ["WORKSHOPS_JOINS"] = "100000" });
        await using var meeting = await server.Found();
        using var http = new HttpClient { BaseAddress = server.Address };

        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, cancellation) =>
        {
            var answer = await http.PostAsJsonAsync("/api/join", new { code = meeting.Code, name = $"Dalībnieks {i}" }, cancellation);
            while (answer.Headers.RetryAfter?.Delta is { } wait)
            {
                await Task.Delay(wait, cancellation);
                answer = await http.PostAsJsonAsync("/api/join", new { code = meeting.Code, name = $"Dalībnieks {i}" }, cancellation);
            }

            answer.EnsureSuccessStatusCode();
        });

        using var lead = meeting.Lead.Http();
        var people = JsonNode.Parse(await lead.GetStringAsync($"/api/workshops/{meeting.Id}/people"))!.AsArray();
        people.Select(p => (string?)p!["name"]).Distinct(StringComparer.Ordinal).Count(n => n is not null).ShouldBe(10_000);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<JsonNode> Problem(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresBadInputTests(PostgresServer server) : BadInputContract(server), IClassFixture<PostgresServer>;
