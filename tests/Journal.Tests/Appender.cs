using System.Diagnostics;
using System.Globalization;

namespace Workshops.Journal.Tests;

/// <summary>A process of its own that appends to the streams of a database until it is killed.</summary>
internal static class Appender
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Journal.Appender.dll");

    /// <summary>Starts one, waits for that many acknowledgements, does something to it, and waits for its end.</summary>
    /// <returns>For each stream the newest version that was acknowledged.</returns>
    public static async Task<Dictionary<string, long>> Run(string database, int acknowledgements, Func<Process, Task> end)
    {
        var start = new ProcessStartInfo("dotnet", [Program, database])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var acknowledged = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var count = 1; await process.StandardOutput.ReadLineAsync() is { } line; count++)
        {
            Note(acknowledged, line);
            if (count == acknowledgements)
                await end(process);
        }
        await process.WaitForExitAsync();
        acknowledged.ShouldNotBeEmpty(await errors);
        return acknowledged;
    }

    /// <summary>Every stream has at least what was acknowledged, whole and in order, and can be gone on with.</summary>
    public static async Task ShouldHave(this IJournal journal, Dictionary<string, long> acknowledged)
    {
        foreach (var (stream, version) in acknowledged)
        {
            var texts = await journal.Texts(stream);
            texts.Length.ShouldBeGreaterThanOrEqualTo((int)version);
            texts.ShouldBe(Enumerable.Range(1, texts.Length).Select(number => $"{stream} {number}"));
            await journal.Append(stream, texts.Length, [Entries.Of($"{stream} {texts.Length + 1}")]);
        }
    }

    private static void Note(Dictionary<string, long> acknowledged, string line)
    {
        // A line that was cut off has no full stop
        if (line.Split(' ') is [var stream, [.. var version, '.']])
            acknowledged[stream] = long.Parse(version, CultureInfo.InvariantCulture);
    }
}
