using Workshops.Bench.Load;
using Workshops.Bench.Subjects;

namespace Workshops.Bench.Workloads;

/// <summary>Starting on a database that holds a lot.</summary>
internal static class Starts
{
    private const int AtOnce = 16;

    /// <summary>Milliseconds from the start of the process until it answers, each time, and megabytes of memory then.</summary>
    public static async Task<(List<double> Milliseconds, double Megabytes)> Measure(Product product, int workshops, int times)
    {
        await product.Listen();
        for (var i = 0; i < workshops; i += AtOnce)
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => product.Keep()));
        var all = new List<double>();
        for (var i = 0; i < times; i++)
        {
            await product.Stop();
            all.Add(await product.Listen());
        }

        return (all, ProcessUse.Memory(product.ProcessId) / 1e6);
    }
}
