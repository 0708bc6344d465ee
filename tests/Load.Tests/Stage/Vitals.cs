using System.Globalization;
using Workshops.Testing.Live;

namespace Workshops.Load.Tests.Stage;

/// <summary>What the system says of a server's process.</summary>
/// <param name="Seconds">When, from the start of the measuring.</param>
/// <param name="Memory">Resident memory, MiB.</param>
/// <param name="Handles">Open files and sockets.</param>
/// <param name="Threads">Threads.</param>
internal sealed record Vitals(double Seconds, double Memory, int Handles, int Threads)
{
    /// <summary>As they are now.</summary>
    public static Vitals Of(Server server, double seconds)
    {
        var process = $"/proc/{server.Id}";
        var status = File.ReadLines($"{process}/status").Select(line => line.Split(':', 2)).ToDictionary(line => line[0], line => line[1].Trim());
        return new(
            seconds,
            Number(status["VmRSS"]) / 1024.0,
            System.IO.Directory.GetFileSystemEntries($"{process}/fd").Length,
            Number(status["Threads"]));
    }

    /// <summary>By how much the memory grows in the mean, MiB a minute: the line of the least squares.</summary>
    public static double Slope(IReadOnlyCollection<Vitals> all)
    {
        var (at, memory) = (all.Average(v => v.Seconds), all.Average(v => v.Memory));
        return 60 * all.Sum(v => (v.Seconds - at) * (v.Memory - memory)) / all.Sum(v => (v.Seconds - at) * (v.Seconds - at));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Seconds,6:0} s: {Memory:0} MiB, {Handles} handles, {Threads} threads");

    private static int Number(string text) => int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);
}
