using System.Net.WebSockets;
using System.Text;

namespace Workshops.Testing.Live;

/// <summary>A phone that watches a stream, then stops reading its connection, and later reads on.</summary>
public sealed class FrozenPhone : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();

    /// <summary>Connects, watches, and reads no more.</summary>
    public static async Task<FrozenPhone> Connect(Uri server, string ticket, string stream)
    {
        var phone = new FrozenPhone();
        var address = new UriBuilder(server) { Scheme = "ws", Path = "/live", Query = $"access_token={ticket}" };
        await phone.socket.ConnectAsync(address.Uri, CancellationToken.None);
        await phone.Send("""{"protocol":"json","version":1}""");
        await phone.Send($$"""{"type":1,"invocationId":"1","target":"watch","arguments":["{{stream}}",null]}""");
        return phone;
    }

    /// <summary>Reads on until that text came; false when the connection ended before.</summary>
    public async Task<bool> ReadUntil(string text)
    {
        var buffer = new byte[256 * 1024];
        var tail = "";
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            while (socket.State is WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer, limit.Token);
                tail = tail[Math.Max(0, tail.Length - text.Length)..] + Encoding.UTF8.GetString(buffer, 0, part.Count);
                if (tail.Contains(text, StringComparison.Ordinal))
                    return true;
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The end
        }

        return false;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task Send(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text + '\u001e'), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
