using System.Net.WebSockets;
using System.Text;

namespace Workshops.Balancer.Tests.Stage;

/// <summary>One connection to the hub, whatever carries it. Anything thrown means that it is over.</summary>
internal interface ILine : IAsyncDisposable
{
    /// <summary>Sends text.</summary>
    Task Send(string text);

    /// <summary>Waits for more; null when the server has ended it.</summary>
    Task<string?> Receive(CancellationToken cancellation);
}

/// <summary>How a phone speaks to the hub.</summary>
public enum Way
{
    /// <summary>Without negotiating.</summary>
    WebSockets,

    /// <summary>As through a network that lets no WebSocket pass.</summary>
    LongPolling,
}

/// <summary>Opens lines.</summary>
internal static class Lines
{
    /// <summary>A new connection, named as the client names its own.</summary>
    public static Task<ILine> Open(Way way, Uri server, string ticket)
    {
        var query = $"access_token={ticket}&dial={Guid.NewGuid():N}";
        return way is Way.WebSockets ? Socket.Open(server, query) : Polling.Open(server, query);
    }

    private sealed class Socket : ILine
    {
        private readonly ClientWebSocket socket = new();
        private readonly SemaphoreSlim sending = new(1);
        private readonly byte[] buffer = new byte[64 * 1024];

        public static async Task<ILine> Open(Uri server, string query)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            var line = new Socket();
            line.socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
            await line.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/live", Query = query }.Uri, patience.Token);
            return line;
        }

        public async Task Send(string text)
        {
            await sending.WaitAsync();
            try
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
            finally
            {
                sending.Release();
            }
        }

        public async Task<string?> Receive(CancellationToken cancellation)
        {
            using var whole = new MemoryStream();
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, cancellation);
                if (part.MessageType is WebSocketMessageType.Close)
                    return null;
                whole.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                    return Encoding.UTF8.GetString(whole.ToArray());
            }
        }

        public ValueTask DisposeAsync()
        {
            socket.Abort();
            socket.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    // Negotiate, then one GET after the other for what comes, and a POST for each thing said
    private sealed class Polling(HttpClient http, string address) : ILine
    {
        public static async Task<ILine> Open(Uri server, string query)
        {
            // It keeps cookies, as browsers do
            var http = new HttpClient { BaseAddress = server, Timeout = TimeSpan.FromSeconds(100) };
            http.DefaultRequestHeaders.Add("Origin", server.GetLeftPart(UriPartial.Authority));
            try
            {
                var answer = await http.PostAsync($"/live/negotiate?negotiateVersion=1&{query}", content: null);
                var json = System.Text.Json.Nodes.JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
                var line = new Polling(http, $"/live?{query}&id={(string)json["connectionToken"]!}");
                await line.Receive(CancellationToken.None);
                return line;
            }
            catch
            {
                http.Dispose();
                throw;
            }
        }

        public async Task Send(string text) =>
            (await http.PostAsync(address, new StringContent(text))).EnsureSuccessStatusCode();

        public async Task<string?> Receive(CancellationToken cancellation)
        {
            var answer = await http.GetAsync(address, cancellation);
            return answer.StatusCode is System.Net.HttpStatusCode.NoContent
                ? null
                : await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellation);
        }

        public async ValueTask DisposeAsync()
        {
            await http.DeleteAsync(address).ContinueWith(_ => { }, TaskScheduler.Default);
            http.Dispose();
        }
    }
}
