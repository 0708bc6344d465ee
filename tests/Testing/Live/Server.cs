using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Workshops.Testing.Live;

/// <summary>
/// The real server as a process of its own, on loopback, with a database of its own, on the engine that the tests were built for.
/// It can be killed and started again.
/// </summary>
public sealed class Server : IAsyncDisposable
{
    private readonly string? database;
    private readonly Dictionary<string, string> settings;
    private readonly (string Silo, string Gateway) ports = (FreePort(), FreePort());
    private Process? process;

    private Server(string data, string? database, Dictionary<string, string> settings)
    {
        Data = data;
        this.database = database;
        this.settings = settings;
        Address = new($"http://127.0.0.1:{FreePort()}");
    }

    /// <summary>Does it run on Orleans, which needs PostgreSQL?</summary>
    public static bool OnOrleans { get; } = Built("Engine") == "Orleans";

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its data folder.</summary>
    public string Data { get; }

    /// <summary>Its database: a PostgreSQL connection string, or the path of the SQLite file.</summary>
    public string Database => database ?? Path.Combine(settings.GetValueOrDefault("WORKSHOPS_DATA") ?? Data, "workshops.db");

    /// <summary>Its process id.</summary>
    public int Id => process!.Id;

    /// <summary>Comes when the process ends, however it does.</summary>
    public Task Ended => process!.WaitForExitAsync();

    /// <summary>Everything that it printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>Starts a server with an empty database.</summary>
    /// <param name="database">A PostgreSQL connection string, or null for a SQLite file in a temporary folder (not on Orleans).</param>
    /// <param name="settings">Further settings, as environment variables; a server is a cluster of its own if they do not name one.</param>
    public static async Task<Server> Start(string? database = null, Dictionary<string, string>? settings = null)
    {
        var data = Path.Combine(Path.GetTempPath(), "workshops-" + Guid.NewGuid().ToString("N")[..8]);
        System.IO.Directory.CreateDirectory(data);
        var server = new Server(data, database, settings ?? []);
        await server.Start();
        return server;
    }

    /// <summary>Starts it (again) on the same database and address.</summary>
    public Task Start() => StartUntil("/readyz");

    /// <summary>The same, but it counts as started when that address answers well.</summary>
    public async Task StartUntil(string path)
    {
        process = new() { StartInfo = Command(), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Output += line.Data + "\n";
        process.ErrorDataReceived += (_, line) => Output += line.Data + "\n";
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UntilReady(path);
    }

    /// <summary>kill -9.</summary>
    public async Task Kill()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM; how the process ended.</summary>
    public async Task<int> Stop()
    {
        await Signal("TERM");
        await process!.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(40)).Token);
        return process.ExitCode;
    }

    /// <summary>SIGSTOP: it stands still, and its connections stay open.</summary>
    public Task Freeze() => Signal("STOP");

    /// <summary>SIGCONT: it goes on as if nothing had been.</summary>
    public Task Thaw() => Signal("CONT");

    /// <summary>No file that it writes may grow beyond so many bytes; <c>unlimited</c>.</summary>
    public async Task LimitFiles(string bytes)
    {
        using var limit = Process.Start("prlimit", [$"--pid={Id}", $"--fsize={bytes}:unlimited"]);
        await limit.WaitForExitAsync();
        if (limit.ExitCode != 0)
            throw new InvalidOperationException($"prlimit ended with {limit.ExitCode}");
    }

    /// <summary>Founds a workshop with these activities (boards), opens it, and connects its facilitator.</summary>
    public async Task<Meeting> Found(params string[] boards)
    {
        using var http = new HttpClient { BaseAddress = Address };
        var answer = await http.PostAsJsonAsync("/api/workshops", new { title = "Ekspertu tikšanās", language = "lv" });
        var founded = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        var lead = await LiveClient.Connect(Address, (string)founded["ticket"]!);
        var meeting = new Meeting(this, (string)founded["workshop"]!, (string)founded["code"]!, lead);
        foreach (var board in boards)
            await lead.Done(meeting.Stream, new Cmd("addActivity") { ["activityId"] = board, ["kind"] = "board", ["title"] = board });
        await lead.Done(meeting.Stream, new Cmd("open"));
        return meeting;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
            await Kill();
        process?.Dispose();
        System.IO.Directory.Delete(Data, recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var root = Built("Web");
        var build = Path.Combine(root, "bin", OnOrleans ? "orleans" : "", Configuration, "net10.0", "Workshops.Web.dll");
        // A write beyond a limit of file sizes is an error like any other, not the end of the process
        var start = new ProcessStartInfo("env", ["--ignore-signal=XFSZ", "dotnet", build, "--contentRoot", root])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Data,
        };
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["WORKSHOPS_DATA"] = Data;
        start.Environment["WORKSHOPS_DATABASE"] = database ?? "";
        start.Environment["WORKSHOPS_EXAMPLE"] = "none";
        start.Environment["WORKSHOPS_CLUSTER"] = Path.GetFileName(Data);
        start.Environment["WORKSHOPS_SILO_PORT"] = ports.Silo;
        start.Environment["WORKSHOPS_GATEWAY_PORT"] = ports.Gateway;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return start;
    }

    private async Task Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static string Built(string what) =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == what).Value!;

    private static string Configuration =>
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private async Task UntilReady(string path)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(2) };
        for (var until = DateTime.UtcNow.AddSeconds(60); DateTime.UtcNow < until; await Task.Delay(50))
        {
            if (process!.HasExited)
                throw new InvalidOperationException($"The server ended with {process.ExitCode}:\n{Output}");
            try
            {
                if ((await http.GetAsync(path)).IsSuccessStatusCode)
                    return;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Not yet
            }
        }

        throw new TimeoutException($"The server was not ready within a minute:\n{Output}");
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>A command by its name on the wire.</summary>
public sealed class Cmd : Dictionary<string, object?>
{
    /// <summary>Posts a note into a board's first column.</summary>
    public static Cmd Note(string id, string? text) => new("postNote") { ["noteId"] = id, ["columnId"] = "main", ["text"] = text };

    /// <summary>A command with that <c>$type</c>.</summary>
    public Cmd(string type)
        : base(StringComparer.Ordinal) => this["$type"] = type;
}

/// <summary>A workshop in a test: its facilitator, and the way in for phones.</summary>
/// <param name="Server">Where it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its join code.</param>
/// <param name="Lead">Its facilitator.</param>
public sealed record Meeting(Server Server, string Id, string Code, LiveClient Lead) : IAsyncDisposable
{
    /// <summary>Its stream.</summary>
    public string Stream => $"workshop/{Id}";

    /// <summary>A board's stream.</summary>
    public string Board(string id) => $"board/{Id}/{id}";

    /// <summary>A person joins, and comes again when told to; their ticket.</summary>
    public async Task<string> Ticket()
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        var answer = await http.PostAsJsonAsync("/api/join", new { code = Code });
        for (var tries = 1; tries < 10 && answer.Headers.RetryAfter?.Delta is { } wait; tries++)
        {
            await Task.Delay(wait);
            answer = await http.PostAsJsonAsync("/api/join", new { code = Code });
        }

        var text = await answer.Content.ReadAsStringAsync();
        return (string?)JsonNode.Parse(text)!["ticket"] ?? throw new InvalidOperationException(text);
    }

    /// <summary>A phone joins and connects.</summary>
    public async Task<LiveClient> Phone() => await LiveClient.Connect(Server.Address, await Ticket());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Lead.DisposeAsync();
}
