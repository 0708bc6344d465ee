using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Boards;

/// <summary>S2-04: the meeting's longest note.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_04_LongNoteTests(Theatre theatre)
{
    [BrowserFact]
    public async Task S2_04_The_long_note_is_whole_on_the_phone_and_in_the_export_and_short_on_the_wall()
    {
        Jelgava.LongNote.Length.ShouldBe(363);
        await using var play = await theatre.Begin();
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await ilze.ChoosesTeam("Motivācija");

        await ilze.Posts(Jelgava.LongNote);

        await wall.Sees(wall.Page.GetByRole(AriaRole.Button, new() { Name = Texts.Of("lv")["wall.more"] }), "“rādīt vairāk”");
        await wall.OpensLongNote();
        await wall.Sees(wall.Page.GetByRole(AriaRole.Dialog).GetByText(Jelgava.LongNote), "the whole note");
        (await play.Outcomes("csv")).ShouldContain(Jelgava.LongNote);
        (await play.Outcomes("md")).ShouldContain(Jelgava.LongNote);
        (await Overflows(ilze.Note(Jelgava.LongNote))).ShouldBeFalse();
    }

    // Is some of its text cut off?
    private static Task<bool> Overflows(ILocator note) =>
        note.Locator(".text").EvaluateAsync<bool>("e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1");
}
