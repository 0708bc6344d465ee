using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Polls;

/// <summary>A poll from the agenda to the wall: a block opens it, phones answer without a drag, the wall shows it when told to.</summary>
[Collection(TheatreCollection.Name)]
public sealed class PollTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task A_block_opens_its_poll_for_all_and_results_come_when_they_are_shown()
    {
        await using var play = await theatre.Begin();
        await play.ArrangePoll();
        var lead = await play.Leads();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await lead.StartsNext("Aptauja");

        await ilze.Chooses("Kas jādara vispirms?", "Transports uz mācībām un mājās");
        await ilze.Rates("Cik droši jūtaties, lietojot e-pakalpojumus?", 2);
        await ilze.Ranks("Kādā secībā?", "Prasmes", "Laiks");
        await wall.Sees(wall.Page.GetByText(Words.Fill("wall.poll.answered", ("count", 1))), "how many answered");
        await wall.Counts(0, wall.Page.Locator(".poll-bar"), "bars on the wall");
        await lead.ShowsResults();

        await wall.Sees(wall.Page.Locator(".poll-bar").First, "the results");
        await wall.Reads(wall.Page.Locator(".poll-bar").First, "Transports uz mācībām un mājās");
        await wall.Reads(wall.Page.Locator(".poll-bar").First, "100 %");
    }

    [BrowserFact]
    public async Task A_question_is_held_on_the_wall_from_a_phone_while_the_wall_follows_the_room()
    {
        await using var play = await theatre.Begin();
        await play.ArrangePoll();
        var wall = await play.Wall();
        var lead = await play.Leads();
        await lead.StartsNext("Aptauja");
        await lead.Page.SetViewportSizeAsync(360, 740);
        await lead.Button(Words["lead.tab.wall"], exact: true).ClickAsync();
        var which = lead.Page.Locator(".wall-remote").GetByLabel(Words["lead.wall.question"]);
        await which.SelectOptionAsync("2");
        await wall.Sees(wall.Page.Locator(".asked", new() { HasText = Words.Fill("wall.poll.which", ("n", 3), ("total", 3)) + ": Kādā secībā?" }), "the question and which it is");
        await wall.Sees(wall.Page.GetByLabel(Words.Fill("wall.page", ("n", 3), ("total", 3))), "the held page");

        await lead.Button(Words["lead.wall.pageBack"]).ClickAsync();
        await wall.Sees(wall.Page.GetByLabel(Words.Fill("wall.page", ("n", 2), ("total", 3))), "the page before");
    }
}
