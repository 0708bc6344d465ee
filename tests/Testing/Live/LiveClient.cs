using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Workshops.Testing.Live;

/// <summary>
/// Speaks the live protocol as docs/protocol.md says, over a bare WebSocket: nothing of the project's own client and no
/// SignalR package, so that it proves what is written there.
/// </summary>
public sealed class LiveClient : IAsyncDisposable
{
    private const char End = '\u001e';
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LiveView> views = new(StringComparer.Ordinal);
    private Task reading = Task.CompletedTask;
    private int last;

    private LiveClient(Uri server, string ticket) => (Server, Ticket) = (server, ticket);

    /// <summary>Where the server is.</summary>
    public Uri Server { get; }

    /// <summary>The ticket that it shows.</summary>
    public string Ticket { get; }

    /// <summary>Ends when the connection does.</summary>
    public Task Ended => reading;

    /// <summary>Did the server say that it ends the connection, and that the phone may come back?</summary>
    public bool ToldToComeBack { get; private set; }

    /// <summary>Called with every message <c>changed</c>, one after the other.</summary>
    public event Action<JsonNode>? Heard;

    /// <summary>Connects with a ticket.</summary>
    public static async Task<LiveClient> Connect(Uri server, string ticket, string query = "")
    {
        var client = new LiveClient(server, ticket);
        try
        {
            await client.Open(query);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Watches a stream and keeps what it sees up to date.</summary>
    public async Task<LiveView> Watch(string stream)
    {
        var view = views.GetOrAdd(stream, _ => new(stream));
        await Refresh(view);
        return view;
    }

    /// <summary>Sends a command; <c>{version}</c> or <c>{rejected}</c>.</summary>
    public async Task<JsonNode> Do(string stream, object command) => (await Call("do", stream, command))!;

    /// <summary>Sends a command that must be accepted.</summary>
    public async Task<long> Done(string stream, object command)
    {
        var answer = await Do(stream, command);
        return (long?)answer["version"] ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>Sends a command that must be refused.</summary>
    public async Task<string> Refused(string stream, object command)
    {
        var answer = await Do(stream, command);
        return (string?)answer["rejected"]?["code"] ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>Calls a method of the hub.</summary>
    /// <exception cref="InvalidOperationException">The server answered with an error; its message.</exception>
    public async Task<JsonNode?> Call(string target, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref last).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(System.Text.Json.JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }));
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Sends raw text as a frame.</summary>
    public async Task Send(string text)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Plain HTTP with the same ticket.</summary>
    public HttpClient Http()
    {
        var http = new HttpClient { BaseAddress = Server };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Ticket);
        return http;
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Break() => socket.Abort();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading.ContinueWith(_ => { }, TaskScheduler.Default);
        socket.Dispose();
        sending.Dispose();
    }

    private async Task Open(string query)
    {
        var address = new UriBuilder(Server) { Scheme = "ws", Path = "/live", Query = $"access_token={Ticket}{query}" };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await socket.ConnectAsync(address.Uri, patience.Token);
        var hands = new TaskCompletionSource();
        reading = Read(hands);
        await Send("""{"protocol":"json","version":1}""");
        await hands.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private async Task Refresh(LiveView view) =>
        view.Start((await Call("watch", view.Stream, view.Version))!);

    private async Task Read(TaskCompletionSource hands)
    {
        var buffer = new byte[64 * 1024];
        var rest = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (part.MessageType is WebSocketMessageType.Close)
                    break;
                rest.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                    Take(rest, hands);
            }
        }
        catch (WebSocketException)
        {
            // The end, however it came
        }
        finally
        {
            foreach (var call in calls.Values)
                call.TrySetException(new InvalidOperationException("disconnected"));
        }
    }

    private void Take(MemoryStream message, TaskCompletionSource hands)
    {
        foreach (var text in Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length).Split(End, StringSplitOptions.RemoveEmptyEntries))
            Take(JsonNode.Parse(text)!, hands);
        message.SetLength(0);
    }

    private void Take(JsonNode message, TaskCompletionSource hands)
    {
        switch ((int?)message["type"])
        {
            case null:
                hands.TrySetResult();
                break;
            case 1 when (string?)message["target"] == "changed":
                Changed(message["arguments"]![0]!);
                break;
            case 7:
                ToldToComeBack = (bool?)message["allowReconnect"] ?? false;
                break;
            case 3 when calls.TryRemove((string)message["invocationId"]!, out var call):
                if ((string?)message["error"] is { } error)
                    call.TrySetException(new InvalidOperationException(error));
                else
                    call.TrySetResult(message["result"]?.DeepClone());
                break;
        }
    }

    private void Changed(JsonNode change)
    {
        Heard?.Invoke(change);
        if (views.TryGetValue((string)change["stream"]!, out var view) && !view.Take(change))
            _ = Refresh(view);
    }
}
