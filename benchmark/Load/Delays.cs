using System.Diagnostics;

namespace Workshops.Bench.Load;

/// <summary>How long notes took to arrive, counted in steps of 0.1 ms up to 20 s. For many threads.</summary>
internal sealed class Delays
{
    private const int Steps = 200_000;
    private readonly int[] counts = new int[Steps + 1];
    private long count;

    /// <summary>How many.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>One arrived now that was posted then.</summary>
    public void Arrived(long posted)
    {
        var step = (int)Math.Clamp(Stopwatch.GetElapsedTime(posted).TotalMilliseconds * 10, 0, Steps);
        Interlocked.Increment(ref counts[step]);
        Interlocked.Increment(ref count);
    }

    /// <summary>Milliseconds within which that part of them arrived.</summary>
    /// <param name="part">0.5 for the median.</param>
    public double Within(double part)
    {
        var wanted = (long)Math.Ceiling(Count * part);
        long seen = 0;
        for (var step = 0; step <= Steps; step++)
        {
            seen += counts[step];
            if (seen >= wanted)
                return step / 10.0;
        }

        return double.NaN;
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Array.Clear(counts);
        Interlocked.Exchange(ref count, 0);
    }
}
