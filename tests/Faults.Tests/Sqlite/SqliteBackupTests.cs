using System.Diagnostics;
using Workshops.Testing;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Faults.Tests.Sqlite;

/// <summary>With SQLite's own program.</summary>
[NeedsProgram("sqlite3")]
public sealed class SqliteBackupTests(ITestOutputHelper output) : BackupContract(output)
{
    /// <inheritdoc/>
    protected override Task<string?> Database() => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    protected override async Task BackUp(Server server, TemporaryFolder folder)
    {
        using var vacuum = Process.Start("sqlite3", [server.Database, $"vacuum into '{folder.File("backup.db")}'"]);
        await vacuum.WaitForExitAsync();
        vacuum.ExitCode.ShouldBe(0);
    }

    /// <inheritdoc/>
    protected override Task<Server> Restored(TemporaryFolder folder)
    {
        var data = Directory.CreateDirectory(folder.File("data")).FullName;
        File.Move(folder.File("backup.db"), Path.Combine(data, "workshops.db"));
        return Server.Start(settings: new(StringComparer.Ordinal) { ["WORKSHOPS_DATA"] = data });
    }
}
