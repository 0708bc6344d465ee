using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace Workshops.Load.Tests.Stage;

/// <summary>
/// A phone that costs its machine next to nothing, so that thousands fit beside the server: it keeps versions but no entities, and looks
/// for what it wants in the bytes (docs/protocol.md). It can stop reading and read on.
/// </summary>
internal sealed class Phone : IAsyncDisposable
{
    private const byte End = 0x1e;

    // TCP_MAXSEG of Linux
    private const int MaxSegment = 2;
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<string, long> versions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<byte[]>> calls = new();
    private readonly TaskCompletionSource hands = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource? frozen;
    private volatile Sought? sought;
    private Task reading = Task.CompletedTask;
    private int last;

    /// <summary>Called with the text of each note that is shown to it.</summary>
    public Action<ReadOnlySpan<byte>>? Shown { get; set; }

    /// <summary>Ends when the connection does.</summary>
    public Task Ended => reading;

    /// <summary>Connects.</summary>
    /// <param name="server">Where to.</param>
    /// <param name="ticket">What it shows at the door.</param>
    /// <param name="most">Bytes that its machine takes from the network before somebody reads them; 0 as the system likes.</param>
    /// <exception cref="WebSocketException">It was not let in.</exception>
    public static async Task<Phone> Connect(Uri server, string ticket, int most = 0)
    {
        var phone = new Phone();
        var address = new UriBuilder(server) { Scheme = "ws", Path = "/live", Query = $"access_token={ticket}&as=phone" };
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await phone.socket.ConnectAsync(address.Uri, Wire(most), patience.Token);
            phone.reading = phone.Read();
            await phone.Send("""{"protocol":"json","version":1}""");
            await phone.hands.Task.WaitAsync(patience.Token);
            return phone;
        }
        catch
        {
            await phone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Watches a stream, and asks again by itself when it missed something.</summary>
    public async Task Watch(string stream)
    {
        var answer = await Call($"\"watch\",\"arguments\":[\"{stream}\",{(versions.TryGetValue(stream, out var since) ? since : "null")}]");
        versions[stream] = Number(answer, "\"version\":"u8);
    }

    /// <summary>Sends a command; true when it was accepted.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="command">JSON.</param>
    public async Task<bool> Do(string stream, string command) =>
        (await Call($"\"do\",\"arguments\":[\"{stream}\",{command}]")).AsSpan().IndexOf("\"result\":{\"version\":"u8) >= 0;

    /// <summary>Gives the sign of life that SignalR's own clients give every 15 s.</summary>
    public Task Ping() => Send("""{"type":6}""");

    /// <summary>Reads no more.</summary>
    public void Freeze() => frozen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Reads on.</summary>
    public void Thaw() => Interlocked.Exchange(ref frozen, null)?.TrySetResult();

    /// <summary>Waits until that text comes; to be called before it can.</summary>
    public Task Until(string text) => (sought = new(Encoding.UTF8.GetBytes(text))).Found.Task;

    /// <summary>Sends raw bytes as one message.</summary>
    public async Task Send(string text)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(text + (char)End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        Thaw();
        await reading;
        socket.Dispose();
    }

    private async Task<byte[]> Call(string call)
    {
        var id = Interlocked.Increment(ref last);
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send($"{{\"type\":1,\"invocationId\":\"{id}\",\"target\":{call}}}");
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private async Task Read()
    {
        var buffer = new byte[8 * 1024];
        var filled = 0;
        try
        {
            while (true)
            {
                if (frozen is { } ice)
                    await ice.Task;
                if (filled == buffer.Length)
                    Array.Resize(ref buffer, 2 * buffer.Length);
                var part = await socket.ReceiveAsync(buffer.AsMemory(filled), CancellationToken.None);
                if (part.MessageType is WebSocketMessageType.Close)
                    break;
                filled += part.Count;
                if (!part.EndOfMessage)
                    continue;
                Take(buffer.AsSpan(0, filled));
                filled = 0;
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The end, however it came
        }

        hands.TrySetException(new WebSocketException("disconnected"));
        foreach (var call in calls.Values)
            call.TrySetException(new WebSocketException("disconnected"));
    }

    private void Take(Span<byte> messages)
    {
        sought?.LookAt(messages);
        for (int end; (end = messages.IndexOf(End)) >= 0; messages = messages[(end + 1)..])
            TakeOne(messages[..end]);
    }

    private void TakeOne(ReadOnlySpan<byte> message)
    {
        if (message.SequenceEqual("{}"u8))
            hands.TrySetResult();
        else if (message.StartsWith("{\"type\":3"u8) && calls.TryRemove((int)Number(message, "\"invocationId\":\""u8), out var call))
            call.TrySetResult(message.ToArray());
        else if (message.StartsWith("{\"type\":1"u8))
            Changed(message);
    }

    private void Changed(ReadOnlySpan<byte> message)
    {
        var name = message[(message.IndexOf("\"stream\":\""u8) + 10)..];
        var stream = Encoding.UTF8.GetString(name[..name.IndexOf((byte)'"')]);
        var (from, to) = (Number(message, "\"from\":"u8), Number(message, "\"to\":"u8));
        if (!versions.TryGetValue(stream, out var version) || to < version)
            return;
        if (from > version)
            _ = Watch(stream).ContinueWith(_ => { }, TaskScheduler.Default);
        else
            versions[stream] = to;
        if (Shown is not null)
            Show(message);
    }

    private void Show(ReadOnlySpan<byte> message)
    {
        for (int at; (at = message.IndexOf("\"text\":\""u8)) >= 0;)
        {
            message = message[(at + 8)..];
            Shown!(message[..message.IndexOf((byte)'"')]);
        }
    }

    private static long Number(ReadOnlySpan<byte> message, ReadOnlySpan<byte> before)
    {
        var at = message.IndexOf(before);
        return at >= 0 && Utf8Parser.TryParse(message[(at + before.Length)..], out long number, out _)
            ? number
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"no {Encoding.UTF8.GetString(before)} in {Encoding.UTF8.GetString(message)}"));
    }

    private static HttpMessageInvoker? Wire(int most) => most == 0 ? null : new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            // Set before connecting, so that the other side is never told of more room
            var wire = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = most };

            // Packets as on a network: loopback's own are larger than this buffer, and then the kernels do not agree for seconds
            wire.SetRawSocketOption((int)ProtocolType.Tcp, MaxSegment, BitConverter.GetBytes(1_400));
            await wire.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(wire, ownsSocket: true);
        },
    });

    private sealed class Sought(byte[] text)
    {
        public TaskCompletionSource Found { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void LookAt(ReadOnlySpan<byte> messages)
        {
            if (messages.IndexOf(text) >= 0)
                Found.TrySetResult();
        }
    }
}
