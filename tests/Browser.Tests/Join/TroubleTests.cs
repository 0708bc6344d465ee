using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Join;

/// <summary>Who cannot come in is told so, in words, and told what to do.</summary>
[Collection(TheatreCollection.Name)]
public sealed class TroubleTests(Theatre theatre)
{
    [BrowserTheory]
    [InlineData("lv")]
    [InlineData("lt")]
    [InlineData("en")]
    public async Task A_wrong_code_says_so(string language)
    {
        await using var play = await theatre.Begin();
        var ilze = await play.Phone("Ilze", locale: language);

        await ilze.Page.GotoAsync("/j/00000000");

        await ilze.Sees(Texts.Of(language)["join.trouble.noSuchCode"]);
    }

    [BrowserFact]
    public async Task A_locked_door_says_so()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("lock"));
        var ilze = await play.Phone("Ilze");

        await ilze.TypesCode(play.Meeting.Code);

        await ilze.Sees(Texts.Of("lv")["join.trouble.locked"]);
    }

    [BrowserFact]
    public async Task A_closed_workshop_says_so_outside_and_inside()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeBoard();
        var ilze = await play.Joined("Ilze");
        var late = await play.Phone("Late");
        await ilze.Posts("Transports");

        await play.Arrange(new Cmd("close"));
        await late.TypesCode(play.Meeting.Code);

        await late.Sees(Texts.Of("lv")["join.trouble.closed"]);
        await ilze.Sees(Texts.Of("lv")["phone.after"]);
        await ilze.Sees("Transports");
    }

    [BrowserFact]
    public async Task Somebody_removed_sees_that_and_stays_outside()
    {
        await using var play = await theatre.Begin();
        var people = await play.Meeting.Lead.Watch(play.Meeting.Stream);
        var ilze = await play.Joined("Ilze");
        await people.Until(view => Participants(view).Any(), "the person");

        await play.Arrange(new Cmd("remove") { ["participant"] = Participants(people).Single() });

        await ilze.Sees(Texts.Of("lv")["phone.removed"]);
        await ilze.Page.ReloadAsync();
        await ilze.Sees(Texts.Of("lv")["phone.removed"]);
    }

    [BrowserFact]
    public async Task A_ticket_of_another_workshop_opens_nothing()
    {
        await using var play = await theatre.Begin();
        await using var other = await theatre.Begin();
        var ilze = await play.Joined("Ilze");

        await ilze.Page.GotoAsync($"/w/{other.Meeting.Id}");
        await ilze.Sees(Texts.Of("lv")["phone.signedOut"]);
        await ilze.Page.GotoAsync($"/w/{other.Meeting.Id}/lead");
        await ilze.Sees(Texts.Of("lv")["lead.signedOut"]);
        await ilze.Page.GotoAsync($"/w/{other.Meeting.Id}/wall");
        await ilze.Sees(Texts.Of("lv")["wall.signedOut"]);
        await ilze.Page.GotoAsync($"/w/{play.Meeting.Id}/lead");
        await ilze.Sees(Texts.Of("lv")["lead.signedOut"]);
    }

    [BrowserFact]
    public async Task An_address_that_leads_nowhere_leads_back()
    {
        await using var play = await theatre.Begin();
        var ilze = await play.Phone("Ilze");

        await ilze.Page.GotoAsync("/w/nothing/here/at-all");

        await ilze.Sees(Texts.Of("lv")["common.noSuchPage"]);
        await ilze.Page.GetByText(Texts.Of("lv")["common.toStart"]).ClickAsync();
        await ilze.Sees(Texts.Of("lv")["join.heading"]);
    }

    private static IEnumerable<string> Participants(LiveView workshop) =>
        workshop.Of("person").Where(person => (string?)person.Value["role"] == "participant").Select(person => person.Key);
}
