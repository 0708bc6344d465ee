using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Boards;

/// <summary>What a board is asked besides what it shows live; and what it must not tell.</summary>
public abstract class BoardContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task S2_05_A_tag_of_one_board_is_offered_on_another_and_its_lead_word_on_its_own()
    {
        await using var meeting = await Server.Found("a", "b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("a"), Cmd.Note("n1", "Transporta nodrošinājums: autobuss"));
        (await Ask(phone, meeting, "boards/a/offers?note=n1"))["offers"]![0]!["lead"]!.GetValue<string>().ShouldBe("Transporta nodrošinājums");
        await phone.Done(meeting.Board("a"), new Cmd("tag") { ["noteId"] = "n1", ["tag"] = "Transporta nodrošinājums", ["on"] = true });

        await phone.Done(meeting.Board("b"), Cmd.Note("n2", "Transports uz/no mācībām"));
        var offers = await Eventually(() => Ask(meeting.Lead, meeting, "boards/b/offers"), answer => answer["offers"]!.AsArray().Count == 1);
        ((string?)offers["offers"]![0]!["similar"]![0]).ShouldBe("Transporta nodrošinājums");
        await Refused(phone, meeting, "boards/b/offers", HttpStatusCode.Forbidden);
    }

    [ContractFact]
    public async Task Groups_are_suggested_to_who_sorts_and_nothing_is_changed()
    {
        await using var meeting = await Server.Found("a");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("a"), Cmd.Note("n1", "Transports uz mācībām"));
        await phone.Done(meeting.Board("a"), Cmd.Note("n2", "Transportu uz mācībām vajag vakarā"));
        await phone.Done(meeting.Board("a"), Cmd.Note("n3", "E-rēķins"));
        await Refused(phone, meeting, "boards/a/suggestions", HttpStatusCode.Forbidden);

        var found = await Eventually(() => Ask(meeting.Lead, meeting, "boards/a/suggestions"), answer => answer["groups"]!.AsArray().Count == 1);
        found["groups"]![0]!["notes"]!.AsArray().Select(id => (string)id!).ShouldBe(["n1", "n2"]);
        (await meeting.Lead.Watch(meeting.Board("a"))).Of("group").ShouldBeEmpty();
    }

    [ContractFact]
    public async Task The_earlier_texts_of_a_note_are_told_to_who_sorts_and_names_only_to_facilitators()
    {
        await using var meeting = await Server.Found("a");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("a"), Cmd.Note("n1", "pirmais"));
        await phone.Done(meeting.Board("a"), new Cmd("editNote") { ["noteId"] = "n1", ["text"] = "otrais" });
        await Refused(phone, meeting, "boards/a/notes/n1/history", HttpStatusCode.Forbidden);

        var texts = (await Ask(meeting.Lead, meeting, "boards/a/notes/n1/history"))["texts"]!.AsArray();
        texts.Select(text => (string)text!["text"]!).ShouldBe(["pirmais", "otrais"]);
        texts.ShouldAllBe(text => text!["by"] != null);
        await Refused(meeting.Lead, meeting, "boards/a/notes/none/history", HttpStatusCode.NotFound);
    }

    [ContractFact]
    public async Task A_removed_note_and_a_removed_board_are_found_and_come_back()
    {
        await using var meeting = await Server.Found("a");
        await meeting.Lead.Done(meeting.Board("a"), Cmd.Note("n1", "noņemtā"));
        await meeting.Lead.Done(meeting.Board("a"), new Cmd("removeNote") { ["noteId"] = "n1" });
        var removed = await Eventually(() => Ask(meeting.Lead, meeting, "boards/a/removed"), answer => answer["notes"]!.AsArray().Count == 1);
        ((string?)removed["notes"]![0]!["text"]).ShouldBe("noņemtā");

        await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = "t1", ["name"] = "Piekļuve" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("removeActivity") { ["activityId"] = "a" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("removeTeam") { ["teamId"] = "t1" });
        var parts = await Eventually(() => Ask(meeting.Lead, meeting, "removed"), answer => answer["teams"]!.AsArray().Count == 1);
        ((string?)parts["activities"]![0]!["id"]).ShouldBe("a");
        await meeting.Lead.Done(meeting.Stream, new Cmd("addActivity") { ["activityId"] = "a", ["kind"] = "board", ["title"] = "a" });
        await meeting.Lead.Done(meeting.Board("a"), new Cmd("restoreNote") { ["noteId"] = "n1" });
        await (await meeting.Lead.Watch(meeting.Board("a"))).Until(view => view.Of("note").ContainsKey("n1"), "the note that came back");
    }

    [ContractFact]
    public async Task The_rooms_replay_never_shows_what_the_room_must_not_see()
    {
        await using var meeting = await Server.Found("a");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("a"), Cmd.Note("n1", "redzamā ar vārdu Bērziņa"));
        await phone.Done(meeting.Board("a"), Cmd.Note("n2", "noslēpums viens"));
        await phone.Done(meeting.Board("a"), Cmd.Note("n3", "noslēpums divi"));
        await meeting.Lead.Done(meeting.Board("a"), new Cmd("editNote") { ["noteId"] = "n1", ["text"] = "redzamā" });
        await meeting.Lead.Done(meeting.Board("a"), new Cmd("hideNote") { ["noteId"] = "n2", ["reason"] = "vārds" });
        await meeting.Lead.Done(meeting.Board("a"), new Cmd("removeNote") { ["noteId"] = "n3" });
        await meeting.Lead.Done(meeting.Board("a"), new Cmd("setPhase") { ["phase"] = "voting" });
        await phone.Done(meeting.Board("a"), new Cmd("setDots") { ["targetId"] = "n1", ["dots"] = 3 });
        await (await meeting.Lead.Watch(meeting.Board("a"))).Until(view => view["tally/n1"] is not null, "the vote");

        foreach (var (who, query) in new[] { (phone, ""), (meeting.Lead, "?room=true") })
        {
            var film = await Text(who, meeting, $"boards/a/replay{query}");
            film.ShouldContain("redzamā");
            foreach (var secret in new[] { "Bērziņa", "noslēpums", "n2", "n3", "tally", "\"by\"" })
                film.ShouldNotContain(secret);
        }

        var whole = await Text(meeting.Lead, meeting, "boards/a/replay");
        whole.ShouldContain("noslēpums divi");
        whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => JsonNode.Parse(line)!["version"] != null);
    }

    [ContractFact]
    public async Task Several_people_at_one_device_are_participants_of_their_own()
    {
        await using var meeting = await Server.Found("a");
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var device = new HttpClient(handler) { BaseAddress = Server.Address };
        var people = new List<string>();
        foreach (var seat in new[] { 1, 2, 3, 2 })
        {
            var joined = await (await device.PostAsJsonAsync("/api/join", new { code = meeting.Code, seat, returning = true })).Content.ReadFromJsonAsync<JsonNode>();
            people.Add((string)joined!["participant"]!);
        }

        people.Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        people[3].ShouldBe(people[1]);
        var third = await device.GetFromJsonAsync<JsonNode>($"/api/workshops/{meeting.Id}/me?as=phone-3");
        ((string?)third!["participant"]).ShouldBe(people[2]);
        (await device.PostAsJsonAsync("/api/join", new { code = meeting.Code, seat = 13 })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<string> Text(LiveClient who, Meeting meeting, string path)
    {
        using var http = who.Http();
        return await http.GetStringAsync($"/api/workshops/{meeting.Id}/{path}");
    }

    private static async Task<JsonNode> Ask(LiveClient who, Meeting meeting, string path) => JsonNode.Parse(await Text(who, meeting, path))!;

    private static async Task Refused(LiveClient who, Meeting meeting, string path, HttpStatusCode status)
    {
        using var http = who.Http();
        (await http.GetAsync($"/api/workshops/{meeting.Id}/{path}")).StatusCode.ShouldBe(status);
    }

    // A node's copy follows the grain within moments
    private static async Task<JsonNode> Eventually(Func<Task<JsonNode>> ask, Func<JsonNode, bool> so)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = await ask();
            if (so(answer))
                return answer;
            tries.ShouldBeLessThan(100, answer.ToJsonString());
            await Task.Delay(50);
        }
    }
}

public sealed class PostgresBoardTests(PostgresServer server) : BoardContract(server), IClassFixture<PostgresServer>;
