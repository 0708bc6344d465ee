using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Live;

/// <summary>Polls and questions, as phones, the lead and other systems meet them.</summary>
public abstract class PollContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task A_poll_is_answered_in_secret_and_shown_when_the_facilitator_says_so()
    {
        await using var meeting = await Server.Found();
        var poll = await Poll(meeting, "p", Question("q", "single", ("a", "Transports"), ("b", "Laiks")));
        await using var anna = await meeting.Phone();
        await using var ben = await meeting.Phone();
        var room = await ben.Watch(poll);
        var lead = await meeting.Lead.Watch(poll);
        (await anna.Refused(poll, Answer("q", new { options = new[] { "a" } }))).ShouldBe("notFound");

        await meeting.Lead.Done(poll, new Cmd("setPhase") { ["phase"] = "open" });
        await anna.Done(poll, Answer("q", new { options = new[] { "a" } }));
        await anna.Done(poll, Answer("q", new { options = new[] { "b" } }));
        await meeting.Lead.Done(poll, new Cmd("countOthers") { ["questionId"] = "q", ["key"] = "b", ["value"] = 1, ["count"] = 3 });

        await room.Until(v => (int?)v["count/q"]?["answered"] == 1 && (int?)v["count/q"]?["others"] == 3, "how many answered");
        await lead.Until(v => Counts(v["result/q"]).SequenceEqual([0, 4]), "the results");
        room["result/q"].ShouldBeNull();
        await meeting.Lead.Done(poll, new Cmd("showResults") { ["on"] = true });
        await room.Until(v => Counts(v["result/q"]).SequenceEqual([0, 4]), "the results");
        room.Heard.ShouldNotContain("voter");
        (await anna.Watch(poll))["mine/q"]!["answer"]!["options"]![0]!.GetValue<string>().ShouldBe("b");
        room["mine/q"].ShouldBeNull();
    }

    [ContractFact]
    public async Task Phones_answer_after_the_end_what_is_kept_open_and_nothing_else()
    {
        await using var meeting = await Server.Found("b");
        var poll = await Poll(meeting, "p", Question("q", "text"));
        await using var phone = await meeting.Phone();
        await meeting.Lead.Done(poll, new Cmd("setPhase") { ["phase"] = "open" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("keepOpen") { ["activityId"] = "p", ["on"] = true });
        await meeting.Lead.Done(meeting.Stream, new Cmd("close"));

        var view = await phone.Watch(meeting.Stream);
        await view.Until(v => (string?)v["workshop"]?["status"] == "closed", "the end");
        await phone.Done(poll, Answer("q", new { text = "Paldies, bija labi." }));
        (await phone.Refused(meeting.Board("b"), Cmd.Note("n", "Par vēlu"))).ShouldBe("closed");
        await meeting.Lead.Done(meeting.Stream, new Cmd("keepOpen") { ["activityId"] = "p", ["on"] = false });
        await view.Until(v => (bool?)v["activity/p"]?["afterwards"] == false, "that it is over");
        (await phone.Refused(poll, Answer("q", new { text = "Vēl kas" }))).ShouldBe("closed");
    }

    [ContractFact]
    public async Task S2_14_A_conclusion_becomes_a_draft_survey_linked_to_the_minutes()
    {
        await using var meeting = await Server.Found();
        await meeting.Lead.Done(meeting.Stream, new Cmd("setConclusion") { ["text"] = "Cik iesaistīta ir sabiedrība?\n– Šajā projektā?\n– Plāna veidošanā?\n– Savu vajadzību paušanā?\nNepieciešama iedzīvotāju anketēšana." });
        await meeting.Lead.Done(meeting.Stream, new Cmd("draftSurvey") { ["activityId"] = "s", ["title"] = "Iedzīvotāju aptauja" });

        var lead = await meeting.Lead.Watch($"poll/{meeting.Id}/s");
        lead.Of("question").Values.OrderBy(q => (int)q["order"]!).Select(q => (string)q["text"]!).ShouldBe(["Šajā projektā?", "Plāna veidošanā?", "Savu vajadzību paušanā?"]);
        ((string)lead["poll"]!["origin"]!["stream"]!).ShouldBe(meeting.Stream);
        await using var phone = await meeting.Phone();
        var room = await phone.Watch($"poll/{meeting.Id}/s");
        room.Of("question").ShouldBeEmpty();
        room["poll"]!.AsObject().ContainsKey("origin").ShouldBeFalse();
        using var http = meeting.Lead.Http();
        (await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.md")).ShouldContain("Aptauja sagatavota no secinājuma");
    }

    [ContractFact]
    public async Task The_room_asks_and_votes_and_the_facilitator_answers()
    {
        await using var meeting = await Server.Found();
        await meeting.Lead.Done(meeting.Stream, new Cmd("addActivity") { ["activityId"] = "l", ["kind"] = "questions", ["title"] = "Jautājumi" });
        var list = $"questions/{meeting.Id}/l";
        await meeting.Lead.Done(list, new Cmd("setRules") { ["moderated"] = true });
        await using var anna = await meeting.Phone();
        await using var ben = await meeting.Phone();
        var (own, room) = (await anna.Watch(list), await ben.Watch(list));

        await anna.Done(list, new Cmd("ask") { ["questionId"] = "q1", ["text"] = "Kad brauks autobuss?" });
        await own.Until(v => (bool?)v["question/q1"]?["waiting"] == true, "that it waits");
        room["question/q1"].ShouldBeNull();
        await meeting.Lead.Done(list, new Cmd("approve") { ["questionId"] = "q1" });
        await room.Until(v => v["question/q1"] is not null, "the question");
        await ben.Done(list, new Cmd("vote") { ["questionId"] = "q1", ["on"] = true });
        await room.Until(v => (int?)v["question/q1"]?["votes"] == 1 && (bool?)v["mine/q1"]?["voted"] == true, "the vote");
        await meeting.Lead.Done(list, new Cmd("answerNow") { ["questionId"] = "q1" });
        await own.Until(v => (string?)v["questions"]?["now"] == "q1", "that it is being answered");
        await meeting.Lead.Done(list, new Cmd("setAnswered") { ["questionId"] = "q1", ["on"] = true });
        await own.Until(v => (bool?)v["question/q1"]?["answered"] == true, "that it is answered");
        room.Heard.ShouldNotContain("\"by\"");
    }

    [ContractFact]
    public async Task A_meeting_with_polls_and_questions_is_taken_home_and_brought_back_whole()
    {
        await using var meeting = await Server.Found();
        var poll = await Poll(meeting, "p", Question("q", "single", ("a", "Transports"), ("b", "Laiks")), Question("why", "text"));
        await meeting.Lead.Done(poll, new Cmd("setPhase") { ["phase"] = "open" });
        await using var phone = await meeting.Phone();
        await phone.Done(poll, Answer("q", new { options = new[] { "b" } }));
        await phone.Done(poll, Answer("why", new { text = "Tāpēc, ka vajag." }));
        using var http = meeting.Lead.Http();
        var file = await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.json");

        var answer = await http.PostAsync("/api/workshops/import", new StringContent(file));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        var founded = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        await using var lead = await LiveClient.Connect(Server.Address, (string)founded["ticket"]!);
        var view = await lead.Watch($"poll/{founded["workshop"]}/p");
        Counts(view["result/q"]).ShouldBe([0, 1]);
        view.Of("reply").Values.Select(r => (string)r["text"]!).ShouldBe(["Tāpēc, ka vajag."]);
        using var again = lead.Http();
        JsonNode.DeepEquals(
            JsonNode.Parse(await again.GetStringAsync($"/api/workshops/{founded["workshop"]}/outcomes.json"))!["polls"],
            JsonNode.Parse(file)!["polls"]).ShouldBeTrue();
    }

    private static int[] Counts(JsonNode? result) => result?["bars"]?.AsArray().Select(bar => (int)bar!["count"]!).ToArray() ?? [];

    private static Cmd Answer(string question, object value) => new("answer") { ["questionId"] = question, ["value"] = value };

    private static object Question(string id, string kind, params (string Id, string Text)[] options) =>
        new { id, kind, text = id, options = options.Length == 0 ? null : options.Select(o => new { id = o.Id, text = o.Text }) };

    private static async Task<string> Poll(Meeting meeting, string id, params object[] questions)
    {
        await meeting.Lead.Done(meeting.Stream, new Cmd("addActivity") { ["activityId"] = id, ["kind"] = "poll", ["title"] = "Aptauja", ["poll"] = new { questions } });
        return $"poll/{meeting.Id}/{id}";
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresPollTests(PostgresServer server) : PollContract(server), IClassFixture<PostgresServer>;
