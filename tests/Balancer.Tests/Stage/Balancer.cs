using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Workshops.Testing;

namespace Workshops.Balancer.Tests.Stage;

/// <summary>A real balancer, with its file from <c>deploy/</c>; only addresses are put in.</summary>
public abstract class Balancer : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private Process? process;

    /// <summary>Where callers reach it.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>A balancer's program, wherever Debian puts it; null when it is not installed.</summary>
    public static string? Find(string program) =>
        new[] { $"/usr/sbin/{program}", $"/usr/bin/{program}" }.FirstOrDefault(File.Exists);

    /// <summary>Starts it in front of some servers.</summary>
    public async Task Start(IReadOnlyList<Uri> servers)
    {
        var (program, arguments) = Prepare(folder, servers);
        process = Process.Start(Find(program)!, arguments);
        for (var until = DateTime.UtcNow.AddSeconds(10); !await Answers(); await Task.Delay(50))
            (DateTime.UtcNow < until).ShouldBeTrue($"{program} does not listen at {Address}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process!.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes the files that it reads.</summary>
    /// <returns>The program and its arguments.</returns>
    private protected abstract (string Program, string[] Arguments) Prepare(TemporaryFolder folder, IReadOnlyList<Uri> servers);

    /// <summary>A file of <c>deploy/</c> with these two servers in place of the three that it names.</summary>
    private protected static string Deployed(string name, IReadOnlyList<Uri> servers)
    {
        var deploy = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Deploy").Value!;
        var lines = File.ReadLines(Path.Combine(deploy, name)).Where(line => !line.Contains("127.0.0.1:5082", StringComparison.Ordinal))
            .Select(line => line.Replace("127.0.0.1:5080", servers[0].Authority, StringComparison.Ordinal)
                .Replace("127.0.0.1:5081", servers[1].Authority, StringComparison.Ordinal));
        return string.Join('\n', lines) + "\n";
    }

    private async Task<bool> Answers()
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(Address.Host, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>HAProxy.</summary>
public sealed class HaProxy : Balancer
{
    // Its account is that of its package; a test runs it as whoever tests
    private protected override (string Program, string[] Arguments) Prepare(TemporaryFolder folder, IReadOnlyList<Uri> servers)
    {
        var own = Deployed("haproxy.cfg", servers).Replace("bind :80", $"bind {Address.Authority}", StringComparison.Ordinal).Split('\n')
            .Where(line => !line.StartsWith("  user ", StringComparison.Ordinal) && !line.StartsWith("  group ", StringComparison.Ordinal) && !line.StartsWith("  maxconn ", StringComparison.Ordinal));
        File.WriteAllText(folder.File("haproxy.cfg"), string.Join('\n', own));
        return ("haproxy", ["-db", "-q", "-f", folder.File("haproxy.cfg")]);
    }
}

/// <summary>nginx.</summary>
public sealed class Nginx : Balancer
{
    // What Debian's nginx.conf has around the files of conf.d
    private protected override (string Program, string[] Arguments) Prepare(TemporaryFolder folder, IReadOnlyList<Uri> servers)
    {
        File.WriteAllText(folder.File("site.conf"), Deployed("nginx.conf", servers).Replace("listen 80 default_server;", $"listen {Address.Authority};", StringComparison.Ordinal));
        File.WriteAllText(folder.File("nginx.conf"), $$"""
            daemon off; {{(Environment.IsPrivilegedProcess ? "user root;" : "")}} pid {{folder.File("pid")}}; error_log {{folder.File("errors")}};
            worker_processes 2;
            events { worker_connections 768; }
            http {
              gzip on; access_log off;
              client_body_temp_path {{folder.File("body")}}; proxy_temp_path {{folder.File("proxy")}}; fastcgi_temp_path {{folder.File("fastcgi")}};
              uwsgi_temp_path {{folder.File("uwsgi")}}; scgi_temp_path {{folder.File("scgi")}};
              include {{folder.File("site.conf")}};
            }
            """);
        return ("nginx", ["-c", folder.File("nginx.conf"), "-e", folder.File("errors")]);
    }
}
