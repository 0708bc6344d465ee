using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Prepare;

/// <summary>Registering before the meeting and at its door; what is printed of it.</summary>
public abstract class RegisterContract(RunningServer running)
{
    private static readonly object[] Fields =
    [
        new { id = "name", required = true },
        new { id = "sector", purpose = "Lai komandas būtu sajauktas", options = new[] { "Pašvaldība", "NVO" }, required = false },
        new { id = "car", label = "Vai braucat ar auto?", required = false },
    ];

    private Server Server => running.Server;

    [ContractFact]
    public async Task Who_registers_is_asked_what_the_organiser_chose_and_agrees_to_the_present_words()
    {
        await using var meeting = await Asking();
        using var http = new HttpClient { BaseAddress = Server.Address };
        var asked = JsonNode.Parse(await http.GetStringAsync($"/api/registration/{meeting.Code}"))!;
        asked["registration"]!["fields"]!.AsArray().Select(field => (string?)field!["id"]).ShouldBe(["name", "sector", "car"]);
        ((int)asked["registration"]!["consentVersion"]!).ShouldBe(1);

        (await Register(http, meeting, new { sector = "NVO", consent = 1 })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Register(http, meeting, new { name = "Ilze", answers = new { shoes = "42" }, consent = 1 })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await Register(http, meeting, new { name = "Ilze" })).Content.ReadAsStringAsync()).ShouldContain("\"consent\"");
        (await Register(http, meeting, new { name = "Ilze", consent = 1 })).StatusCode.ShouldBe(HttpStatusCode.Created);
        ((int)(await http.GetAsync("/api/registration/00000000")).StatusCode).ShouldBe(404);
    }

    [ContractFact]
    public async Task Who_registered_is_known_by_the_personal_link_and_counts_when_they_come()
    {
        await using var meeting = await Asking();
        using var leads = meeting.Lead.Http();
        var view = await meeting.Lead.Watch(meeting.Stream);
        using var http = new HttpClient { BaseAddress = Server.Address };
        var registered = JsonNode.Parse(await (await Register(http, meeting, new { name = "Ilze Kalniņa", sector = "NVO", answers = new { car = "jā" }, consent = 1 })).Content.ReadAsStringAsync())!;
        var people = await People(leads, meeting);
        people.ShouldHaveSingleItem()["awaited"]!.GetValue<bool>().ShouldBeTrue();
        view.Of("person").Count.ShouldBe(1);

        using var phone = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Server.Address };
        var link = await phone.GetAsync((string)registered["personalUrl"]!);
        link.Headers.Location!.ToString().ShouldBe($"/j/{meeting.Code}?known");
        var joined = JsonNode.Parse(await (await phone.PostAsJsonAsync("/api/join", new { code = meeting.Code, returning = true })).Content.ReadAsStringAsync())!;
        ((string)joined["participant"]!).ShouldBe((string)registered["participant"]!);

        var known = (await People(leads, meeting)).ShouldHaveSingleItem();
        ((string)known["name"]!, known["awaited"]!.GetValue<bool>()).ShouldBe(("Ilze Kalniņa", false));
        await view.Until(v => v.Of("person").Count == 2, "Ilze to be here");
    }

    [ContractFact]
    public async Task On_another_device_one_is_the_same_person_by_ones_own_link()
    {
        await using var meeting = await Asking();
        await using var phone = await meeting.Phone();
        using var mine = phone.Http();
        var own = JsonNode.Parse(await mine.GetStringAsync($"/api/workshops/{meeting.Id}/me/link"))!;
        ((string)own["qr"]!).ShouldStartWith("<svg");

        using var tablet = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Server.Address };
        (await tablet.GetAsync((string)own["personalUrl"]!)).Headers.Location!.ToString().ShouldBe($"/j/{meeting.Code}?known");
        var joined = JsonNode.Parse(await (await tablet.PostAsJsonAsync("/api/join", new { code = meeting.Code, returning = true })).Content.ReadAsStringAsync())!;
        var me = JsonNode.Parse(await mine.GetStringAsync($"/api/workshops/{meeting.Id}/me"))!;
        ((string)joined["participant"]!).ShouldBe((string)me["participant"]!);

        using var leads = meeting.Lead.Http();
        (await leads.GetAsync($"/api/workshops/{meeting.Id}/me/link")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [ContractFact]
    public async Task Somebody_without_a_phone_is_added_and_counts_in_team_and_attendance()
    {
        await using var meeting = await Asking();
        using var leads = meeting.Lead.Http();
        var view = await meeting.Lead.Watch(meeting.Stream);
        await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = "t1", ["name"] = "Piekļuve" });
        var person = new { participant = "p1", name = "Velta Ozola", sector = "Iedzīvotāji", team = "t1" };

        (await leads.PostAsJsonAsync($"/api/workshops/{meeting.Id}/people", person)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await leads.PostAsJsonAsync($"/api/workshops/{meeting.Id}/people", person)).StatusCode.ShouldBe(HttpStatusCode.Created);

        await view.Until(v => v["person/p1"] is not null && (int)v["team/t1"]!["members"]! == 1, "Velta in the team");
        (await People(leads, meeting)).ShouldHaveSingleItem()["noPhone"]!.GetValue<bool>().ShouldBeTrue();
        var table = await leads.GetStringAsync($"/api/workshops/{meeting.Id}/attendance.csv");
        table.ShouldContain("\"Velta Ozola\"");
        table.ShouldContain("\"Piekļuve\"");
        (await leads.GetStringAsync($"/api/workshops/{meeting.Id}/outcomes.json")).ShouldNotContain("Velta");
    }

    [ContractFact]
    public async Task A_facilitator_checks_people_in_or_says_which_phone_is_theirs()
    {
        await using var meeting = await Asking();
        using var leads = meeting.Lead.Http();
        using var http = new HttpClient { BaseAddress = Server.Address };
        var ids = new List<string>();
        foreach (var name in new[] { "Ilze", "Jānis" })
            ids.Add((string)JsonNode.Parse(await (await Register(http, meeting, new { name, consent = 1 })).Content.ReadAsStringAsync())!["participant"]!);
        await using var phone = await meeting.Phone();
        var participant = (string)(await phone.Watch(meeting.Stream))["me"]!["id"]!;

        (await leads.PostAsJsonAsync($"/api/workshops/{meeting.Id}/people/{ids[0]}/here", new { })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await leads.PostAsJsonAsync($"/api/workshops/{meeting.Id}/people/{ids[1]}/phone", new { participant })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await leads.PostAsJsonAsync($"/api/workshops/{meeting.Id}/people/{ids[1]}/phone", new { participant })).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        var people = await People(leads, meeting);
        people.ShouldAllBe(person => !person["awaited"]!.GetValue<bool>());
        people.Single(person => (string)person["participant"]! == participant)["name"]!.GetValue<string>().ShouldBe("Jānis");
    }

    [ContractFact]
    public async Task Sheets_and_tables_are_for_facilitators_handout_and_calendar_for_all_who_are_in()
    {
        await using var meeting = await Asking();
        await meeting.Lead.Done(meeting.Stream, new Cmd("describe") { ["startsAt"] = "2030-02-20T12:00:00Z", ["place"] = "Lielā zāle" });
        await using var phone = await meeting.Phone();
        using var leads = meeting.Lead.Http();
        using var mine = phone.Http();
        foreach (var form in new[] { "attendance.html", "attendance.csv", "template.json" })
        {
            (await mine.GetAsync($"/api/workshops/{meeting.Id}/{form}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await leads.GetAsync($"/api/workshops/{meeting.Id}/{form}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await mine.GetStringAsync($"/api/workshops/{meeting.Id}/calendar.ics")).ShouldContain("DTSTART:20300220T120000Z\r\n");
        var handout = await mine.GetAsync($"/api/workshops/{meeting.Id}/handout.html");
        handout.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        (await handout.Content.ReadAsStringAsync()).ShouldContain("Lielā zāle");
    }

    private async Task<Meeting> Asking()
    {
        var meeting = await Server.Found();
        await meeting.Lead.Done(meeting.Stream, new Cmd("setRegistration") { ["fields"] = Fields, ["consent"] = "Atbildes glabājam gadu." });
        await meeting.Lead.Done(meeting.Stream, new Cmd("open"));
        return meeting;
    }

    private static Task<HttpResponseMessage> Register(HttpClient http, Meeting meeting, object said) =>
        http.PostAsJsonAsync($"/api/registration/{meeting.Code}", said);

    private static async Task<List<JsonNode>> People(HttpClient leads, Meeting meeting) =>
        [.. JsonNode.Parse(await leads.GetStringAsync($"/api/workshops/{meeting.Id}/people"))!.AsArray().Select(person => person!)];
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresRegisterTests(PostgresServer server) : RegisterContract(server), IClassFixture<PostgresServer>;
