using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Look;

/// <summary>Each page in each language, and on the narrowest phone.</summary>
[Collection(TheatreCollection.Name)]
public sealed class LanguageTests(Theatre theatre)
{
    [BrowserTheory]
    [InlineData("lv")]
    [InlineData("lt")]
    [InlineData("en")]
    public async Task Every_page_speaks_the_language_and_fits_its_screen(string language)
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("describe") { ["language"] = language });
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, minutes: 75);
        var phone = await play.Phone("Somebody", locale: language);
        await phone.Page.GotoAsync("/");
        await Speaks(phone, language, "join.heading");
        await phone.Page.GotoAsync("/new");
        await Speaks(phone, language, "create.heading");
        await phone.ScansAndEnters($"/j/{play.Meeting.Code}");
        await Speaks(phone, language, "phone.chooseTeam");
        await phone.Page.Locator("button.team-card").First.ClickAsync();
        await Speaks(phone, language, "phone.noNotes");
        foreach (var (place, key) in new[] { ("agenda", "phone.agenda"), ("mine", "phone.myNotes") })
        {
            await phone.Page.Locator("nav.places").GetByText(Texts.Of(language)[$"phone.{place}"]).ClickAsync();
            await Speaks(phone, language, key);
        }

        var wall = await play.Wall(locale: language);
        await wall.Counts(4, wall.Lanes, "teams");
        await Speaks(wall, language, null);
        var lead = await play.Leads(locale: language);
        await Speaks(lead, language, "lead.people");
        await lead.Page.SetViewportSizeAsync(360, 740);
        await Speaks(lead, language, "lead.tab.people");
    }

    private static async Task Speaks(Screen screen, string language, string? key)
    {
        if (key is not null)
            await screen.Sees(screen.Page.GetByText(Texts.Of(language)[key]).Filter(new() { Visible = true }), key);
        (await screen.Page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(language);
        var html = await screen.Page.ContentAsync();
        Texts.Of(language).Keys.Where(k => html.Contains($">{k}<", StringComparison.Ordinal) || html.Contains($"\"{k}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        html.ShouldNotMatch("""[>"](common|join|phone|lead|create|wall|rejected|problem|outcomes)\.[a-z]+[A-Za-z.]*[<"]""");
        var wide = await screen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        wide.ShouldBe(0, $"{screen.Name} scrolls sideways at {key} in {language}");
    }
}
