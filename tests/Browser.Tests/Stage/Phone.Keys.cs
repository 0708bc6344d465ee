using static Microsoft.Playwright.Assertions;

namespace Workshops.Browser.Tests.Stage;

// Without a finger or a mouse
public sealed partial class Phone
{
    // What has the focus, in words; "nothing" when nobody can see that it has
    private const string Focused = """
        () => {
          const at = document.activeElement;
          const rings = [at, at?.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
          if (!at || at === document.body || !rings) return 'nothing';
          return (at.ariaLabel || at.labels?.[0]?.textContent || at.textContent || at.localName).trim();
        }
        """;

    /// <summary>Presses a key, so often.</summary>
    public async Task Presses(string key, int times = 1)
    {
        for (var i = 0; i < times; i++)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Goes on with Tab, or back with Shift+Tab, until that has the focus; on the way it is seen all the time.</summary>
    /// <exception cref="TimeoutException">It cannot be reached, or the focus was lost.</exception>
    public async Task Reaches(string name, bool back = false)
    {
        var passed = new List<string>();
        do
        {
            await Presses(back ? "Shift+Tab" : "Tab");
            passed.Add(await Page.EvaluateAsync<string>(Focused));
        }
        while (passed[^1] is not "nothing" && !passed[^1].Contains(name, StringComparison.Ordinal) && passed.Count < 60);
        if (!passed[^1].Contains(name, StringComparison.Ordinal))
            throw new TimeoutException($"{Name} could not reach “{name}” with the keyboard; passed: {string.Join(" · ", passed)}");
    }

    /// <summary>Waits until that has the focus, and everybody can see it.</summary>
    public Task IsAt(string name) => Waits($"to have the focus at “{name}”", () =>
        Page.WaitForFunctionAsync($"(name) => ({Focused})().includes(name)", name));

    /// <summary>Waits until nothing lies over the page.</summary>
    public Task HasNothingOpen() => Waits("until the sheet is closed", () => Expect(Page.Locator("dialog")).ToHaveCountAsync(0));
}
