using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>S2-07: the wall shows the room, and nobody in it by name.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_07_WallTests(Theatre theatre)
{
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
}
