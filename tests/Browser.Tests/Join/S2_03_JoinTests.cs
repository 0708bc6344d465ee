using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Join;

/// <summary>S2-03: in by the wall's QR code, without an account, and the letters whole everywhere.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_03_JoinTests(Theatre theatre)
{
    private const string Letters = "Šķūņu ķīļi āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ – «pēdiņas»";

    [BrowserFact]
    public async Task S2_03_From_the_wall_s_QR_code_to_the_first_note_without_an_account()
    {
        await using var play = await theatre.Begin();
        var wall = await play.Wall();
        await play.ArrangeBoard();
        var ilze = await play.Phone("Ilze");

        await ilze.ScansAndEnters(await wall.JoinAddress());
        await ilze.Posts(Letters);

        await wall.SeesNote(Letters);
        foreach (var form in (string[])["csv", "md", "json"])
            (await play.Outcomes(form)).ShouldContain(Letters);
    }

    [BrowserFact]
    public async Task S2_03_A_code_can_be_typed_with_a_space_and_the_way_back_is_remembered()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeBoard();
        var janis = await play.Phone("Jānis");

        await janis.TypesAndEnters($"{play.Meeting.Code[..4]} {play.Meeting.Code[4..]}");
        await janis.Posts("Transports uz/no mācībām");
        await janis.ScansAndEnters($"/j/{play.Meeting.Code}");

        await janis.IsSent("Transports uz/no mācībām");
        await janis.Page.GotoAsync("/");
        await janis.Sees("Ekspertu tikšanās");
    }

    [BrowserFact]
    public async Task S2_03_Latvian_letters_are_found_without_their_marks()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeNeeds();
        for (var i = 0; i < 6; i++)
            await play.Arrange(Jelgava.NeededId, new("postNote") { ["noteId"] = $"m{i}", ["columnId"] = "main", ["text"] = $"{i}. {Letters}" });
        var ilze = await play.Joined("Ilze");

        await ilze.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("skunu kili");

        await ilze.Counts(6, ilze.Notes, "notes with those letters");
        await ilze.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("ĶĪĻI");
        await ilze.Counts(6, ilze.Notes, "notes with those letters");
    }
}
