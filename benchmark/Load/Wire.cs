using System.Buffers;
using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Workshops.Bench.Load;

/// <summary>
/// A WebSocket over a bare socket, as cheap as can be: the load must not be the bottleneck. Frames that go out are masked with zeros,
/// so that their bytes go as they are.
/// </summary>
internal sealed class Wire : IDisposable
{
    private const int Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10;
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly SocketAsyncEventArgs receiving = new();
    private readonly Lock sending = new();
    private byte[] buffer = new byte[4096];
    private readonly ArrayBufferWriter<byte> begun = new();
    private int filled;
    private Action<ReadOnlySpan<byte>> hear = static _ => { };

    /// <summary>Called once when the other side has ended it.</summary>
    public event Action? Ended;

    /// <summary>Opens it and begins to listen.</summary>
    /// <param name="address">Where, with path and query.</param>
    /// <param name="hear">Called with each message's bytes.</param>
    /// <param name="cookie">Name and value of the cookie to show, or null.</param>
    public static async Task<Wire> Open(Uri address, Action<ReadOnlySpan<byte>> hear, string? cookie = null)
    {
        var wire = new Wire();
        await wire.socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port));
        await wire.Upgrade(address, cookie);
        wire.hear = hear;
        wire.receiving.Completed += (_, _) => wire.Listen();
        wire.Begin();
        return wire;
    }

    /// <summary>Sends a text message.</summary>
    public void Send(ReadOnlySpan<byte> message) => Send(Text, message);

    /// <summary>Sends a binary message.</summary>
    public void SendBinary(ReadOnlySpan<byte> message) => Send(Binary, message);

    /// <summary>Breaks it without a word.</summary>
    public void Dispose() => socket.Dispose();

    private void Send(int kind, ReadOnlySpan<byte> message)
    {
        Span<byte> head = stackalloc byte[14];
        head[0] = (byte)(0x80 | kind);
        var length = message.Length switch
        {
            < 126 => Short(head, message.Length),
            <= ushort.MaxValue => Middle(head, message.Length),
            _ => Long(head, message.Length),
        };
        head.Slice(length, 4).Clear();
        length += 4;
        var frame = new byte[length + message.Length];
        head[..length].CopyTo(frame);
        message.CopyTo(frame.AsSpan(length));
        lock (sending)
        {
            // Loopback takes it at once; a server that does not read is not what is measured here
            for (var sent = 0; sent < frame.Length;)
                sent += socket.Send(frame.AsSpan(sent));
        }
    }

    private static int Short(Span<byte> head, int length)
    {
        head[1] = (byte)(0x80 | length);
        return 2;
    }

    private static int Middle(Span<byte> head, int length)
    {
        head[1] = 0x80 | 126;
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)length);
        return 4;
    }

    private static int Long(Span<byte> head, int length)
    {
        head[1] = 0x80 | 127;
        BinaryPrimitives.WriteUInt64BigEndian(head[2..], (ulong)length);
        return 10;
    }

    private async Task Upgrade(Uri address, string? cookie)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + $"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}\r\n"));
        int end;
        while ((end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
            if (read == 0)
                throw new IOException("the server hung up");
            filled += read;
        }

        if (!buffer.AsSpan().StartsWith("HTTP/1.1 101"u8))
            throw new IOException(Encoding.UTF8.GetString(buffer, 0, end));
        Drop(end + 4);
    }

    private void Begin()
    {
        Take();
        receiving.SetBuffer(buffer, filled, buffer.Length - filled);
        if (!Receive())
            Listen();
    }

    private void Listen()
    {
        do
        {
            if (receiving.SocketError is not SocketError.Success || receiving.BytesTransferred == 0)
            {
                receiving.Dispose();
                Ended?.Invoke();
                return;
            }

            filled += receiving.BytesTransferred;
            Take();
            receiving.SetBuffer(buffer, filled, buffer.Length - filled);
        }
        while (!Receive());
    }

    // False when it was done at once
    private bool Receive()
    {
        try
        {
            return socket.ReceiveAsync(receiving);
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private void Take()
    {
        var at = 0;
        while (Frame(buffer.AsSpan(at, filled - at)) is var (head, length) && head > 0)
        {
            if (at + head + length > filled)
            {
                Drop(at);
                Grow(head + length);
                return;
            }

            Hear(last: buffer[at] >= 0x80, buffer[at] & 0x0F, buffer.AsSpan(at + head, length));
            at += head + length;
        }

        Drop(at);
        Grow(16);
    }

    private void Hear(bool last, int kind, ReadOnlySpan<byte> part)
    {
        if (kind is Ping)
            Send(Pong, part);
        else if (kind is not (Close or Pong))
            Gather(last, part);
    }

    // A server may send a message in several frames
    private void Gather(bool last, ReadOnlySpan<byte> part)
    {
        if (last && begun.WrittenCount == 0)
        {
            hear(part);
            return;
        }

        begun.Write(part);
        if (!last)
            return;
        hear(begun.WrittenSpan);
        begun.ResetWrittenCount();
    }

    // Length of the head and of what follows; (0, 0) while the head is not all there
    private static (int Head, int Length) Frame(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: < 2 } => default,
        _ when (bytes[1] & 0x7F) < 126 => (2, bytes[1] & 0x7F),
        { Length: < 10 } when (bytes[1] & 0x7F) == 127 => default,
        { Length: < 4 } => default,
        _ when (bytes[1] & 0x7F) == 126 => (4, BinaryPrimitives.ReadUInt16BigEndian(bytes[2..])),
        _ => (10, (int)BinaryPrimitives.ReadUInt64BigEndian(bytes[2..])),
    };

    private void Drop(int count)
    {
        buffer.AsSpan(count, filled - count).CopyTo(buffer);
        filled -= count;
    }

    private void Grow(int room)
    {
        if (buffer.Length < Math.Max(room, filled + 16))
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, room + 16));
    }
}
