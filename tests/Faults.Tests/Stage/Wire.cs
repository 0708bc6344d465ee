using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Workshops.Faults.Tests.Stage;

/// <summary>A bad network on loopback: all that goes between phones and a server goes through it, and can be held up or cut in the middle.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentDictionary<Strand, bool> strands = new();
    private readonly Uri server;
    private readonly Task accepting;

    public Wire(Uri server)
    {
        this.server = server;
        listener.Start();
        accepting = Accept();
    }

    /// <summary>Where phones connect to.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Connections that were cut, and times that a direction of one was held up.</summary>
    public (int Cuts, int Stalls) Harm { get; private set; }

    /// <summary>Does harm to connections chosen by chance, for a while.</summary>
    /// <param name="seed">Of the chance.</param>
    /// <param name="time">How long.</param>
    public async Task Shake(int seed, TimeSpan time)
    {
        var chance = new Random(seed);
        for (var until = DateTime.UtcNow + time; DateTime.UtcNow < until; await Task.Delay(chance.Next(20, 150)))
        {
            var (which, what, howLong) = (chance.NextDouble(), chance.Next(5), TimeSpan.FromMilliseconds(chance.Next(100, 3_000)));
            if (strands.IsEmpty)
                continue;
            var strand = strands.Keys.ElementAt((int)(which * strands.Count));
            if (what == 0)
                strand.Cut();
            if (what is 1 or 2)
                strand.HoldUp(howLong, strand.FromPhone);
            if (what is 2 or 3)
                strand.HoldUp(howLong, strand.FromServer);
            if (what == 4)
                strand.CutWithin();
            Harm = (Harm.Cuts + (what is 0 or 4 ? 1 : 0), Harm.Stalls + (what is 1 or 2 or 3 ? 1 : 0));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        foreach (var strand in strands.Keys)
            strand.Cut();
        await accepting;
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Carry(await listener.AcceptSocketAsync(end.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end
        }
    }

    private async Task Carry(Socket phone)
    {
        var strand = new Strand(phone, new(SocketType.Stream, ProtocolType.Tcp));
        strands[strand] = true;
        await strand.Carry(server);
        strands.TryRemove(strand, out _);
    }
}

/// <summary>One connection through the wire.</summary>
internal sealed class Strand(Socket phone, Socket server)
{
    private volatile bool cutting;

    /// <summary>What comes from the phone waits until this time.</summary>
    public Gate FromPhone { get; } = new();

    /// <summary>What comes from the server waits until this time.</summary>
    public Gate FromServer { get; } = new();

    /// <summary>Carries bytes both ways until an end is cut or closed.</summary>
    public async Task Carry(Uri to)
    {
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, to.Port);
            phone.NoDelay = server.NoDelay = true;
            await Task.WhenAny(Pump(phone, server, FromPhone), Pump(server, phone, FromServer));
        }
        catch (SocketException)
        {
            // The server is away
        }

        Cut();
    }

    /// <summary>Nothing is read on one side for so long; what is on its way piles up behind it.</summary>
    public void HoldUp(TimeSpan time, Gate direction) => direction.OpenAt = DateTime.UtcNow + time;

    /// <summary>A reset to both sides: what was on its way is gone.</summary>
    public void Cut()
    {
        foreach (var socket in (Socket[])[phone, server])
        {
            try
            {
                socket.LingerState = new(enable: true, seconds: 0);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // Gone already
            }

            socket.Close();
        }
    }

    /// <summary>A reset after half of what comes next.</summary>
    public void CutWithin() => cutting = true;

    private async Task Pump(Socket from, Socket to, Gate gate)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                await gate.Pass();
                var count = await from.ReceiveAsync(buffer);
                if (count == 0)
                    return;
                await gate.Pass();
                await to.SendAsync(buffer.AsMemory(0, cutting ? count / 2 : count));
                if (cutting)
                    return;
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut
        }
    }
}

/// <summary>Lets bytes of one direction through, now or later.</summary>
internal sealed class Gate
{
    /// <summary>When it opens.</summary>
    public DateTime OpenAt { get; set; }

    /// <summary>Waits until it is open.</summary>
    public async Task Pass()
    {
        while (OpenAt - DateTime.UtcNow is { Ticks: > 0 } wait)
            await Task.Delay(wait);
    }
}
