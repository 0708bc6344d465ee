using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Boards;

/// <summary>S2-08: notes become groups, groups have areas, and areas with nothing are seen.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_08_GroupingTests(Theatre theatre)
{
    [BrowserFact]
    public async Task S2_08_Notes_are_grouped_by_keyboard_and_by_drag_and_mapped_to_areas()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("describe") { ["areas"] = Jelgava.Areas });
        await play.ArrangeNeeds();
        var lead = await play.Leads();
        await lead.Begins("grouping");

        await lead.GroupsByKeyboard("Brīvprātīgie", "pilsoniskā iesaiste", Jelgava.Needs[1], Jelgava.Needs[2]);
        await lead.GroupsByKeyboard("Digitālais centrs", "infrastruktūras attīstība", Jelgava.Needs[4]);
        await lead.Drags(Jelgava.Needs[0], "Digitālais centrs");

        var areas = await lead.LooksAtAreas(bare: 3);
        await lead.Counts(5, areas, "areas");
        await lead.Reads(areas.Filter(new() { HasText = "pilsoniskā iesaiste" }), Texts.Of("lv").Of("lead.notes", 2));
        await lead.Reads(areas.Filter(new() { HasText = "infrastruktūras attīstība" }), Texts.Of("lv").Of("lead.notes", 2));
        await lead.Counts(3, areas.Filter(new() { HasText = Texts.Of("lv")["lead.areas.nothing"] }), "areas with nothing yet");
        var csv = await play.Outcomes("csv");
        csv.ShouldContain("\"Digitālais centrs\";\"infrastruktūras attīstība\"");
    }

    [BrowserFact]
    public async Task S2_08_Phones_and_wall_see_the_groups_at_once_and_a_step_back_undoes_them()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("describe") { ["areas"] = Jelgava.Areas });
        await play.ArrangeNeeds();
        var lead = await play.Leads();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await lead.Begins("grouping");

        await lead.GroupsByKeyboard("Brīvprātīgie", "pilsoniskā iesaiste", Jelgava.Needs[1], Jelgava.Needs[2]);

        await ilze.Sees(ilze.Page.GetByRole(AriaRole.Heading, new() { Name = "Brīvprātīgie" }), "the group");
        await wall.Sees("Brīvprātīgie");
        await lead.Button(Texts.Of("lv")["common.undo"]).ClickAsync();
        await ilze.SeesNoMore("Brīvprātīgie");
        await lead.Counts(6, lead.Notes, "notes");
    }

    [BrowserFact]
    public async Task S2_08_Groups_are_suggested_and_a_person_takes_them_and_the_wall_shows_the_bare_areas()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("describe") { ["areas"] = Jelgava.Areas });
        await play.ArrangeNeeds();
        await play.Arrange(Jelgava.NeededId, new Cmd("postNote") { ["noteId"] = "n7", ["columnId"] = "main", ["text"] = "Transportu uz mācībām vajag arī vakarā" });
        await play.Arrange(Jelgava.NeededId, new Cmd("setPhase") { ["phase"] = "grouping" });
        var lead = await play.Leads();
        var wall = await play.Wall();

        await lead.Chooses("lead.suggest.title");
        var suggestion = lead.Dialog.Locator("form.suggestion").Filter(new() { HasText = Jelgava.Needs[0] });
        await lead.Sees(suggestion.GetByText("Transportu uz mācībām"), "what belongs together");
        await lead.Counts(0, lead.Groups, "groups before anybody says so");
        await suggestion.GetByLabel(Words["lead.group.name"]).FillAsync("Transports");
        await suggestion.GetByRole(AriaRole.Button, new() { Name = Words["lead.suggest.accept"] }).ClickAsync();
        await lead.ClosesDialog();
        await lead.Sees(lead.Group("Transports"), "the group");
        await lead.GivesArea("Transports", Jelgava.Areas[0]);

        await wall.SeesNote(Jelgava.Needs[5]);
        await wall.Page.Keyboard.PressAsync("g");
        await wall.Counts(5, wall.Lanes, "areas on the wall");
        await wall.Sees(wall.Lane(Jelgava.Areas[0]).GetByText("Transports · 2"), "the group in its area");
        await wall.Counts(4, wall.Page.GetByText(Words["wall.areaBare"]), "areas with nothing yet");
        await wall.Page.Keyboard.PressAsync("g");
        await wall.SeesNote(Jelgava.Needs[5]);
        (await play.Outcomes("md")).ShouldContain(Words["outcomes.areaBare"]);
        await lead.Page.Keyboard.PressAsync("Escape");
        await lead.Button(Words["common.undo"]).ClickAsync();
        await lead.Button(Words["common.undo"]).ClickAsync();
        await lead.Counts(0, lead.Groups, "groups after undoing");
    }

    private static Texts Words => Texts.Of("lv");
}
