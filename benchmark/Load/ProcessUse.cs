using System.Globalization;

namespace Workshops.Bench.Load;

/// <summary>What a process has used, from /proc.</summary>
internal static class ProcessUse
{
    // USER_HZ, which Linux fixes at 100 for these files
    private const double TicksASecond = 100;

    /// <summary>Processor time in seconds, of the process and its ended children.</summary>
    public static double Processor(int id)
    {
        var text = File.ReadAllText($"/proc/{id}/stat");
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[11]) + Number(fields[12])) / TicksASecond;
    }

    /// <summary>Resident memory in bytes.</summary>
    public static long Memory(int id)
    {
        var line = File.ReadLines($"/proc/{id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) * 1024;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
