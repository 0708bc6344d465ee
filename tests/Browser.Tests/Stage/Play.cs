using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Stage;

/// <summary>A workshop and everybody in it. What is not the point of a play is arranged over the protocol, as a script would.</summary>
public sealed class Play : IAsyncDisposable
{
    private readonly IBrowser browser;
    private readonly Server booth;
    private readonly bool ownsServer;
    private readonly List<Screen> screens = [];

    private Play(IBrowser browser, Meeting meeting, Server booth, bool ownsServer) =>
        (this.browser, Meeting, this.booth, this.ownsServer) = (browser, meeting, booth, ownsServer);

    /// <summary>The workshop, and its facilitator's script.</summary>
    public Meeting Meeting { get; }

    /// <summary>Where it is held.</summary>
    public Server Server => Meeting.Server;

    /// <summary>Begins with an open, empty workshop: phones on one server, wall and facilitator in the booth, which may be the same.</summary>
    public static async Task<Play> Begin(IBrowser browser, Server server, Server booth, bool ownsServer = false) =>
        new(browser, await server.Found(), booth, ownsServer);

    /// <summary>Somebody comes with a phone.</summary>
    public async Task<Phone> Phone(string name, ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV") =>
        Enter(await Stage.Phone.Of(name, browser, Server.Address, scheme, locale));

    /// <summary>Somebody comes with a phone and is inside.</summary>
    public async Task<Phone> Joined(string name, ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV")
    {
        var phone = await Phone(name, scheme, locale);
        await phone.ScansAndEnters($"/j/{Meeting.Code}");
        return phone;
    }

    /// <summary>The wall is switched on.</summary>
    public async Task<Wall> Wall(ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV") =>
        Enter(await Stage.Wall.At(await Link("wallUrl"), browser, booth.Address, scheme, locale));

    /// <summary>The wall of another workshop is switched on, by its link.</summary>
    public async Task<Wall> Wall(string link) => Enter(await Stage.Wall.At(link, browser, booth.Address));

    /// <summary>A facilitator comes, who has no workshop yet.</summary>
    public async Task<Facilitator> Facilitator(ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV") =>
        Enter(await Stage.Facilitator.Of(browser, booth.Address, scheme, locale));

    /// <summary>The facilitator opens the private link.</summary>
    public async Task<Facilitator> Leads(ColorScheme scheme = ColorScheme.Light, string locale = "lv-LV")
    {
        var lead = await Facilitator(scheme, locale);
        await lead.Opens(await Link("leadUrl"));
        return lead;
    }

    /// <summary>Arranges something on the workshop.</summary>
    public Task Arrange(Cmd command) => Meeting.Lead.Done(Meeting.Stream, command);

    /// <summary>Arranges something on a board.</summary>
    public Task Arrange(string board, Cmd command) => Meeting.Lead.Done(Meeting.Board(board), command);

    /// <summary>The outcomes in that form, as the facilitator gets them.</summary>
    public async Task<string> Outcomes(string form)
    {
        using var http = Meeting.Lead.Http();
        return await http.GetStringAsync($"/api/workshops/{Meeting.Id}/outcomes.{form}");
    }

    /// <summary>One of the workshop's addresses in the booth: <c>joinUrl</c>, <c>wallUrl</c> or <c>leadUrl</c>.</summary>
    public async Task<string> Link(string name)
    {
        using var http = Meeting.Lead.Http();
        return (string)(await http.GetFromJsonAsync<JsonNode>(new Uri(booth.Address, $"/api/workshops/{Meeting.Id}/links")))![name]!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var screen in screens)
            await screen.Page.Context.CloseAsync();
        await Meeting.DisposeAsync();
        if (ownsServer)
            await Server.DisposeAsync();
        screens.SelectMany(screen => screen.Complaints.Select(complaint => $"{screen.Name}: {complaint}")).ShouldBeEmpty();
    }

    private T Enter<T>(T screen)
        where T : Screen
    {
        screens.Add(screen);
        return screen;
    }
}
