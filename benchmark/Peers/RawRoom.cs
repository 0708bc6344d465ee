using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;

namespace Workshops.Bench.Peers;

/// <summary>
/// Kestrel's WebSockets and nothing else: the bytes of a note go to everybody as they came. The word <c>open</c> is answered with
/// all that was ever said, as one message made beforehand. The near-limit.
/// </summary>
public sealed class RawRoom
{
    private readonly ConcurrentDictionary<Channel<ReadOnlyMemory<byte>>, bool> everybody = new();
    private readonly Lock gate = new();
    private byte[] board = [];

    /// <summary>Serves one connection.</summary>
    public async Task Serve(HttpContext http)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        var mine = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new() { SingleReader = true });
        everybody[mine] = true;
        var writing = Write(socket, mine.Reader);
        try
        {
            await Read(socket, mine);
        }
        catch (WebSocketException)
        {
            // Gone
        }

        everybody.TryRemove(mine, out _);
        mine.Writer.TryComplete();
        await writing;
    }

    private async Task Read(WebSocket socket, Channel<ReadOnlyMemory<byte>> mine)
    {
        var buffer = new byte[4096];
        while (true)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (got.MessageType is WebSocketMessageType.Close)
                return;
            var said = buffer.AsMemory(0, got.Count).ToArray();
            if (said.AsSpan().SequenceEqual("open"u8))
                mine.Writer.TryWrite(board);
            else if (said[0] == '+')
                Keep(said);
            else
                Tell(said);
        }
    }

    private void Keep(byte[] said)
    {
        lock (gate)
            board = [.. board, .. said];
    }

    private void Tell(byte[] said)
    {
        foreach (var one in everybody.Keys)
            one.Writer.TryWrite(said);
    }

    private static async Task Write(WebSocket socket, ChannelReader<ReadOnlyMemory<byte>> waiting)
    {
        try
        {
            await foreach (var message in waiting.ReadAllAsync())
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Gone
        }
    }
}
