using Microsoft.Playwright;

namespace Workshops.Browser.Tests.Stage;

/// <summary>The big screen of the room, 1920 × 1080.</summary>
public sealed class Wall : Screen
{
    // Words that are in sight: not those only heard, nor the buttons that come with the pointer
    private const string Smallest = """
        () => {
          const sizes = [...document.querySelectorAll('.wall main *')]
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
            .filter((element) => !element.closest('.unseen') && element.getClientRects().length > 0)
            .map((element) => parseFloat(getComputedStyle(element).fontSize));
          return Math.min(1000, ...sizes);
        }
        """;

    private Wall(IPage page)
        : base("The wall", page) => Listen();

    /// <summary>Columns or teams, side by side.</summary>
    public ILocator Lanes => Page.Locator(".wall-lane");

    /// <summary>The notes in sight.</summary>
    public ILocator Notes => Page.Locator(".wall-note");

    /// <summary>The numbers of votes in sight.</summary>
    public ILocator Votes => Page.Locator(".wall-results .votes");

    /// <summary>What is now, or the workshop's title.</summary>
    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>What is left of the block.</summary>
    public ILocator TimeLeft => Page.GetByRole(AriaRole.Timer);

    /// <summary>Opens the wall by its link.</summary>
    public static async Task<Wall> At(string link, IBrowser browser, Uri server, ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV")
    {
        var wall = new Wall(await Open(browser, server, 1920, 1080, scheme, locale));
        await wall.Page.GotoAsync(link);
        return wall;
    }

    /// <summary>The smallest type of any word in sight, in pixels; none: as if very large.</summary>
    public Task<double> SmallestType() => Page.EvaluateAsync<double>(Smallest);

    /// <summary>A team's or column's lane.</summary>
    public ILocator Lane(string name) => Lanes.Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = name }) });

    /// <summary>The result of a note or group.</summary>
    public ILocator Bar(string text) => Page.Locator(".wall-results .bar").Filter(new() { HasText = text });

    /// <summary>Waits until a note hangs there.</summary>
    public Task SeesNote(string text) => Sees(Notes.Filter(new() { HasText = text }), $"the note “{text}”");

    /// <summary>Opens the note that is too long for it.</summary>
    public Task OpensLongNote() => Waits("to open the long note", () => Page.GetByRole(AriaRole.Button, new() { Name = Words["wall.more"] }).First.ClickAsync());

    /// <summary>Waits until a lane's head says so many notes.</summary>
    public Task SaysCount(string lane, int notes) =>
        Reads(Lane(lane).Locator(".count"), notes.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The address that it says beside its QR code, which leads to the same.</summary>
    public async Task<string> JoinAddress()
    {
        await Sees(Page.GetByRole(AriaRole.Img, new() { Name = Words["common.qr"] }), "the QR code");
        var host = Plain(await Page.Locator(".wall-join .address").First.InnerTextAsync());
        return $"http://{host}/j/{Plain(await Page.GetByLabel(Words["wall.code"]).First.InnerTextAsync())}";
    }

    // Without spaces, line breaks and the places where a line may break
    private static string Plain(string text) => new([.. text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or ':')]);
}
