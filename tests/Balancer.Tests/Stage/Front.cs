using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Balancer.Tests.Stage;

/// <summary>Two servers of a cluster behind a balancer.</summary>
public abstract class Front(Balancer balancer) : IAsyncLifetime
{
    // HAProxy asks twice, a second apart; nginx tries again after two seconds
    private static readonly TimeSpan FoundAgain = TimeSpan.FromSeconds(3);

    private readonly List<Server> servers = [];

    /// <summary>The cluster's database.</summary>
    public PostgresCluster Database { get; } = new();

    /// <summary>The one address.</summary>
    public Uri Address => balancer.Address;

    /// <summary>The servers behind it.</summary>
    public IReadOnlyList<Server> Servers => servers;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Installed.Lacks is not null)
            return;
        await Database.InitializeAsync();
        var database = await Database.NewDatabase();
        for (var i = 0; i < 2; i++)
            servers.Add(await Server.Start(database, Settings()));
        await balancer.Start(servers.ConvertAll(server => server.Address));
        await UntilReady();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Installed.Lacks is not null)
            return;
        await balancer.DisposeAsync();
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
        await Database.DisposeAsync();
    }

    /// <summary>Founds a workshop with a board <c>b</c>.</summary>
    public async Task<Room> Found()
    {
        await UntilReady();
        using var http = Http();
        var founded = await Post(http, "/api/workshops", new { title = "Ekspertu tikšanās", language = "lv" });
        var (workshop, code) = ((string)founded["workshop"]!, (string)founded["code"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)founded["ticket"]!);
        await Post(http, $"/api/live/workshop/{workshop}", new Cmd("addActivity") { ["activityId"] = "b", ["kind"] = "board", ["title"] = "b" });
        await Post(http, $"/api/live/workshop/{workshop}", new Cmd("open"));
        return new(this, workshop, code);
    }

    /// <summary>Waits until callers are let in wherever they come from, and so whichever server they come to.</summary>
    public async Task UntilReady()
    {
        await Task.Delay(FoundAgain);
        var well = 0;
        for (var until = DateTime.UtcNow.AddSeconds(30); well < 20; await Task.Delay(50))
        {
            (DateTime.UtcNow < until).ShouldBeTrue("the balancer finds no server");
            using var http = Http($"127.0.1.{well + 1}");
            well = (await http.GetAsync("/readyz")).IsSuccessStatusCode ? well + 1 : 0;
        }
    }

    /// <summary>How many connections each server has.</summary>
    public async Task<int[]> Connections()
    {
        using var http = new HttpClient();
        return await Task.WhenAll(servers.Select(async server =>
        {
            var metrics = await http.GetStringAsync(new Uri(server.Address, "/metrics"));
            var line = metrics.Split('\n').First(l => l.StartsWith("workshops_connections ", StringComparison.Ordinal));
            return int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }));
    }

    /// <summary>Speaks to the one address.</summary>
    /// <param name="from">The caller's own address; all of 127.0.0.0/8 is this machine.</param>
    public HttpClient Http(string from = "127.0.0.1") => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(from).MapToIPv6(), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = Address,
    };

    // 503 asks to try again: a database that was away may have left connections that nobody knew were broken
    private static async Task<JsonNode> Post(HttpClient http, string path, object body)
    {
        var answer = await http.PostAsJsonAsync(path, body);
        for (var tries = 0; tries < 20 && answer.StatusCode is HttpStatusCode.ServiceUnavailable; tries++)
        {
            await Task.Delay(500);
            answer = await http.PostAsJsonAsync(path, body);
        }

        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonNode.Parse(text)!;
    }

    private static Dictionary<string, string> Settings() => new(StringComparer.Ordinal)
    {
        ["WORKSHOPS_CLUSTER"] = "balanced",
        ["WORKSHOPS_PROXIES"] = "127.0.0.1",
        ["WORKSHOPS_DRAIN"] = "4",
    };
}

/// <summary>HAProxy in front.</summary>
public sealed class HaProxyFront() : Front(new HaProxy());

/// <summary>nginx in front.</summary>
public sealed class NginxFront() : Front(new Nginx());

/// <summary>A workshop behind a balancer.</summary>
/// <param name="Front">Where.</param>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its join code.</param>
public sealed record Room(Front Front, string Id, string Code)
{
    /// <summary>Joins, and says how that went.</summary>
    public async Task<(HttpStatusCode Status, string? Ticket)> Join()
    {
        using var http = Front.Http();
        var answer = await http.PostAsJsonAsync("/api/join", new { code = Code });
        for (var tries = 1; tries < 5 && answer.Headers.RetryAfter?.Delta is { } wait; tries++)
        {
            // A server whose people wait for another one lets nobody new in meanwhile
            await Task.Delay(wait);
            answer = await http.PostAsJsonAsync("/api/join", new { code = Code });
        }

        return (answer.StatusCode, answer.IsSuccessStatusCode ? (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["ticket"] : null);
    }

    /// <summary>A phone joins.</summary>
    internal async Task<Phone> Phone(Way way)
    {
        var (status, ticket) = await Join();
        status.ShouldBe(HttpStatusCode.OK);
        return new(way, Front.Address, ticket!, $"board/{Id}/b");
    }

    /// <summary>So many join, by turns each way: some networks let WebSockets through, some do not.</summary>
    internal async Task<List<Phone>> Phones(int count)
    {
        var phones = new List<Phone>();
        for (var i = 0; i < count; i++)
            phones.Add(await Phone(i % 2 == 0 ? Way.WebSockets : Way.LongPolling));
        return phones;
    }
}
