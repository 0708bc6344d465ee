using Microsoft.Playwright;

namespace Workshops.Browser.Tests.Stage;

/// <summary>A participant with a phone of 360 × 740.</summary>
public sealed partial class Phone : Screen
{
    // Is there a stream of that name, with that text in it, in what was last seen by the one who is in now?
    private const string Kept = """
        ([stream, text]) => new Promise((resolve) => {
          const opening = indexedDB.open('seen', 1);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('things').objectStore('things').getAll();
            asked.onsuccess = () => {
              opening.result.close();
              const seats = Object.keys(localStorage).filter((key) => key.startsWith('seat/')).map((key) => localStorage[key]);
              const own = asked.result.filter((sight) => sight.stream === stream && seats.includes(sight.participant));
              resolve(own.some((sight) => JSON.stringify(sight.set).includes(text)));
            };
          };
        })
        """;

    private Phone(string name, IPage page)
        : base(name, page) => Listen();

    /// <summary>The notes that hang there.</summary>
    public ILocator Notes => Page.Locator("main li.note");

    /// <summary>What the browser does when it is told to tap.</summary>
    public ILocator Button(string text) => Page.GetByRole(AriaRole.Button, new() { Name = text });

    /// <summary>A person with a phone, outside of everything yet.</summary>
    public static async Task<Phone> Of(string name, IBrowser browser, Uri server, ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV") =>
        new(name, await Open(browser, server, 360, 740, scheme, locale, touch: true));

    /// <summary>Comes in by an address, as from the QR code.</summary>
    public async Task ScansAndEnters(string address)
    {
        await Page.GotoAsync(address);
        await IsInside();
    }

    /// <summary>Types the code that the wall shows.</summary>
    public async Task TypesAndEnters(string code)
    {
        await TypesCode(code);
        await IsInside();
    }

    /// <summary>Types a code, whatever comes of it.</summary>
    public async Task TypesCode(string code)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel(Words["join.code"]).PressSequentiallyAsync(code);
    }

    /// <summary>Waits until the phone shows the workshop.</summary>
    public Task IsInside() => Sees(Page.Locator(".phone"), "the workshop");

    /// <summary>Goes into a team.</summary>
    public async Task ChoosesTeam(string team)
    {
        await Waits($"to choose the team {team}", () => Page.Locator("button.team-card").Filter(new() { HasText = team }).ClickAsync());
        await Sees(Page.Locator(".my-team").Filter(new() { HasText = team }), $"the own team {team}");
    }

    /// <summary>Turns to another prompt of the board.</summary>
    public Task TurnsTo(string prompt) =>
        Waits($"to turn to {prompt}", () => Page.GetByRole(AriaRole.Navigation, new() { Name = Words["phone.columns"] }).GetByText(prompt).ClickAsync());

    /// <summary>Is on the board that asks this.</summary>
    public Task IsAsked(string prompt) => Sees(Page.Locator(".prompt").Filter(new() { HasText = prompt }), $"the prompt “{prompt}”");

    /// <summary>Writes, and does not send it yet.</summary>
    public Task BeginsToWrite(string text) => Waits("to write a note", () => Page.GetByLabel(Words["phone.writeHere"]).FillAsync(text));

    /// <summary>Has this in the writing field.</summary>
    public Task HasWritten(string text) =>
        Waits($"to have “{text}” written", () => Assertions.Expect(Page.GetByLabel(Words["phone.writeHere"])).ToHaveValueAsync(text));

    /// <summary>Sends what is written.</summary>
    public Task Sends() =>
        Waits("to send it", () => Page.GetByLabel(Words["phone.write"]).GetByRole(AriaRole.Button, new() { Name = Words["phone.send"] }).ClickAsync());

    /// <summary>Writes a note and sees it among the others.</summary>
    public async Task Writes(string text)
    {
        await BeginsToWrite(text);
        await Sends();
        await Sees(Note(text), $"the own note “{text}”");
    }

    /// <summary>Writes a note and waits until the server has it.</summary>
    public async Task Posts(string text)
    {
        await Writes(text);
        await IsSent(text);
    }

    /// <summary>Waits until the own note has its tick.</summary>
    public Task IsSent(string text) => Sees(Note(text).GetByLabel(Words["phone.sent"]), $"the tick on “{text}”");

    /// <summary>Makes the own note read otherwise.</summary>
    public async Task Edits(string text, string to)
    {
        await Opens(text);
        await Waits("to edit", () => Button(Words["common.edit"]).ClickAsync());
        var sheet = Page.GetByRole(AriaRole.Dialog, new() { Name = Words["phone.editNote"] });
        await Waits("for the sheet", () => sheet.GetByLabel(Words["phone.editNote"], new() { Exact = true }).FillAsync(to));
        await Waits("to save", () => sheet.GetByRole(AriaRole.Button, new() { Name = Words["common.save"] }).ClickAsync());
        await Sees(Note(to), $"the edited note “{to}”");
    }

    /// <summary>Opens a note by itself.</summary>
    public Task Opens(string text) => Waits($"to open “{text}”", () => Note(text).Locator("button.open").ClickAsync());

    /// <summary>Closes what lies over the page.</summary>
    public Task ClosesSheet() => Waits("to close the sheet", () => Button(Words["common.close"]).ClickAsync());

    /// <summary>Taps a tag that an own note is offered.</summary>
    public Task TakesTag(string tag) => Waits($"to be offered {tag}", () => Page.Locator(".offered-tags").GetByRole(AriaRole.Button, new() { Name = tag, Exact = true }).First.ClickAsync());

    /// <summary>One more person sits down at this phone, for whom it is from now on.</summary>
    public async Task SeatsAnother(int person)
    {
        await GoesTo("mine");
        await Waits("to seat another person", () => Button(Words["phone.table.start"]).ClickAsync());
        await Sees(Page.Locator(".table-bar [aria-current]").Filter(new() { HasText = $"{person}" }), $"person {person}");
    }

    /// <summary>Hands the phone on.</summary>
    public Task HandsOn(int to) => Waits($"to hand on to person {to}", () => Page.Locator(".table-bar").GetByRole(AriaRole.Button, new() { Name = Words.Fill("phone.table.person", ("n", to)) }).ClickAsync());

    /// <summary>Puts so many more dots on a note or group.</summary>
    public Task Dots(string name, int dots) => Waits($"to put {dots} dots on {name}", async () =>
    {
        var stepper = Stepper(name);
        for (var i = 0; i < dots; i++)
            await stepper.GetByRole(AriaRole.Button, new() { Name = Words["phone.moreDots"] }).ClickAsync();
    });

    /// <summary>Waits until no dot can be put there any more.</summary>
    public Task CannotAdd(string name) => Waits($"until {name} takes no dots", () =>
        Assertions.Expect(Stepper(name).GetByRole(AriaRole.Button, new() { Name = Words["phone.moreDots"] })).ToHaveAttributeAsync("aria-disabled", "true"));

    /// <summary>Plus and minus of a note or group.</summary>
    public ILocator Stepper(string name) => Page.GetByRole(AriaRole.Group, new() { Name = Words.Fill("phone.dotsOn", ("name", name)) });

    /// <summary>Goes to one of the three places: <c>now</c>, <c>agenda</c>, <c>mine</c>.</summary>
    public Task GoesTo(string place) => Waits($"to go to {place}", () =>
        Page.GetByRole(AriaRole.Navigation, new() { Name = Words["phone.places"] }).GetByText(Words[$"phone.{place}"]).ClickAsync());

    /// <summary>Tells the organisers a name.</summary>
    public async Task Introduces(string self)
    {
        await Waits("to tell the name", () => Button(Words["phone.tell"]).ClickAsync());
        await Page.GetByLabel(Words["field.name"]).FillAsync(self);
        await Button(Words["common.save"]).ClickAsync();
        await Sees(Words["phone.saved"]);
    }

    /// <summary>Waits until the device can open the page without a server.</summary>
    public Task IsKept() => Waits("to be kept on the device", () => Page.EvaluateAsync("() => navigator.serviceWorker.ready"));

    /// <summary>Waits until the device keeps what it last saw of a stream with that text in it.</summary>
    public Task HasSeen(string stream, string text) => Waits($"to keep {stream} with {text}", async () =>
    {
        for (var until = DateTime.UtcNow.AddSeconds(20); !await Page.EvaluateAsync<bool>(Kept, new[] { stream, text }); await Task.Delay(100))
        {
            if (DateTime.UtcNow > until)
                throw new TimeoutException("It was not kept");
        }
    });

    /// <summary>Reloads the page, with or without a server.</summary>
    public async Task Reloads()
    {
        await Waits("to reload", () => Page.ReloadAsync());
        await IsInside();
    }

    /// <summary>The network is gone, or back.</summary>
    public Task LosesTheNet(bool lost = true) => Page.Context.SetOfflineAsync(lost);

    /// <summary>A note with that text.</summary>
    public ILocator Note(string text) => Notes.Filter(new() { HasText = text });
}
