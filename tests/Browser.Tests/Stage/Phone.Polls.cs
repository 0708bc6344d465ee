using Microsoft.Playwright;

namespace Workshops.Browser.Tests.Stage;

// What a participant does with polls
public sealed partial class Phone
{
    /// <summary>A question of a poll.</summary>
    public ILocator Question(string text) => Page.Locator(".poll-question").Filter(new() { HasText = text });

    /// <summary>Chooses an option.</summary>
    public Task Chooses(string question, string option) => Answers(question, () => Question(question).GetByText(option).ClickAsync());

    /// <summary>Taps a step of a scale.</summary>
    public Task Rates(string question, int step) => Answers(question, () =>
        Question(question).Locator(".steps label").Filter(new() { HasText = $"{step}" }).First.ClickAsync());

    /// <summary>Taps options in the order in which they matter.</summary>
    public Task Ranks(string question, params string[] options) => Answers(question, async () =>
    {
        foreach (var option in options)
            await Question(question).Locator("button.poll-option").Filter(new() { HasText = option }).ClickAsync();
    });

    /// <summary>Writes an open answer and sends it.</summary>
    public Task AnswersText(string question, string text) => Answers(question, async () =>
    {
        await Question(question).GetByRole(AriaRole.Textbox).FillAsync(text);
        await Question(question).GetByRole(AriaRole.Button, new() { Name = Words["phone.send"] }).ClickAsync();
    });

    private async Task Answers(string question, Func<Task> act)
    {
        await Waits($"to answer “{question}”", act);
        await Sees(Question(question).GetByText(Words["phone.poll.kept"]), $"that the answer to “{question}” is kept");
    }
}
