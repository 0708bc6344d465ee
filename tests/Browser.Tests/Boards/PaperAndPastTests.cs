using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Boards;

/// <summary>Paper and photos become notes, and what was can be looked at and brought back.</summary>
[Collection(TheatreCollection.Name)]
public sealed class PaperAndPastTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task Paper_notes_are_typed_in_a_row_and_earlier_texts_removed_notes_and_the_whole_past_can_be_seen()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeBoard();
        var lead = await play.Leads();

        await lead.TypesInPaper("Pirmā kartīte", "Otrā kartīte", "Trešā kartīte");
        await lead.Counts(3, lead.Notes, "notes");
        await lead.Edits("Otrā kartīte", "Otrā kartīte, pārrakstīta");
        await lead.Note("Otrā kartīte, pārrakstīta").PressAsync("Enter");
        await lead.Presses(Words.Fill("lead.history.show", ("n", 2)));
        await lead.Presses(Words["lead.history.restore"]);
        await lead.Counts(0, lead.Note("pārrakstīta"), "rewritten notes");

        await lead.Note("Trešā kartīte").PressAsync("Delete");
        await lead.Counts(2, lead.Notes, "notes");
        await lead.Chooses("lead.removed.title");
        await lead.Presses(Words["lead.removed.restore"]);
        await lead.ClosesDialog();
        await lead.Sees(lead.Note("Trešā kartīte"), "the note that came back");

        await lead.Chooses("lead.replay.open");
        var slider = lead.Dialog.GetByRole(AriaRole.Slider);
        await lead.Counts(3, lead.Dialog.Locator(".still .note"), "notes at the end");
        await slider.PressAsync("Home");
        await lead.Counts(0, lead.Dialog.Locator(".still .note"), "notes at the beginning");
        await slider.PressAsync("ArrowRight");
        await slider.PressAsync("ArrowRight");
        await lead.Counts(1, lead.Dialog.Locator(".still .note"), "notes two steps later");
        await lead.ClosesDialog();
        await lead.Chooses("lead.archive.begin");
        await lead.Sees(lead.Page.Locator(".board-head .tag").GetByText(Words["lead.archive.is"]), "that it is an archive");
        (await play.Outcomes("csv")).ShouldContain(Words["outcomes.csv.paper"]);
    }

    [BrowserFact]
    public async Task A_photo_becomes_a_note_with_words_and_hangs_on_the_wall()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeBoard();
        var wall = await play.Wall();
        var ilze = await play.Joined("Ilze");
        await ilze.Sees(ilze.Button(Words["common.photo"]), "the way to a photo");

        await ilze.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "a.svg", MimeType = "image/svg+xml", Buffer = "<script/>"u8.ToArray() });
        await ilze.Sees(Words["problem.picture"]);
        await ilze.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = await ilze.Page.ScreenshotAsync() });
        await ilze.Sees(ilze.Page.Locator(".kept-photo img"), "the photo");
        await ilze.Page.GetByLabel(Words["common.photoWords"]).FillAsync("Tāfele ar kartēm");
        await ilze.Sends();

        await wall.Sees(wall.Page.Locator(".wall-note img.photo"), "the photo on the wall");
        (await wall.Page.Locator(".wall-note img.photo").First.EvaluateAsync<int>("async e => { await e.decode(); return e.naturalWidth; }")).ShouldBeGreaterThan(100);
        (await play.Outcomes("html")).ShouldContain("data:image/jpeg;base64,");
    }
}
