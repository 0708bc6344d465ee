using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Boards;

/// <summary>S2-05: the lead word of a note is offered as its tag, and what is like it on another board as well; people decide.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_05_LeadWordTests(Theatre theatre)
{
    private const string Tag = "Transporta nodrošinājums";
    private const string First = "Transporta nodrošinājums: autobuss reizi nedēļā";

    [BrowserFact]
    public async Task S2_05_A_lead_word_becomes_a_tag_when_its_author_says_so_and_is_offered_on_another_board()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeBoard("other", "Kas traucē?");
        var ilze = await play.Joined("Ilze");

        await ilze.Posts(First);
        await ilze.Sees(ilze.Page.Locator(".offered-tags").GetByText(Tag), "the offer");
        (await play.Outcomes("json")).ShouldNotContain("\"tags\"");
        await ilze.TakesTag(Tag);
        await ilze.Sees(ilze.Note(First).Locator(".tag").Filter(new() { HasText = Tag }), "the tag");

        await play.ArrangeNeeds();
        var lead = await play.Leads();
        await lead.Chooses("lead.tags.offers");
        var offers = lead.Dialog.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Jelgava.Needs[0] });
        await lead.Sees(offers.GetByRole(AriaRole.Button, new() { Name = Tag }), "the tag of the other board");
        await lead.Presses(Tag);
        await lead.ClosesDialog();
        await lead.Sees(lead.Note(Jelgava.Needs[0]).Locator(".tag").Filter(new() { HasText = Tag }), "the tag on the note");

        await lead.Page.GetByLabel(Texts.Of("lv")["lead.filter.tag"]).SelectOptionAsync(Tag);
        await lead.Counts(1, lead.Notes, "notes with that tag");
        (await play.Outcomes("csv")).Split('\n').Count(line => line.Contains(Tag, StringComparison.Ordinal)).ShouldBe(2);
        (await play.Outcomes("md")).ShouldContain(Tag);
    }
}
