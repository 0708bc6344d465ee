using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Look;

/// <summary>Nothing that keeps people out: axe has nothing serious to say of any page, in light and dark.</summary>
[Collection(TheatreCollection.Name)]
public sealed partial class AccessTests(Theatre theatre)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious_on_the_phone(ColorScheme scheme)
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var ilze = await play.Phone("Ilze", scheme);
        await ilze.Page.GotoAsync("/");
        await ilze.Sees(Texts.Of("lv")["join.heading"]);
        await Examine("joining", ilze);
        await ilze.ScansAndEnters($"/j/{play.Meeting.Code}");
        await Examine("choosing a team", ilze);
        await ilze.ChoosesTeam("Motivācija");
        await ilze.Posts(Jelgava.LongNote);
        await Examine("writing", ilze);
        await ilze.Opens(Jelgava.LongNote);
        await Examine("a note", ilze);
        await ilze.ClosesSheet();
        await ilze.GoesTo("agenda");
        await Examine("the agenda", ilze);
        await ilze.GoesTo("mine");
        await Examine("mine", ilze);
        await ilze.GoesTo("now");
        await play.Arrange("b1", new Cmd("setPhase") { ["phase"] = "voting" });
        await ilze.Sees(ilze.Stepper(Jelgava.LongNote[..60]), "where to put dots");
        await Examine("voting", ilze);
        await play.Arrange(new Cmd("close"));
        await ilze.Sees(Texts.Of("lv")["phone.after"]);
        await Examine("the end", ilze);
        await ilze.Page.GotoAsync("/w/nobody-knows");
        await ilze.Sees(Texts.Of("lv")["phone.signedOut"]);
        await Examine("trouble", ilze);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious_on_the_wall(ColorScheme scheme)
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams();
        var wall = await play.Wall(scheme);
        await wall.Sees(wall.Heading, "the welcome");
        await Examine("the welcome", wall);
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        await wall.Counts(4, wall.Lanes, "teams");
        await play.Arrange("b1", new Cmd("postNote") { ["noteId"] = "n", ["columnId"] = "main", ["text"] = Jelgava.LongNote });
        await wall.SeesNote(Jelgava.LongNote[..50]);
        await Examine("the teams", wall);
        await play.ArrangeNeeds();
        await wall.SeesNote(Jelgava.Needs[5]);
        await Examine("a board", wall);
        await play.Arrange(Jelgava.NeededId, new Cmd("setPhase") { ["phase"] = "voting" });
        await play.Arrange(Jelgava.NeededId, new Cmd("castForOther") { ["targetId"] = "n1", ["dots"] = 3, ["count"] = 2 });
        await play.Arrange(Jelgava.NeededId, new Cmd("setPhase") { ["phase"] = "results" });
        await wall.Reads(wall.Bar(Jelgava.Needs[0]), "6");
        await Examine("the results", wall);
        await play.Arrange(new Cmd("close"));
        await wall.Sees(Texts.Of("lv")["wall.closed"]);
        await Examine("the end", wall);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious_on_the_lead(ColorScheme scheme)
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator(scheme);
        await lead.Page.GotoAsync("/new");
        await lead.Sees(Texts.Of("lv")["create.heading"]);
        await Examine("creating", lead);
        await lead.Founds("Ekspertu tikšanās", "14:00", "17:00", Jelgava.Agenda);
        await lead.Counts(6, lead.Blocks, "blocks");
        await Examine("the checklist", lead);
        await play.ArrangeTeams();
        await play.ArrangeNeeds();
        await lead.Opens(await play.Link("leadUrl"));
        await lead.Sees(lead.Note(Jelgava.Needs[5]), "the board");
        await Examine("a board", lead);
        await lead.GroupsByKeyboard("Brīvprātīgie", "", Jelgava.Needs[1], Jelgava.Needs[2]);
        await lead.Begins("voting");
        await lead.Note(Jelgava.Needs[0]).PressAsync("Enter");
        await lead.Sees(lead.Dialog.GetByText(Texts.Of("lv")["lead.cast.title"]), "where hands are counted");
        await Examine("a note", lead);
        await lead.Page.Keyboard.PressAsync("Escape");
        await play.Arrange(new Cmd("focus") { ["activityId"] = null });
        await lead.Sees(lead.Page.GetByRole(AriaRole.Region, new() { Name = "Pielietošana" }), "the teams' boards");
        await Examine("the teams", lead);
        await play.Arrange(new Cmd("close"));
        await lead.Sees(Texts.Of("lv")["lead.after.title"]);
        await Examine("the end", lead);
        await lead.Page.GotoAsync($"/api/workshops/{play.Meeting.Id}/outcomes.html?as=lead");
        await lead.Sees(Jelgava.Needs[0]);
        await Examine("the minutes", lead);
    }

    /// <summary>Nothing serious on that screen as it is now.</summary>
    internal static async Task Examine(string place, Screen screen) => Judge(place, await screen.Page.RunAxe());

    private static void Judge(string place, AxeResult found) =>
        found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{place}: {Say(v)}").ShouldBeEmpty();

    private static string Say(AxeResultItem violation) =>
        $"{violation.Help} ({violation.Id}): {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Html} {string.Join(' ', node.Any.Concat(node.All).Select(check => check.Message))}"))}";
}
