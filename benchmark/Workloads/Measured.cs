using System.Diagnostics;
using Workshops.Bench.Load;

namespace Workshops.Bench.Workloads;

/// <summary>What one round of a workload showed.</summary>
/// <param name="Deliveries">Notes heard, over all phones.</param>
/// <param name="Wanted">How many there should have been.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Processor">Processor seconds of the server.</param>
/// <param name="Load">Processor seconds of the load generator.</param>
/// <param name="Median">Milliseconds from posting to hearing.</param>
/// <param name="Slowest">The same, of the slowest in a hundred.</param>
internal sealed record Measured(long Deliveries, long Wanted, double Seconds, double Processor, double Load, double Median, double Slowest)
{
    /// <summary>Processor seconds of the server for a million notes heard.</summary>
    public double ProcessorAMillion => Processor / Deliveries * 1e6;

    /// <summary>Notes heard in a second.</summary>
    public double ASecond => Deliveries / Seconds;

    /// <summary>Measures a crowd while something goes on.</summary>
    /// <param name="server">Process of the server.</param>
    /// <param name="crowd">The phones.</param>
    /// <param name="wanted">How many notes are to be heard.</param>
    /// <param name="act">Posts them.</param>
    public static async Task<Measured> Of(int server, Crowd crowd, long wanted, Func<Task> act)
    {
        crowd.Delays.Clear();
        var (before, load, clock) = (ProcessUse.Processor(server), ProcessUse.Processor(Environment.ProcessId), Stopwatch.StartNew());
        await act();
        await crowd.Hear(wanted, TimeSpan.FromSeconds(10));
        var seconds = clock.Elapsed.TotalSeconds;
        return new(
            crowd.Delays.Count, wanted, seconds,
            ProcessUse.Processor(server) - before, ProcessUse.Processor(Environment.ProcessId) - load,
            crowd.Delays.Within(0.5), crowd.Delays.Within(0.99));
    }
}
