using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;
using Workshops.Web.Tests.Files;

namespace Workshops.Web.Tests.Prepare;

/// <summary>Templates, copies and series.</summary>
public abstract class CopyContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task A_template_brings_agenda_boards_and_their_settings()
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        var offered = JsonNode.Parse(await http.GetStringAsync("/api/templates?language=lv"))!.AsArray();
        offered.Count.ShouldBe(10);
        offered.ShouldAllBe(template => ((string)template!["description"]!).Length > 10 && (int)template["from"]! < (int)template["to"]!);

        await using var lead = await Found(new { title = "SVID", template = "swot", startsAt = "2030-02-20T12:00:00Z" });
        var board = await lead.Watch($"board/{lead.Workshop}/swot");
        board.Of("column").Count.ShouldBe(4);
        ((string)board["board"]!["phase"]!).ShouldBe("writingPrivately");
        ((int)board["board"]!["dotsPerPerson"]!).ShouldBe(6);
    }

    [ContractFact]
    public async Task A_workshop_is_copied_with_or_without_what_was_written_by_who_leads_it_only()
    {
        await using var meeting = await Written();
        await using var phone = await meeting.Phone();
        using var leads = meeting.Lead.Http();
        using var mine = phone.Http();

        (await mine.PostAsJsonAsync("/api/workshops", new { title = "Kopija", copyOf = meeting.Id })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await new HttpClient { BaseAddress = Server.Address }.PostAsJsonAsync("/api/workshops", new { title = "Kopija", copyOf = meeting.Id })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await using var bare = await Found(new { title = "Kopija", copyOf = meeting.Id, startsAt = "2030-02-27T12:00:00Z" }, leads);
        var view = await bare.Watch(bare.Stream);
        ((string)view["workshop"]!["title"]!).ShouldBe("Kopija");
        ((string)view["workshop"]!["status"]!).ShouldBe("draft");
        ((string)view.Of("agenda").Values.Single()["startsAt"]!).ShouldStartWith("2030-02-27T12:00:00");
        (await bare.Watch($"board/{bare.Workshop}/b")).Of("note").ShouldBeEmpty();

        await using var whole = await Found(new { title = "Kopija", copyOf = meeting.Id, content = true }, leads);
        (await whole.Watch($"board/{whole.Workshop}/b")).Of("note").Values.ShouldHaveSingleItem()["by"].ShouldBeNull();
    }

    [ContractFact]
    public async Task A_template_is_saved_as_a_file_and_a_workshop_made_from_it()
    {
        await using var meeting = await Written();
        using var leads = meeting.Lead.Http();
        var file = JsonNode.Parse(await leads.GetStringAsync($"/api/workshops/{meeting.Id}/template.json"))!;
        file.ToJsonString().ShouldNotContain("Transports");

        await using var made = await Found(new JsonObject { ["title"] = "No veidnes", ["file"] = file });
        var view = await made.Watch(made.Stream);
        view.Of("activity").Count.ShouldBe(1);
        view.Of("agenda").Count.ShouldBe(1);

        using var http = new HttpClient { BaseAddress = Server.Address };
        var wrong = await http.PostAsJsonAsync("/api/workshops", new { title = "x", file = new { format = "nav" } });
        ((int)wrong.StatusCode).ShouldBe(422);
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("\"$.format\"");
    }

    [ContractFact]
    public async Task Logos_come_with_a_template_and_stand_on_every_page_and_a_forged_one_is_refused()
    {
        await using var meeting = await Server.Found();
        using var leads = meeting.Lead.Http();
        var logo = await Funded(meeting, leads);
        var file = JsonNode.Parse(await leads.GetStringAsync($"/api/workshops/{meeting.Id}/template.json"))!;

        await using var made = await Found(new JsonObject { ["title"] = "No veidnes", ["file"] = file.DeepClone() });
        using var makes = made.Http();
        (await makes.GetByteArrayAsync($"/api/workshops/{made.Workshop}/files/{logo}")).ShouldBe(Pictures.Png(4, 3));
        foreach (var page in new[] { "handout.html", "attendance.html", "outcomes.html" })
            (await makes.GetStringAsync($"/api/workshops/{made.Workshop}/{page}")).ShouldContain("<img alt=\"INTERREG\" src=\"data:image/png;base64,");

        file["pictures"]![0]!["data"] = "AAAA";
        var forged = await leads.PostAsJsonAsync("/api/workshops", new JsonObject { ["title"] = "x", ["file"] = file });
        ((int)forged.StatusCode).ShouldBe(422);
        (await forged.Content.ReadAsStringAsync()).ShouldContain("$.pictures[0]");
    }

    [ContractFact]
    public async Task Meeting_no_6_has_the_conclusions_and_boards_of_no_5_at_hand_as_its_room_may_see_them()
    {
        await using var fifth = await Written();
        await fifth.Lead.Done(fifth.Stream, new Cmd("setNumber") { ["number"] = 5 });
        await fifth.Lead.Done(fifth.Stream, new Cmd("setConclusion") { ["text"] = "Ir nepieciešama iedzīvotāju anketēšana" });
        await fifth.Lead.Done(fifth.Board("b"), Cmd.Note("n2", "Slēpjama"));
        await fifth.Lead.Done(fifth.Board("b"), new Cmd("hideNote") { ["noteId"] = "n2", ["reason"] = "x" });
        using var leads = fifth.Lead.Http();

        await using var sixth = await Found(new { title = "Tikšanās nr. 6", follows = fifth.Id, template = "blank" }, leads);
        ((int)(await sixth.Watch(sixth.Stream))["workshop"]!["number"]!).ShouldBe(6);
        using var http = sixth.Http();
        var earlier = await http.GetStringAsync($"/api/workshops/{sixth.Workshop}/earlier");
        earlier.ShouldContain("anketēšana");
        earlier.ShouldContain("Transports");
        earlier.ShouldNotContain("Slēpjama");

        // Corrected afterwards, it is corrected here
        await fifth.Lead.Done(fifth.Stream, new Cmd("setConclusion") { ["text"] = "Anketa gatava" });
        await Eventually(async () => (await http.GetStringAsync($"/api/workshops/{sixth.Workshop}/earlier")).ShouldContain("Anketa gatava"));
        (await http.GetStringAsync($"/api/workshops/{sixth.Workshop}/outcomes.json")).ShouldNotContain(fifth.Id);
        (await leads.GetAsync($"/api/workshops/{sixth.Workshop}/earlier")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Meeting> Written()
    {
        var meeting = await Server.Found("b");
        await meeting.Lead.Done(meeting.Stream, new Cmd("describe") { ["startsAt"] = "2030-02-20T12:00:00Z" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("addAgendaItem") { ["itemId"] = "i", ["title"] = "Darbs", ["kind"] = "work", ["minutes"] = 30, ["startsAt"] = "2030-02-20T12:00:00Z" });
        await meeting.Lead.Done(meeting.Board("b"), Cmd.Note("n1", "Transports uz/no mācībām"));
        return meeting;
    }

    // With the logo of a funder; its picture's id
    private static async Task<string> Funded(Meeting meeting, HttpClient leads)
    {
        var kept = await leads.PostAsync($"/api/workshops/{meeting.Id}/files", new ByteArrayContent(Pictures.Png(4, 3)));
        var id = (string)JsonNode.Parse(await kept.Content.ReadAsStringAsync())!["id"]!;
        await meeting.Lead.Done(meeting.Stream, new Cmd("setLogos") { ["logos"] = new JsonArray(new JsonObject { ["picture"] = id, ["name"] = "INTERREG" }) });
        return id;
    }

    private async Task<Led> Found(object wanted, HttpClient? asWhom = null)
    {
        using var own = new HttpClient { BaseAddress = Server.Address };
        var answer = await (asWhom ?? own).PostAsJsonAsync("/api/workshops", wanted);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var founded = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return new(await LiveClient.Connect(Server.Address, (string)founded["ticket"]!), (string)founded["workshop"]!);
    }

    private static async Task Eventually(Func<Task> assertion)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await assertion();
                return;
            }
            catch (ShouldAssertException) when (tries < 50)
            {
                await Task.Delay(100);
            }
        }
    }

    private sealed record Led(LiveClient Client, string Workshop) : IAsyncDisposable
    {
        public string Stream => $"workshop/{Workshop}";

        public Task<LiveView> Watch(string stream) => Client.Watch(stream);

        public HttpClient Http() => Client.Http();

        public ValueTask DisposeAsync() => Client.DisposeAsync();
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresCopyTests(PostgresServer server) : CopyContract(server), IClassFixture<PostgresServer>;
