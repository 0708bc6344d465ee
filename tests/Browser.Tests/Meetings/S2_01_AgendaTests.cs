using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>S2-01: the agenda as it was sent out becomes the meeting's.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_01_AgendaTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task S2_01_Six_blocks_come_from_the_pasted_lines_and_the_duplicate_is_flagged()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        await lead.Founds("Ekspertu tikšanās nr. 5", from: "14:00", to: "17:00");

        await lead.PastesAgenda(Jelgava.Agenda);

        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "15:50", "17:00");
        await lead.Sees(Words["lead.remark.duplicate"]);
        await lead.Sees(Words.Fill("lead.agenda.ends", ("time", "17:00")));
    }

    [BrowserFact]
    public async Task S2_01_A_longer_break_moves_what_follows_and_warns_of_the_end()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        await lead.Founds("Ekspertu tikšanās nr. 5", from: "14:00", to: "17:00", Jelgava.Agenda);
        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "15:50", "17:00");

        await lead.SetsMinutes("Kafijas pauze", 30);

        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "16:00", "17:10");
        await lead.Sees(Words.Of("lead.agenda.over", 10).Replace("{time}", "17:10", StringComparison.Ordinal));
        await lead.Button(Words["common.undo"]).ClickAsync();
        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "15:50", "17:00");
    }

    [BrowserFact]
    public async Task S2_01_The_end_time_is_kept_by_shorter_later_blocks_and_the_break_stays_as_it_is()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        await lead.Founds("Ekspertu tikšanās nr. 5", from: "14:00", to: "17:00", Jelgava.Agenda);
        await lead.SetsMinutes("Kafijas pauze", 30);
        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "16:00", "17:10");

        await lead.Button(Words.Fill("lead.agenda.keepEnd", ("time", "17:00"))).ClickAsync();

        await lead.StartsAre("13:40", "14:00", "14:14", "15:24", "15:54", "17:00");
        await lead.Sees(Words.Fill("lead.agenda.ends", ("time", "17:00")));
        await lead.Button(Words["common.undo"]).ClickAsync();
        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "16:00", "17:10");
    }

    [BrowserFact]
    public async Task S2_01_Five_minutes_more_move_what_follows_for_everybody()
    {
        await using var play = await theatre.Begin();
        var start = DateTimeOffset.UtcNow;
        await play.Arrange(new Cmd("describe") { ["startsAt"] = start, ["endsAt"] = start.AddMinutes(60) });
        await play.Arrange(Item("talk", "Pilotprojekts", 20));
        await play.Arrange(Item("work", "Darbs", 40));
        var lead = await play.Leads();
        var ilze = await play.Joined("Ilze");
        await lead.StartsNext("Pilotprojekts");
        await ilze.Reads(ilze.Page.Locator(".now-bar"), Local(start.AddMinutes(20)));

        await lead.Button(Words.Of("lead.time.plus", 5), exact: true).ClickAsync();

        await ilze.Reads(ilze.Page.Locator(".now-bar"), Local(start.AddMinutes(25)));
        await lead.Button(Words.Fill("lead.agenda.keepEnd", ("time", Local(start.AddMinutes(60))))).ClickAsync();
        await lead.Counts(0, lead.Page.Locator(".end.over"), "warnings of the end");
    }

    [BrowserFact]
    public async Task S2_01_Blocks_of_several_teams_are_one_place_on_lead_and_wall_and_the_own_block_on_a_phone()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams(2);
        await play.Arrange(Item("one", "Intervijas", 30, "t1"));
        await play.Arrange(Item("two", "Karte", 45, "t2"));
        await play.Arrange(Item("end", "Noslēgums", 5));
        var lead = await play.Leads();
        await lead.Counts(1, lead.Page.Locator(".timeline > .beside"), "blocks beside another");
        await lead.StartsNext("Intervijas");

        var wall = await play.Wall();
        await wall.Reads(wall.Lane("Motivācija"), "Intervijas");
        await wall.Reads(wall.Lane("Piekļuve"), "Karte");
        var ilze = await play.Joined("Ilze");
        await ilze.ChoosesTeam("Piekļuve");
        await ilze.Reads(ilze.Page.Locator(".now-bar h1"), "Karte");
        await ilze.GoesTo("agenda");
        await ilze.Counts(2, ilze.Page.Locator(".agenda > li"), "blocks of one's own");
    }

    [BrowserFact]
    public async Task S2_01_An_agenda_of_a_megabyte_is_refused_with_words_and_not_cut()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Leads();
        await lead.Button(Words["lead.agenda.paste"], exact: true).ClickAsync();
        var lines = lead.Page.GetByLabel(Words["lead.agenda.lines"]);
        await lines.EvaluateAsync("(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })) }", string.Concat(Enumerable.Repeat("14.00-14.15 Mobilā klase\n", 40_000)));

        await lead.Sees(lead.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "20" }), "that it is too long");
        (await lead.Button(Words["lead.agenda.addLines"]).IsDisabledAsync()).ShouldBeTrue();
        await lines.FillAsync("14.00-14.15 Mobilā klase\n14:15–14:30 Ideas\n20 min Pauze");
        await lead.Button(Words["lead.agenda.addLines"]).ClickAsync();
        await lead.StartsAre("14:00", "14:15", "14:30");
    }

    private static Cmd Item(string id, string title, int minutes, string? team = null) =>
        new("addAgendaItem") { ["itemId"] = id, ["title"] = title, ["kind"] = "work", ["minutes"] = minutes, ["team"] = team };

    private static string Local(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Riga")).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
