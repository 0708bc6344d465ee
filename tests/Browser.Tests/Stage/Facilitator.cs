using Microsoft.Playwright;

namespace Workshops.Browser.Tests.Stage;

/// <summary>Who runs the meeting, at a laptop of 1440 × 900.</summary>
public sealed partial class Facilitator : Screen
{
    private Facilitator(IPage page)
        : base("The facilitator", page) => Listen();

    /// <summary>The blocks of the agenda.</summary>
    public ILocator Blocks => Page.Locator(".timeline > li");

    // /w/{id}/lead
    private string Workshop => new Uri(Page.Url).Segments[2].TrimEnd('/');

    /// <summary>All notes of the board.</summary>
    public ILocator Notes => Page.Locator("[role=option]");

    /// <summary>The groups of the board.</summary>
    public ILocator Groups => Page.Locator(".lead-group");

    /// <summary>A facilitator who has not begun yet.</summary>
    public static async Task<Facilitator> Of(IBrowser browser, Uri server, ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV") =>
        new(await Open(browser, server, 1440, 900, scheme, locale));

    /// <summary>A note on the board.</summary>
    public ILocator Note(string text) => Notes.Filter(new() { HasText = text });

    /// <summary>A group of the board.</summary>
    public ILocator Group(string title) => Page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });

    /// <summary>A button by its words.</summary>
    public ILocator Button(string text, bool exact = false) => Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = exact });

    /// <summary>Opens the private link.</summary>
    public async Task Opens(string link)
    {
        await Page.GotoAsync(link);
        await Sees(Page.Locator(".top-bar"), "the lead page");
    }

    /// <summary>Founds a workshop and comes to its page; the day is 20 February 2030.</summary>
    public async Task Founds(string title, string from, string to, string agenda = "")
    {
        await Page.GotoAsync("/new");
        await Waits("to write the title", () => Page.GetByLabel(Words["create.title"]).FillAsync(title));
        await Page.GetByLabel(Words["create.day"]).FillAsync("2030-02-20");
        await Page.GetByLabel(Words["create.from"], new() { Exact = true }).FillAsync(from);
        await Page.GetByLabel(Words["create.to"], new() { Exact = true }).FillAsync(to);
        if (agenda.Length > 0)
        {
            await Page.GetByText(Words["create.start.paste"]).ClickAsync();
            await Page.GetByLabel(Words["lead.agenda.lines"]).FillAsync(agenda);
        }

        await Button(Words["create.create"]).ClickAsync();
        await Sees(Page.Locator(".top-bar"), "the lead page");
    }

    /// <summary>Pastes an agenda as text.</summary>
    public async Task PastesAgenda(string text)
    {
        await Waits("to paste", () => Button(Words["lead.agenda.paste"], exact: true).ClickAsync());
        await Page.GetByLabel(Words["lead.agenda.lines"]).FillAsync(text);
        await Button(Words["lead.agenda.addLines"]).ClickAsync();
    }

    /// <summary>Puts away what the pasted agenda was flagged for.</summary>
    public Task HasReadTheRemarks() => Waits("to put the remarks away", () => Button(Words["lead.remarks.read"]).ClickAsync());

    /// <summary>Makes a block so long, in its place in the agenda.</summary>
    public Task SetsMinutes(string block, int minutes) => Waits($"to set the minutes of {block}", async () =>
    {
        var field = Page.GetByLabel(Words.Fill("lead.agenda.minutesOf", ("title", block)));
        await field.FillAsync(minutes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await field.PressAsync("Enter");
    });

    /// <summary>The times at which the blocks start, as shown.</summary>
    public Task StartsAre(params string[] times) =>
        Waits($"to see the times {string.Join(' ', times)}", () => Assertions.Expect(Blocks.Locator(".time")).ToHaveTextAsync(times, new() { Timeout = 20_000 }));

    /// <summary>Adds a team with its question.</summary>
    public async Task AddsTeam(string name, string question)
    {
        await Waits("to add a team", () => Button(Words["lead.team.add"], exact: true).ClickAsync());
        await Page.GetByLabel(Words["lead.team.name"]).FillAsync(name);
        await Page.GetByLabel(Words["lead.team.question"]).FillAsync(question);
        await Button(Words["common.save"]).ClickAsync();
        await Sees(Page.Locator(".people-panel").GetByText(name), $"the team {name}");
    }

    /// <summary>Adds a board, for everybody or one for each team.</summary>
    public async Task AddsBoard(string title, bool eachTeam = false)
    {
        var tabs = Page.GetByRole(AriaRole.Navigation, new() { Name = Words["lead.centre.boards"] });
        await Waits("to add a board", () => tabs.GetByRole(AriaRole.Button, new() { Name = Words["lead.centre.addBoard"] }).ClickAsync());
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel(Words["lead.newBoard.title"]).FillAsync(title);
        if (eachTeam)
            await dialog.GetByLabel(Words["lead.newBoard.who"]).SelectOptionAsync("each");
        await dialog.GetByRole(AriaRole.Button, new() { Name = Words["lead.newBoard.add"] }).ClickAsync();
        await Sees(tabs.GetByRole(AriaRole.Button, new() { Name = title }), $"the board {title}");
    }

    /// <summary>Opens the workshop.</summary>
    public Task OpensTheDoor() => Waits("to open the workshop", () => Button(Words["lead.open"]).First.ClickAsync());

    /// <summary>Starts the block that comes next and sees it begin.</summary>
    public async Task StartsNext(string block)
    {
        await Waits($"for {block} to come next", () => Page.Locator("button.next-block").Filter(new() { HasText = block }).ClickAsync());
        await Reads(Page.Locator(".time-left .present"), block);
    }

    /// <summary>Shows a board on phones and wall.</summary>
    public async Task Shows(string board)
    {
        await Waits($"to show {board}", () => Page.GetByLabel(Words["lead.focus"]).SelectOptionAsync(new SelectOptionValue { Label = board }));
        await Sees(Page.GetByRole(AriaRole.Heading, new() { Name = board, Level = 2 }), board);
    }

    /// <summary>Brings the board in view to a phase, such as <c>voting</c>.</summary>
    public async Task Begins(string phase)
    {
        var step = Page.GetByRole(AriaRole.Group, new() { Name = Words["lead.phase.choose"] }).GetByRole(AriaRole.Button, new() { Name = Words[$"lead.phase.{phase}"] }).First;
        await Waits($"to begin {phase}", () => step.ClickAsync());
        await Waits($"for {phase}", () => Assertions.Expect(step).ToHaveAttributeAsync("aria-pressed", "true"));
    }

    /// <summary>Groups notes with nothing but the keyboard, and gives the group an area.</summary>
    public async Task GroupsByKeyboard(string title, string area, params string[] notes)
    {
        foreach (var note in notes)
            await Waits($"to select “{note}”", () => Note(note).PressAsync(" "));
        await Note(notes[^1]).PressAsync("g");
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await Waits("to name the group", () => dialog.GetByLabel(Words["lead.group.name"]).FillAsync(title));
        if (area.Length > 0)
            await dialog.GetByLabel(Words["lead.group.area"]).SelectOptionAsync(area);
        await Page.Keyboard.PressAsync("Tab");
        await dialog.GetByRole(AriaRole.Button, new() { Name = Words["lead.groupNotes.new"] }).PressAsync("Enter");
        await Sees(Group(title), $"the group {title}");
    }

    /// <summary>Drags a note into a group.</summary>
    public async Task Drags(string note, string group)
    {
        await Note(note).ScrollIntoViewIfNeededAsync();
        var from = await Note(note).BoundingBoxAsync() ?? throw new InvalidOperationException(note);
        await Page.Mouse.MoveAsync(from.X + 30, from.Y + 12);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(from.X + 50, from.Y + 22);
        await Sees(Page.GetByText(Words["lead.group.dropNew"]), "the place for a new group");
        var to = await Group(group).BoundingBoxAsync() ?? throw new InvalidOperationException(group);
        await Page.Mouse.MoveAsync(to.X + 40, to.Y + 14, new() { Steps = 5 });
        await Page.Mouse.UpAsync();
        await Sees(Group(group).GetByText(note), $"“{note}” in {group}");
    }

    /// <summary>Gives a group its area by the menu beside it.</summary>
    public async Task GivesArea(string group, string area)
    {
        await Waits("to choose an area", () => Group(group).GetByRole(AriaRole.Button, new() { Name = Words["lead.group.chooseArea"] }).ClickAsync());
        await Page.GetByRole(AriaRole.Dialog).GetByLabel(Words["lead.group.area"]).SelectOptionAsync(area);
        await Button(Words["common.save"]).ClickAsync();
        await Sees(Group(group).GetByText(area), $"the area of {group}");
    }

    /// <summary>Chooses something of the board's menu, by its key.</summary>
    public async Task Chooses(string key)
    {
        await Waits("to open the board's menu", () => Button(Words["lead.board.actions"], exact: true).ClickAsync());
        await Waits($"to choose {key}", () => Page.GetByRole(AriaRole.Menuitem, new() { Name = Words[key], Exact = true }).ClickAsync());
    }

    /// <summary>The dialog that is open.</summary>
    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>Does something in the open dialog by a button's words.</summary>
    public Task Presses(string text) => Waits($"to press {text}", () => Dialog.GetByRole(AriaRole.Button, new() { Name = text, Exact = true }).First.ClickAsync());

    /// <summary>Presses a button or an entry of a menu by the key of its words, on the page or in the dialog over it.</summary>
    public Task Reaches(string key) => Waits($"to reach {key}", () =>
        Button(Words[key], exact: true).Or(Page.GetByRole(AriaRole.Menuitem, new() { Name = Words[key], Exact = true })).Last.ClickAsync());

    /// <summary>Closes the open dialogs, from the keyboard.</summary>
    public async Task ClosesDialogs()
    {
        for (var open = await Dialog.CountAsync(); open > 0; open--)
        {
            await Page.Keyboard.PressAsync("Escape");
            await Counts(open - 1, Dialog, "dialogs");
        }
    }

    /// <summary>Closes the open dialog.</summary>
    public async Task ClosesDialog()
    {
        await Waits("to close the dialog", () => Dialog.GetByRole(AriaRole.Button, new() { Name = Words["common.close"] }).ClickAsync());
        await Counts(0, Dialog, "dialogs");
    }

    /// <summary>Types paper notes, one after the other, with nothing but Enter between them.</summary>
    public async Task TypesInPaper(params string[] notes)
    {
        await Chooses("lead.typing.title");
        foreach (var note in notes)
        {
            await Waits("to type a note", () => Dialog.GetByLabel(Words["lead.typing.note"]).FillAsync(note));
            await Page.Keyboard.PressAsync("Enter");
        }

        await Sees(Dialog.GetByText(Words.Of("lead.typing.typed", notes.Length)), $"{notes.Length} notes typed");
        await ClosesDialog();
    }

    /// <summary>Makes a note read otherwise.</summary>
    public async Task Edits(string note, string to)
    {
        await Waits($"to open “{note}”", () => Note(note).PressAsync("Enter"));
        await Waits("to edit", () => Dialog.GetByLabel(Words["lead.note.text"]).FillAsync(to));
        await Presses(Words["common.save"]);
        await Sees(Note(to), $"“{to}”");
    }

    /// <summary>Opens the overview of areas; a line for each.</summary>
    public async Task<ILocator> LooksAtAreas(int bare)
    {
        await Waits($"to see {bare} areas with nothing", () => Button(Words.Of("lead.areas.bare", bare)).ClickAsync());
        return Page.GetByRole(AriaRole.Dialog, new() { Name = Words["lead.areas.title"] }).GetByRole(AriaRole.Listitem);
    }

    /// <summary>Writes down what people without a phone vote for.</summary>
    public async Task CastsForOthers(string note, int dots, int people)
    {
        await Waits($"to open “{note}”", () => Note(note).PressAsync("Enter"));
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await Waits("to write down dots", () => dialog.GetByLabel(Words["lead.cast.dots"]).FillAsync($"{dots}"));
        await dialog.GetByLabel(Words["lead.cast.people"]).FillAsync($"{people}");
        await dialog.GetByRole(AriaRole.Button, new() { Name = Words["lead.cast.save"] }).ClickAsync();
        await Sees(dialog.GetByText(Words.Of("lead.cast.now", dots * people)), "that they are written down");
        await dialog.GetByRole(AriaRole.Button, new() { Name = Words["common.close"] }).ClickAsync();
    }

    /// <summary>Hands of another table come on top of those that stand.</summary>
    public async Task AddsForOthers(string note, int people, int inAll)
    {
        await Waits($"to open “{note}”", () => Note(note).PressAsync("Enter"));
        await Waits("to write down people", () => Dialog.GetByLabel(Words["lead.cast.people"]).FillAsync($"{people}"));
        await Dialog.GetByRole(AriaRole.Button, new() { Name = Words.Fill("lead.cast.add", ("n", $"{inAll}")) }).ClickAsync();
        await Sees(Dialog.GetByText(Words.Of("lead.cast.now", inAll)), "that they were added");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = Words["common.close"] }).ClickAsync();
    }

    /// <summary>Closes the workshop.</summary>
    public async Task ClosesTheWorkshop()
    {
        await Waits("to close", () => Button(Words["lead.close"], exact: true).ClickAsync());
        await Waits("to say yes", () => Button(Words["lead.close.yes"], exact: true).ClickAsync());
        await Sees(Words["lead.after.title"]);
    }

    /// <summary>The workshop's addresses and its code, by the names that the server gives them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Links() =>
        (await (await Page.APIRequest.GetAsync($"/api/workshops/{Workshop}/links?as=lead")).JsonAsync<Dictionary<string, string>>())!;

    /// <summary>The outcomes in that form.</summary>
    public async Task<string> Reads(string form) =>
        await (await Page.APIRequest.GetAsync($"/api/workshops/{Workshop}/outcomes.{form}?as=lead")).TextAsync();

    /// <summary>Writes what the workshop came to.</summary>
    public async Task Concludes(string text)
    {
        await Waits("to conclude", () => Page.GetByLabel(Words["lead.after.conclusion"]).FillAsync(text));
        await Button(Words["common.save"]).ClickAsync();
    }
}
