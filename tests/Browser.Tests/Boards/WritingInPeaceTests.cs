using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Boards;

/// <summary>A live update takes nobody's words away (the interface's rule for everywhere).</summary>
[Collection(TheatreCollection.Name)]
public sealed class WritingInPeaceTests(Theatre theatre)
{
    private const string Next = "Kas jau strādā?";
    private const string Half = "Senioriem vajadzīga palīdzība uz vietas";

    [BrowserFact]
    public async Task Who_is_writing_stays_until_it_is_sent_when_the_room_goes_on()
    {
        await using var play = await theatre.Begin();
        var ilze = await Interrupted(play);

        await ilze.Sends();

        await ilze.IsAsked(Next);
        await play.ArrangeFocus(Jelgava.NeededId);
        await ilze.IsSent(Half);
        (await play.Outcomes("csv")).ShouldContain(Half);
    }

    [BrowserFact]
    public async Task Who_is_writing_may_go_along_and_finds_the_words_again()
    {
        await using var play = await theatre.Begin();
        var ilze = await Interrupted(play);

        await ilze.Button(Texts.Of("lv")["phone.goAlong"]).ClickAsync();

        await ilze.IsAsked(Next);
        await ilze.HasWritten("");
        await play.ArrangeFocus(Jelgava.NeededId);
        await ilze.IsAsked(Jelgava.Needed);
        await ilze.HasWritten(Half);
    }

    [BrowserFact]
    public async Task Who_can_no_longer_send_what_is_written_goes_along()
    {
        await using var play = await theatre.Begin();
        var ilze = await Interrupted(play);

        await play.Arrange(Jelgava.NeededId, new Cmd("setPhase") { ["phase"] = "results" });

        await ilze.IsAsked(Next);
    }

    private static async Task<Phone> Interrupted(Play play)
    {
        await play.ArrangeBoard("working", Next);
        await play.ArrangeBoard();
        var ilze = await play.Joined("Ilze");
        await ilze.BeginsToWrite(Half);
        await play.ArrangeFocus("working");
        await ilze.Sees(Texts.Of("lv")["phone.wentOn"]);
        await ilze.IsAsked(Jelgava.Needed);
        await ilze.HasWritten(Half);
        return ilze;
    }
}
