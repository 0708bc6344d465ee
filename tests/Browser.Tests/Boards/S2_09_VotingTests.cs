using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Boards;

/// <summary>S2-09: five dots each, hands count too, nothing is shown too early, and nobody's vote is told.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_09_VotingTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task S2_09_Five_dots_each_hands_through_the_facilitator_and_results_when_shown()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeNeeds();
        var lead = await play.Leads();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        var janis = await play.Joined("Jānis");
        await ilze.Introduces("Ilze Bērziņa");
        await lead.Begins("voting");

        await ilze.Dots(Jelgava.Needs[0], 3);
        await ilze.Dots(Jelgava.Needs[5], 2);
        await ilze.Sees(Words.Of("phone.dotsLeft", 0));
        await ilze.CannotAdd(Jelgava.Needs[1]);
        await janis.Dots(Jelgava.Needs[0], 1);
        await lead.CastsForOthers(Jelgava.Needs[0], dots: 5, people: 2);
        await lead.AddsForOthers(Jelgava.Needs[0], people: 3, inAll: 13);

        await wall.Counts(0, wall.Votes, "votes on the wall");
        await janis.Counts(0, janis.Page.Locator(".votes"), "votes of the room");
        await lead.Begins("results");

        await janis.Reads(janis.Note(Jelgava.Needs[0]), Words.Of("phone.votes", 17));
        await wall.Reads(wall.Bar(Jelgava.Needs[0]), "17");
        await wall.Reads(wall.Bar(Jelgava.Needs[5]), "2");
        await Tells(play, counts: "\"4\";\"13\"", nobody: "Bērziņa");
    }

    [BrowserFact]
    public async Task S2_09_A_person_without_a_phone_votes_through_the_table_host_and_a_run_off_decides()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeNeeds();
        var lead = await play.Leads();
        var wall = await play.Wall();
        var host = await play.Joined("Saimniece");
        await host.SeatsAnother(2);
        await host.GoesTo("now");
        await lead.Begins("voting");

        await host.Dots(Jelgava.Needs[0], 3);
        await host.Dots(Jelgava.Needs[1], 2);
        await host.Sees(Words.Of("phone.dotsLeft", 0));
        await host.HandsOn(1);
        await host.Sees(Words.Of("phone.dotsLeft", 5));
        await host.Dots(Jelgava.Needs[1], 4);
        await host.Dots(Jelgava.Needs[5], 1);
        await lead.Begins("results");
        await wall.Reads(wall.Bar(Jelgava.Needs[1]), "6");

        await lead.Chooses("lead.rounds.title");
        await lead.Presses(Words.Of("lead.rounds.begin", 2));
        await host.Counts(2, host.Page.Locator("fieldset.stepper"), "targets of the run-off");
        await host.Dots(Jelgava.Needs[0], 5);
        await lead.Begins("results");
        await wall.Reads(wall.Bar(Jelgava.Needs[0]), "5");
        (await play.Outcomes("md")).ShouldContain("balsošanas kārta");
        await Tells(play, counts: "\"5\";\"0\"", nobody: "Saimniece");
    }

    private static async Task Tells(Play play, string counts, string nobody)
    {
        var csv = await play.Outcomes("csv");
        csv.ShouldContain(counts);
        foreach (var form in new[] { csv, await play.Outcomes("json"), await play.Outcomes("html"), await play.Outcomes("md") })
            form.ShouldNotContain(nobody);
    }
}
