using System.Diagnostics;
using System.Globalization;

namespace Workshops.Faults.Tests.Stage;

/// <summary>strace on running processes: it sees their calls of the kernel, and can make them fail as a broken disk does.</summary>
internal sealed class Trace : IAsyncDisposable
{
    private const string Syncs = "fsync,fdatasync";
    private readonly string log = Path.GetTempFileName();
    private readonly Process process;

    private Trace(IEnumerable<int> processes, params string[] options) => process = Process.Start(new ProcessStartInfo("strace",
        ["-f", "-y", "-o", log, "-e", $"trace={Syncs}", .. options, .. processes.SelectMany(id => (string[])["-p", id.ToString(CultureInfo.InvariantCulture)])])
    {
        UseShellExecute = false,
        RedirectStandardError = true,
    })!;

    /// <summary>Sees what is synced to disk.</summary>
    public static Task<Trace> Watch(params IEnumerable<int> processes) => Attached(new(processes));

    /// <summary>Every sync to disk fails with EIO, without having been tried.</summary>
    public static Task<Trace> FailSyncs(params IEnumerable<int> processes) => Attached(new(processes, "-e", $"inject={Syncs}:error=EIO"));

    /// <summary>The calls so far, one a line, with the names of the files.</summary>
    public IReadOnlyList<string> Calls => File.ReadAllLines(log);

    /// <summary>Lets the processes go on by themselves.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        File.Delete(log);
    }

    private static async Task<Trace> Attached(Trace trace)
    {
        var said = await trace.process.StandardError.ReadLineAsync() ?? "";
        said.ShouldContain("attached");
        _ = trace.process.StandardError.ReadToEndAsync();
        return trace;
    }
}
