using Microsoft.Playwright;

namespace Workshops.Browser.Tests.Stage;

// What a facilitator does with polls
public sealed partial class Facilitator
{
    /// <summary>A question of the poll in view.</summary>
    public ILocator Question(string text) => Page.Locator(".question-panel").Filter(new() { HasText = text });

    /// <summary>Makes a draft survey of what the workshop concluded.</summary>
    public async Task DraftsSurvey()
    {
        await Waits("to ask the room", () => Button(Words["lead.poll.add"], exact: true).ClickAsync());
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = Words["lead.poll.survey"] }).ClickAsync();
        await Waits("to draft", () => Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = Words["lead.poll.surveyDraft"] }).ClickAsync());
    }

    /// <summary>Makes a question one on a scale of five.</summary>
    public async Task MakesScale(string question, string low, string high)
    {
        await Waits($"to edit {question}", () => Question(question).GetByRole(AriaRole.Button, new() { Name = Words["common.edit"] }).ClickAsync());
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel(Words["lead.poll.kind"]).SelectOptionAsync("scale");
        await dialog.GetByLabel(Words["lead.poll.low"]).FillAsync(low);
        await dialog.GetByLabel(Words["lead.poll.high"]).FillAsync(high);
        await dialog.GetByRole(AriaRole.Button, new() { Name = Words["common.save"] }).ClickAsync();
        await Reads(Question(question), Words["poll.kind.scale"]);
    }

    /// <summary>Opens the poll in view, perhaps also for after the meeting.</summary>
    public async Task OpensPoll(bool afterwards = false)
    {
        if (afterwards)
            await Waits("to leave it open afterwards", () => Page.GetByLabel(Words["lead.poll.afterwards"]).CheckAsync());
        var open = Page.GetByRole(AriaRole.Group, new() { Name = Words["lead.poll.phases"] }).GetByRole(AriaRole.Button, new() { Name = Words["lead.poll.phase.open"] });
        await Waits("to open the poll", () => open.ClickAsync());
        await Waits("for the poll to be open", () => Assertions.Expect(open).ToHaveAttributeAsync("aria-pressed", "true"));
    }

    /// <summary>Lets the room see the results of the poll in view.</summary>
    public Task ShowsResults() => Waits("to show the results", () => Button(Words["lead.poll.showResults"]).ClickAsync());
}
