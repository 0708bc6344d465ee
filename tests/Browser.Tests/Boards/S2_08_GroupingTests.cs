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
}
