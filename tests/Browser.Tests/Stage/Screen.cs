using System.Reflection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Workshops.Browser.Tests.Stage;

/// <summary>Somebody's screen: a page in a browser context of its own, with its own cookies and storage.</summary>
public abstract class Screen(string name, IPage page)
{
    /// <summary>How long anything may take, in milliseconds: a lot, for a machine that is busy with other things.</summary>
    private const float Patience = 20_000;

    /// <summary>Whose it is, for messages.</summary>
    public string Name => name;

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>Everything that the browser had to complain about: scripts that threw, addresses that the policy refuses.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Words of the interface in Latvian.</summary>
    protected static Texts Words => Texts.Of("lv");

    /// <summary>Waits until something is in sight.</summary>
    /// <exception cref="TimeoutException">It did not come; who waited, for what, and what was there instead.</exception>
    public Task Sees(ILocator what, string named) =>
        Waits($"to see {named}", () => Expect(what.First).ToBeVisibleAsync(new() { Timeout = Patience }));

    /// <summary>Waits until a text is in sight.</summary>
    public Task Sees(string text) => Sees(Page.GetByText(text), $"“{text}”");

    /// <summary>Waits until a text is gone.</summary>
    public Task SeesNoMore(string text) =>
        Waits($"to see “{text}” no more", () => Expect(Page.GetByText(text)).ToHaveCountAsync(0, new() { Timeout = Patience }));

    /// <summary>Waits until there are so many.</summary>
    public Task Counts(int count, ILocator what, string named) =>
        Waits($"to count {count} {named}", () => Expect(what).ToHaveCountAsync(count, new() { Timeout = Patience }));

    /// <summary>Waits until an element reads so.</summary>
    public Task Reads(ILocator what, string text) =>
        Waits($"to read “{text}”", () => Expect(what).ToContainTextAsync(text, new() { Timeout = Patience }));

    /// <summary>All the text in sight.</summary>
    public Task<string> Text() => Page.Locator("body").InnerTextAsync();

    /// <summary>Takes a picture for the README, docs/images/{name}.png, in runs that are asked for pictures.</summary>
    public async Task Photographs(string picture)
    {
        if (Environment.GetEnvironmentVariable("WORKSHOPS_SCREENSHOTS") is "1")
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Images, $"{picture}.png") });
    }

    private static string Images =>
        typeof(Screen).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Images").Value!;

    /// <summary>Does something, and tells who waited for what when it takes too long.</summary>
    protected async Task Waits(string what, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            throw new TimeoutException($"{Name} waited {what}: {e.Message.Split('\n')[0]}\n{await Picture()}", e);
        }
    }

    /// <summary>Opens a page in a context of its own.</summary>
    protected static async Task<IPage> Open(IBrowser browser, Uri server, int width, int height, ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV", bool touch = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = locale,
            TimezoneId = "Europe/Riga",
            HasTouch = touch,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Begins to note what the browser complains about.</summary>
    protected void Listen()
    {
        Page.PageError += (_, error) => Complaints.Add(error);
        Page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                Complaints.Add(message.Text);
        };
    }

    private async Task<string> Picture()
    {
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "failures")).FullName;
        var file = Path.Combine(folder, $"{Name}-{DateTime.UtcNow:HHmmss}.png");
        try
        {
            await Page.ScreenshotAsync(new() { Path = file });
            return $"What there was is in {file}:\n{await Text()}";
        }
        catch (PlaywrightException e)
        {
            return $"(no picture: {e.Message})";
        }
    }
}
