using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Organise;

/// <summary>Founding, taking home, bringing back, and the register.</summary>
public abstract class OrganiseContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task S2_01_A_pasted_agenda_has_its_times_flags_the_duplicate_and_warns_of_the_end()
    {
        await using var meeting = await Server.Found();
        var lead = await meeting.Lead.Watch(meeting.Stream);
        await meeting.Lead.Done(meeting.Stream, new Cmd("describe") { ["startsAt"] = "2025-02-20T12:00:00Z", ["endsAt"] = "2025-02-20T15:00:00Z" });

        await meeting.Lead.Done(meeting.Stream, new Cmd("importAgenda") { ["text"] = Agenda });
        await lead.Until(v => v.Of("agenda").Count == 6, "six blocks");
        Times(lead).ShouldBe(["11:40", "12:00", "12:15", "13:30", "13:50", "15:00"]);
        lead["workshop"]!["remarks"]!.AsArray().Select(r => (string?)r!["kind"]).ShouldBe(["duplicate"]);

        var pause = lead.Of("agenda").Values.Single(i => ((string)i["title"]!).StartsWith("Kafijas", StringComparison.Ordinal));
        await meeting.Lead.Done(meeting.Stream, new Cmd("editAgendaItem") { ["itemId"] = (string)pause["id"]!, ["minutes"] = 30 });
        await lead.Until(v => Times(v).Contains("14:00", StringComparer.Ordinal), "the block after the break at 16.00");
        DateTimeOffset.Parse((string)lead["workshop"]!["agendaEndsAt"]!, null).UtcDateTime.TimeOfDay.ShouldBe(new TimeSpan(15, 10, 0));
    }

    [ContractFact]
    public async Task A_workshop_from_the_template_has_its_agenda_teams_and_boards()
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        var templates = JsonNode.Parse(await http.GetStringAsync("/api/templates?language=lt"))!.AsArray();
        templates.Select(t => (string?)t!["id"]).ShouldContain("expert-meeting");

        var founded = JsonNode.Parse(await (await http.PostAsJsonAsync("/api/workshops", new { title = "Susitikimas", language = "lt", template = "expert-meeting" })).Content.ReadAsStringAsync())!;
        await using var lead = await LiveClient.Connect(Server.Address, (string)founded["ticket"]!);
        var view = await lead.Watch($"workshop/{founded["workshop"]}");

        view.Of("team").Count.ShouldBe(4);
        view.Of("activity").Count.ShouldBeGreaterThanOrEqualTo(10);
        view.Of("agenda").Count.ShouldBeGreaterThanOrEqualTo(5);
        ((int)(await http.PostAsJsonAsync("/api/workshops", new { title = "x", template = "nav" })).StatusCode).ShouldBe(422);
    }

    [ContractFact]
    public async Task Outcomes_come_back_as_an_equal_workshop()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "=1+1; Transports uz/no mācībām"));
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("nameGroup") { ["groupId"] = "g1", ["columnId"] = "main", ["title"] = "Transports" });
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("moveNote") { ["noteId"] = "n1", ["columnId"] = "main", ["groupId"] = "g1" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("setConclusion") { ["text"] = "Ir nepieciešama iedzīvotāju anketēšana" });
        using var http = meeting.Lead.Http();

        var first = await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.json");
        var import = await http.PostAsync("/api/workshops/import", new StringContent(first, Encoding.UTF8, "application/json"));
        import.StatusCode.ShouldBe(HttpStatusCode.Created);
        var founded = JsonNode.Parse(await import.Content.ReadAsStringAsync())!;
        using var other = new HttpClient { BaseAddress = Server.Address };
        other.DefaultRequestHeaders.Authorization = new("Bearer", (string)founded["ticket"]!);
        var second = await other.GetStringAsync($"/api/workshops/{founded["workshop"]}/outcomes.json");

        Bare(second).ShouldBe(Bare(first));
        var csv = await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.csv");
        csv.ShouldContain("'=1+1");
        (await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.md")).ShouldContain("Transports uz/no mācībām");
        (await http.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.html")).ShouldContain("anketēšana");
        ((int)(await http.GetAsync($"/api/workshops/{meeting.Id}/outcomes.docx")).StatusCode).ShouldBe(501);
    }

    [ContractFact]
    public async Task A_participant_takes_home_only_what_the_room_may_see()
    {
        await using var meeting = await Server.Found("b");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Slēpjama"));
        await meeting.Lead.Done(meeting.Board("b"), new Cmd("hideNote") { ["noteId"] = "n1", ["reason"] = "nav par tēmu" });
        using var mine = phone.Http();
        using var leads = meeting.Lead.Http();

        foreach (var form in new[] { "json", "md", "csv", "html" })
            (await mine.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.{form}")).ShouldNotContain("Slēpjama");
        (await leads.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.json")).ShouldContain("Slēpjama");
    }

    [ContractFact]
    public async Task Names_are_for_facilitators_and_can_be_erased_everywhere()
    {
        await using var meeting = await Server.Found();
        await using var phone = await meeting.Phone();
        using var mine = phone.Http();
        using var leads = meeting.Lead.Http();
        (await mine.PutAsJsonAsync($"/api/workshops/{meeting.Id}/me", new { name = "Ilze Kalniņa-Zīle", sector = "NVO" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        ((int)(await mine.GetAsync($"/api/workshops/{meeting.Id}/people")).StatusCode).ShouldBe(403);
        (await leads.GetStringAsync($"/api/workshops/{meeting.Id}/people")).ShouldContain("Kalni");
        (await phone.Watch(meeting.Stream)).Heard.ShouldNotContain("Kalniņa");
        (await leads.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.json")).ShouldNotContain("Kalniņa");
        (await mine.DeleteAsync($"/api/workshops/{meeting.Id}/me")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await leads.GetStringAsync($"/api/workshops/{meeting.Id}/people")).ShouldNotContain("Kalni");
    }

    [ContractFact]
    public async Task The_private_links_lead_to_their_pages_and_a_wrong_one_to_the_start()
    {
        await using var meeting = await Server.Found();
        using var leads = meeting.Lead.Http();
        var links = JsonNode.Parse(await leads.GetStringAsync($"/api/workshops/{meeting.Id}/links"))!;
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Server.Address };

        (await browser.GetAsync((string)links["leadUrl"]!)).Headers.Location!.ToString().ShouldBe($"/w/{meeting.Id}/lead");
        (await browser.GetAsync((string)links["wallUrl"]!)).Headers.Location!.ToString().ShouldBe($"/w/{meeting.Id}/wall");
        (await browser.GetAsync("/lead/nonsense")).Headers.Location!.ToString().ShouldStartWith("/?");
        (await browser.GetStringAsync($"/api/workshops/{meeting.Id}/qr.svg?as=lead")).ShouldStartWith("<svg");
    }

    private const string Agenda = """
        13.40-14.00	Dalībnieku ierašanās, reģistrācija, kafija
        14.00-14.15	Pilotprojekts “Mobilā digitālā klase”
        14.15-15.30	Rīcības plāna plānotās darbības - sadalījumā pa jomām
        15.30-15.50	Kafijas pauze
        15.50-17.00	Plānotie rezultāti - plāna kopējie rezultāti un katrai darbībai atsevišķi.
        17.00	Darba grupas noslēgums
        13.40-14.00	Dalībnieku ierašanās, reģistrācija, kafija
        """;

    private static List<string> Times(LiveView view) =>
        [.. view.Of("agenda").Values.OrderBy(i => (double)i["order"]!)
            .Select(i => DateTimeOffset.Parse((string)i["startsAt"]!, null).UtcDateTime.ToString("HH:mm", null))];

    // The number of people belongs to the meeting that was held, not to its copy
    private static string Bare(string json)
    {
        var file = JsonNode.Parse(json)!;
        file["workshop"]!.AsObject().Remove("people");
        return file.ToJsonString();
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresOrganiseTests(PostgresServer server) : OrganiseContract(server), IClassFixture<PostgresServer>;
