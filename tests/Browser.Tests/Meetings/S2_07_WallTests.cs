using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>S2-07: the wall shows the room, and nobody in it by name.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_07_WallTests(Theatre theatre)
{
    // Each view that can be put on the wall, and what shows that it is there
    private static readonly (string View, string Sign)[] Views =
    [
        ("welcome", ".wall-welcome"),
        ("agenda", ".wall-day"),
        ("teams", ".wall-lanes"),
        ("board", ".wall-board .phase.writing"),
        ("results", ".wall-board .empty"),
        ("blank", ".wall-blank"),
        ("teamResults", ".wall-plenary"),
    ];

    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task S2_07_The_wall_shows_the_block_its_minutes_four_teams_and_their_counts()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        var janis = await play.Joined("Jānis");
        await ilze.ChoosesTeam("Motivācija");
        await janis.ChoosesTeam("Piekļuve");

        await ilze.Posts("Digitālā trešdiena");
        await ilze.Posts("Atvērtās durvis");
        await janis.Posts("LAIPA datori");

        await wall.Reads(wall.Heading, Jelgava.TeamsBlock);
        await wall.Reads(wall.TimeLeft, "1:14:");
        await wall.Counts(4, wall.Lanes, "teams");
        await wall.SaysCount("Motivācija", 2);
        await wall.SaysCount("Piekļuve", 1);
        await wall.SaysCount("Lietojamība", 0);
        await wall.SaysCount("Pielietošana", 0);
    }

    [BrowserFact]
    public async Task S2_07_The_wall_names_nobody()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeNeeds();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await ilze.Introduces("Ilze Bērziņa");

        await ilze.Posts("Uzrīkot stāstu vakaru");
        await wall.SeesNote("Uzrīkot stāstu vakaru");

        (await wall.Text()).ShouldNotContain("Bērziņa");
        (await wall.Page.ContentAsync()).ShouldNotContain("Bērziņa");
    }

    [BrowserFact]
    public async Task S2_07_The_wall_goes_on_without_the_facilitator()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeBoard();
        var lead = await play.Leads();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await ilze.Posts("Pirmā");
        await wall.SeesNote("Pirmā");

        await lead.Page.CloseAsync();
        await ilze.Posts("Otrā");

        await wall.SeesNote("Otrā");
    }

    [BrowserFact]
    public async Task S2_07_The_wall_is_driven_from_a_phone_and_stays_when_that_phone_sleeps()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        await play.ArrangeNeeds();
        var wall = await play.Wall();
        var lead = await play.Leads();
        await lead.Page.SetViewportSizeAsync(360, 740);
        await lead.Button(Words["lead.tab.wall"], exact: true).ClickAsync();

        foreach (var (view, sign) in Views)
        {
            await lead.Page.Locator(".wall-remote").GetByRole(AriaRole.Button, new() { Name = Words[$"wall.view.{view}"], Exact = true }).ClickAsync();
            await wall.Sees(wall.Page.Locator(sign), $"the view {view}");
            (await wall.SmallestType()).ShouldBeGreaterThanOrEqualTo(38, view);
        }

        await lead.Page.CloseAsync();
        await wall.Page.ReloadAsync();
        await wall.Sees(wall.Page.Locator(Views[^1].Sign), "what was put on it");
        await play.ArrangeFocus("b1");
        await wall.Reads(wall.Heading, "Kas tiek plānots?");
    }

    [BrowserFact]
    public async Task S2_07_Results_are_revealed_at_the_same_moment_after_three_two_one()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeNeeds();
        await play.Arrange(Jelgava.NeededId, new("setPhase") { ["phase"] = "voting" });
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await ilze.Dots(Jelgava.Needs[0], 3);
        var lead = await play.Leads();
        await lead.Button(Words["lead.wall"], exact: true).ClickAsync();
        await lead.Button(Words["lead.wall.reveal"]).ClickAsync();

        await wall.Sees(wall.Page.Locator(".reveal"), "the count");
        await ilze.Sees(ilze.Page.Locator(".reveal"), "the count");
        await wall.Reads(wall.Bar(Jelgava.Needs[0]), "3");
        await ilze.Reads(ilze.Note(Jelgava.Needs[0]), Words.Of("phone.votes", 3));
    }

    [BrowserFact]
    public async Task S2_07_One_key_shows_each_view_at_the_wall_and_takes_it_away()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeNeeds();
        var wall = await play.Wall();
        await wall.Sees(wall.Page.Locator(".wall-board"), "the board");

        await wall.Page.Keyboard.PressAsync("w");
        await wall.Sees(wall.Page.Locator(".wall-welcome"), "the welcome");
        await wall.Page.Keyboard.PressAsync("a");
        await wall.Sees(wall.Page.Locator(".wall-day"), "the agenda");
        await wall.Page.Keyboard.PressAsync("a");

        await wall.Sees(wall.Page.Locator(".wall-board"), "the board again");
    }
}
