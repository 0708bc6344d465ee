using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Workshops.Bench.Subjects;

/// <summary>The product as it is shipped, everything durable.</summary>
/// <param name="databases">Where it keeps things.</param>
/// <param name="postgres">In PostgreSQL, not in a SQLite file?</param>
internal sealed class Product(Databases databases, bool postgres) : IBoard, IBoards
{
    /// <summary>Bytes of a note's JSON beside its text.</summary>
    public const int NoteEnvelope = 290;

    private static int last;
    private HttpClient http = new();
    private ServerProcess server = null!;
    private string lead = "";
    private string workshop = "";
    private int boards;

    /// <inheritdoc/>
    public string Name => postgres ? "Workshops, PostgreSQL" : "Workshops, SQLite";

    /// <inheritdoc/>
    public int ProcessId => server.Id;

    /// <summary>Its address.</summary>
    public Uri Address => server.Address;

    /// <summary>The workshop's join code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The board's stream.</summary>
    public string Board { get; private set; } = "";

    /// <summary>Where it keeps everything; made at the first start.</summary>
    private Dictionary<string, string>? settings;

    /// <inheritdoc/>
    public async Task Start()
    {
        await Listen();
        await Found();
    }

    /// <summary>Starts it with what it has kept.</summary>
    /// <returns>Milliseconds from the start of the process until it answers.</returns>
    public async Task<double> Listen()
    {
        settings ??= new(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:{port}",
            ["WORKSHOPS_DATA"] = databases.Folder(),
            ["WORKSHOPS_DATABASE"] = postgres ? await databases.New() : "",
            ["WORKSHOPS_EXAMPLE"] = "none",
            ["WORKSHOPS_JOINS"] = "100000",
            ["WORKSHOPS_CONNECTIONS"] = "100000",
        };
        var clock = Stopwatch.StartNew();
        server = await ServerProcess.Start("dotnet", settings, Places.Server, "--contentRoot", Path.GetDirectoryName(Places.Server)!);
        http = new() { BaseAddress = server.Address };
        while (!await Ready())
            await Task.Delay(5);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Kills it.</summary>
    public ValueTask Stop() => server.DisposeAsync();

    /// <summary>Another workshop with an open board.</summary>
    public Task NewBoard() => Found();

    private async Task Found()
    {
        var answer = await http.PostAsJsonAsync("/api/workshops", new { title = "Mērījums", language = "lv" });
        var founded = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        (lead, Code, workshop) = ((string)founded["ticket"]!, (string)founded["code"]!, (string)founded["workshop"]!);
        await AddBoard();
        await Do($"workshop/{workshop}", new { type = "open" });
    }

    /// <summary>Another board in the workshop; it is the one meant from now on.</summary>
    public async Task AddBoard()
    {
        var id = $"b{++boards}";
        Board = $"board/{workshop}/{id}";
        await Do($"workshop/{workshop}", new { type = "addActivity", activityId = id, kind = "board", title = "Kas?" });
    }

    /// <summary>Carries out a command as the facilitator.</summary>
    public async Task Do(string stream, object command)
    {
        var json = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(command))!.AsObject();
        var type = (string)json["type"]!;
        json.Remove("type");
        json.Insert(0, "$type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/live/{stream}") { Content = JsonContent.Create(json) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", lead);
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
    }

    /// <inheritdoc/>
    public async Task<IPhone> Join(Action<ReadOnlySpan<byte>> hear)
    {
        var phone = await Connect(await Ticket(), hear);
        phone.Call("watch", Board, null);
        return phone;
    }

    /// <summary>A ticket for somebody new.</summary>
    public async Task<string> Ticket()
    {
        var answer = await http.PostAsJsonAsync("/api/join", new { code = Code });
        while (answer.StatusCode is HttpStatusCode.ServiceUnavailable)
        {
            // Nobody new is let in while those inside wait; a phone comes again too
            await Task.Delay(500);
            answer = await http.PostAsJsonAsync("/api/join", new { code = Code });
        }

        return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["ticket"]!;
    }

    /// <summary>Founds a workshop and forgets it.</summary>
    public async Task Keep() =>
        (await http.PostAsJsonAsync("/api/workshops", new { title = "Mērījums", language = "lv", template = "expert-meeting" })).EnsureSuccessStatusCode();

    /// <summary>A connection that watches nothing yet.</summary>
    public async Task<SignalRPhone> Connect(string ticket, Action<ReadOnlySpan<byte>> hear)
    {
        var board = Board;
        var address = new Uri(server.Address, $"/live?workshop={workshop}&as=phone&language=lv&dial={Guid.NewGuid():N}");
        return new(await SignalRPhone.Open(address, hear, $"workshops.phone.{workshop}={ticket}"), note =>
            ("do", [board, new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["$type"] = "postNote",
                ["noteId"] = $"n{Interlocked.Increment(ref last)}",
                ["columnId"] = "main",
                ["text"] = note,
            }]));
    }

    /// <inheritdoc/>
    public async Task Fill(int notes)
    {
        for (var i = 0; i < notes; i++)
            await Do(Board, new { type = "postNote", noteId = $"f{i}", columnId = "main", text = Load.Stamp.Note(0) });
    }

    /// <summary>All votes on the board as its facilitator sees them.</summary>
    public async Task<int> Votes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/live/{Board}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", lead);
        var answer = JsonNode.Parse(await (await http.SendAsync(request)).Content.ReadAsStringAsync())!;
        return answer["set"]!.AsObject().Where(e => e.Key.StartsWith("tally/", StringComparison.Ordinal)).Sum(e => (int)e.Value!["dots"]!);
    }

    /// <inheritdoc/>
    public void Open(IPhone phone) => ((SignalRPhone)phone).Call("watch", Board, null);

    /// <inheritdoc/>
    public bool IsBoard(ReadOnlySpan<byte> message) => message.IndexOf("\"full\":true"u8) >= 0;

    private async Task<bool> Ready() => (await http.GetAsync("/readyz")).IsSuccessStatusCode;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }
}
