using Microsoft.Playwright;

namespace Workshops.Browser.Tests.Stage;

/// <summary>One Chromium for a whole run.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // Root may use Chromium only without its sandbox; the rest keeps it from calling home
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;

    /// <summary>Why there is no browser here, or null.</summary>
    public static string? Missing { get; } = Path() is null ? "Chromium is not installed" : null;

    /// <summary>The browser; each person on the stage has a context of its own in it.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Path() is not { } path)
            return;
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (playwright is null)
            return;
        await Browser.CloseAsync();
        playwright.Dispose();
    }

    private static string? Path() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
