using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Workshops.Bench.Subjects;

/// <summary>A server as a process of its own on a free port of loopback. It ends with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, int port) => (this.process, Port) = (process, port);

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Its process id.</summary>
    public int Id => process.Id;

    /// <summary>Its address.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="program">What to run, in which folder.</param>
    /// <param name="settings">Environment variables; <c>{port}</c> in them becomes the port.</param>
    /// <param name="arguments">Command line.</param>
    public static async Task<ServerProcess> Start(string program, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value.Replace("{port}", port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var started = Process.Start(start)!;
        started.OutputDataReceived += static (_, _) => { };
        started.BeginOutputReadLine();
        var server = new ServerProcess(started, port);
        await server.Listens();
        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Listens()
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            if (process.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60))
                throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} did not start");
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }
    }
}
