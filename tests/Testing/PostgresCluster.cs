using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

namespace Workshops.Testing;

/// <summary>
/// A PostgreSQL server of its own for a test class: started in a temporary folder, reached through a socket in it, gone afterwards.
/// Unless it is <see cref="Careful"/>, its disk is not waited for, so it is quick and proves nothing about power cuts. Where PostgreSQL is
/// not installed it stays off.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private const string User = "tester";
    private const string Installed = "/usr/lib/postgresql";
    private const string Careless = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off";

    private static readonly string? Programs = FindPrograms();

    private readonly string name = $"pg-{Guid.NewGuid().ToString("N")[..8]}";
    private readonly string port = FreePort().ToString(CultureInfo.InvariantCulture);

    /// <summary>Why there is no PostgreSQL here; null when there is.</summary>
    public static string? Missing => Programs is null ? $"PostgreSQL is not installed in {Installed}" : null;

    /// <summary>Does it wait for its disk, as one in use does?</summary>
    public bool Careful { get; init; }

    /// <summary>The folder in which it makes its own; should be short, as a socket's path may have 107 bytes.</summary>
    public string Place { get; init; } = Path.GetTempPath();

    /// <summary>Does it write its log in small files? For a small disk.</summary>
    public bool SmallLog { get; init; }

    /// <summary>Does it run?</summary>
    public bool Runs => File.Exists($"{Data}/postmaster.pid") && Directory.Exists($"/proc/{File.ReadLines($"{Data}/postmaster.pid").First()}");

    /// <summary>To its first database.</summary>
    public string ConnectionString => ConnectionTo("postgres");

    /// <summary>Makes an empty database.</summary>
    /// <returns>The connection string to it.</returns>
    public async Task<string> NewDatabase()
    {
        var database = $"d{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var create = source.CreateCommand($"create database {database}");
        await create.ExecuteNonQueryAsync();
        return ConnectionTo(database);
    }

    /// <summary>Starts it; also after <see cref="Stop"/>.</summary>
    public Task Start() => RunPostgres("pg_ctl", "-D", Data, "-w", "-l", $"{Home}/log",
        "-o", $"-p {port} -k {Home} -c listen_addresses= -c max_connections=100 {(Careful ? "" : Careless)}", "start");

    /// <summary>Stops it at once, as a crash would.</summary>
    public Task Stop() => RunPostgres("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <summary>Starts it if it has ended itself, as systemd does.</summary>
    public async Task Revive()
    {
        for (var until = DateTime.UtcNow.AddSeconds(30); !await Answers(); await Task.Delay(500))
        {
            if (DateTime.UtcNow > until)
                throw new TimeoutException($"PostgreSQL does not answer:\n{string.Join('\n', File.ReadLines($"{Home}/log").TakeLast(20))}");
            if (!Runs)
                await Start();
        }
    }

    /// <summary>SIGSTOP to all its processes: it stands still, and its connections stay open.</summary>
    public Task Freeze() => Signal("STOP");

    /// <summary>SIGCONT: it goes on.</summary>
    public Task Thaw() => Signal("CONT");

    /// <summary>Takes a backup of a database that may be in use, as docs/operating.md says.</summary>
    public Task Dump(string connectionString, string file) =>
        Run($"{Programs}/pg_dump", ["-Fc", "-f", file, .. Reach, new NpgsqlConnectionStringBuilder(connectionString).Database!]);

    /// <summary>Puts a backup into a new database.</summary>
    /// <returns>The connection string to it.</returns>
    public async Task<string> Restore(string file)
    {
        var database = $"d{Guid.NewGuid():N}";
        await Run($"{Programs}/createdb", [.. Reach, database]);
        await Run($"{Programs}/pg_restore", ["--no-owner", .. Reach, "-d", database, file]);
        return ConnectionTo(database);
    }

    /// <summary>Ids of all its processes.</summary>
    public IReadOnlyList<int> Processes()
    {
        var first = File.ReadLines($"{Data}/postmaster.pid").First();
        var children = File.ReadAllText($"/proc/{first}/task/{first}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. children.Prepend(first).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Programs is null)
            return;
        await MakeFolder();
        await RunPostgres("initdb", "-D", Data, "-U", User, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions",
            $"--wal-segsize={(SmallLog ? 1 : 16)}");
        await Start();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Programs is null)
            return;
        NpgsqlConnection.ClearAllPools();
        if (Runs)
            await Stop();
        Directory.Delete(Home, recursive: true);
    }

    private string Home => Path.Combine(Place, name);

    private string Data => $"{Home}/data";

    private string[] Reach => ["-h", Home, "-p", port, "-U", User];

    private string ConnectionTo(string database) => $"Host={Home};Port={port};Username={User};Database={database};Include Error Detail=true";

    private async Task<bool> Answers()
    {
        try
        {
            await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private Task Signal(string name) => Run("kill", [$"-{name}", .. Processes().Select(id => id.ToString(CultureInfo.InvariantCulture))]);

    private static string? FindPrograms() => Directory.Exists(Installed)
        ? Directory.GetDirectories(Installed).OrderDescending(StringComparer.Ordinal)
            .Select(version => $"{version}/bin").FirstOrDefault(bin => File.Exists($"{bin}/initdb"))
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root, so root lends it the account that its package made
    private Task MakeFolder() => Environment.IsPrivilegedProcess
        ? Run("install", ["-d", "-m", "700", "-o", "postgres", "-g", "postgres", Home])
        : Run("mkdir", ["-m", "700", Home]);

    private static Task RunPostgres(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "env", "LC_ALL=C.UTF-8", $"{Programs}/{program}", .. arguments])
        : Run($"{Programs}/{program}", arguments);

    private static async Task Run(string program, string[] arguments)
    {
        // Through a shell that closes the streams: a server that inherits them would keep their reader waiting for ever
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = Path.GetTempPath() };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
