using System.Net.Http.Json;
using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Teams;

/// <summary>S2-02: 24 people from four sectors, four teams of 6, no sector in one team only; each sees the own team's question.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_02_TeamsTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");
    private static readonly string[] Sectors = ["pašvaldība", "NVO", "iedzīvotāji", "uzņēmēji"];

    [BrowserFact]
    public async Task S2_02_24_people_are_balanced_and_each_phone_asks_its_own_teams_question()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var sectors = new Dictionary<string, string>(StringComparer.Ordinal);
        var ilze = await Registered(play, "Ilze", sectors);
        var janis = await Registered(play, "Jānis", sectors);
        await Crowd(play, 22, sectors);
        var lead = await play.Leads();
        var seen = await play.Meeting.Lead.Watch(play.Meeting.Stream);

        await lead.Button(Words["lead.team.balance"], exact: true).ClickAsync();
        await lead.Button(Words["lead.balance.sector"]).ClickAsync();

        await seen.Until(v => v.Of("team").Values.All(team => (int)team["members"]! == 6), "four teams of 6");
        foreach (var sector in sectors.GroupBy(s => s.Value, s => (string?)seen[$"person/{s.Key}"]!["teamId"], StringComparer.Ordinal))
            sector.Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(1, sector.Key);
        foreach (var name in Jelgava.Teams.Select(team => team.Name))
            await lead.Reads(Circle(lead, name).Locator(".head .count"), "6");
        foreach (var phone in new[] { ilze, janis })
            await phone.Sees(Own(seen, await Me(phone)).Question);

        await TellsTheLead(lead, ilze, Own(seen, await Me(ilze)).Name);
        await lead.Button(Words["common.undo"], exact: true).ClickAsync();
        await seen.Until(v => v.Of("team").Values.All(team => (int)team["members"]! == 0), "everybody as before");
        await ilze.Sees(Words["phone.chooseTeam"]);
    }

    [BrowserFact]
    public async Task S2_02_Whose_team_is_removed_is_told_and_chooses_again_and_nothing_is_lost()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams(2);
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var ilze = await play.Joined("Ilze");
        await ilze.ChoosesTeam("Motivācija");
        await ilze.Posts("Digitālā trešdiena");

        await play.Arrange(new Cmd("removeTeam") { ["teamId"] = "t1" });

        await ilze.Sees(Words.Fill("phone.lostTeam", ("name", "Motivācija")));
        await ilze.ChoosesTeam("Piekļuve");
        (await play.Outcomes("json")).ShouldContain("Digitālā trešdiena");
    }

    [BrowserFact]
    public async Task Teams_go_round_and_each_phone_asks_the_question_of_its_present_theme()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams(2);
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var lead = await play.Leads();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        var janis = await play.Joined("Jānis");
        await ilze.ChoosesTeam("Motivācija");
        await janis.ChoosesTeam("Piekļuve");
        await janis.Posts("Datori bibliotēkā");

        await lead.Button(Words["lead.rounds.next"]).ClickAsync();

        await ilze.Sees(Words.Fill("phone.atTheme", ("n", 2), ("total", 2), ("theme", "Piekļuve")));
        await ilze.Sees(Jelgava.Teams[1].Question);
        await ilze.Sees(ilze.Note("Datori bibliotēkā"), "what the team before wrote");
        await ilze.Posts("Datori arī vakaros");
        await wall.Sees(Words.Fill("wall.round", ("n", 2), ("total", 2)));
        await wall.SaysCount("Piekļuve", 2);
        await lead.Button(Words["common.undo"], exact: true).ClickAsync();
        await ilze.Sees(Jelgava.Teams[0].Question);
    }

    [BrowserFact]
    public async Task Each_facilitator_takes_back_only_what_they_did()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams(2);
        var eva = await play.Leads();
        var ivo = await play.Leads();
        await eva.AddsTeam("Trešā", "Kas vēl?");
        await ivo.Button(Words["lead.lock"], exact: true).ClickAsync();
        await eva.Sees(Words["lead.locked"]);

        await eva.Button(Words["common.undo"], exact: true).ClickAsync();

        await ivo.Counts(0, Circle(ivo, "Trešā"), "teams of that name");
        await ivo.Sees(Words["lead.locked"]);
    }

    private static async Task TellsTheLead(Facilitator lead, Phone phone, string team)
    {
        await phone.GoesTo("mine");
        await phone.Button(Words["phone.askForHelp"]).ClickAsync();
        await lead.Reads(Circle(lead, team).Locator(".help"), Words["lead.team.help"]);
        await Circle(lead, team).GetByRole(AriaRole.Button, new() { Name = Words["lead.team.helped"] }).ClickAsync();
        await phone.Sees(Words["phone.askForHelp"]);
        await phone.Button(Words["phone.teamReady"]).ClickAsync();
        await lead.Reads(Circle(lead, team).Locator(".ready"), Words["lead.team.ready"]);
        await phone.Button(Words["phone.report"]).ClickAsync();
        await phone.Page.GetByLabel(Words["phone.teamConclusion"]).FillAsync("Sākam ar skolām.");
        await phone.Button(Words["common.save"]).ClickAsync();
        await lead.Reads(Circle(lead, team).Locator(".conclusion"), "Sākam ar skolām.");
        await lead.Reads(Circle(lead, team).Locator(".rapporteur"), "Ilze");
        await phone.GoesTo("now");
    }

    private static ILocator Circle(Facilitator lead, string team) =>
        lead.Page.Locator(".circle").Filter(new() { Has = lead.Page.GetByRole(AriaRole.Heading, new() { Name = team }) });

    private static (string Name, string Question) Own(LiveView seen, string participant)
    {
        var team = (string)seen[$"person/{participant}"]!["teamId"]!;
        return Jelgava.Teams[team[1] - '1'];
    }

    private static async Task<Phone> Registered(Play play, string name, Dictionary<string, string> sectors)
    {
        var phone = await play.Joined(name);
        var sector = Sectors[sectors.Count % Sectors.Length];
        var answer = await phone.Page.APIRequest.PutAsync($"/api/workshops/{play.Meeting.Id}/me?as=phone", new() { DataObject = new { name, sector } });
        answer.Ok.ShouldBeTrue();
        sectors[await Me(phone)] = sector;
        return phone;
    }

    private static async Task Crowd(Play play, int people, Dictionary<string, string> sectors)
    {
        for (var i = 0; i < people; i++)
        {
            await using var one = await play.Meeting.Phone();
            var sector = Sectors[sectors.Count % Sectors.Length];
            using var http = one.Http();
            (await http.PutAsJsonAsync($"/api/workshops/{play.Meeting.Id}/me", new { name = $"Dalībnieks {i}", sector })).EnsureSuccessStatusCode();
            sectors[(string)(await one.Watch(play.Meeting.Stream))["me"]!["id"]!] = sector;
        }
    }

    private static async Task<string> Me(Phone phone)
    {
        var workshop = new Uri(phone.Page.Url).Segments[2].TrimEnd('/');
        var answer = await phone.Page.APIRequest.GetAsync($"/api/workshops/{workshop}/me?as=phone");
        return (await answer.JsonAsync<Dictionary<string, string>>())!["participant"];
    }
}
