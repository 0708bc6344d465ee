using System.Diagnostics;
using System.Globalization;

namespace Workshops.Load.Tests.Stage;

/// <summary>How long many things took, in milliseconds. Safe to be used by many at once.</summary>
internal sealed class Times
{
    private readonly Lock gate = new();
    private readonly List<double> all = [];
    private double[]? ordered;

    /// <summary>How many.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return all.Count;
        }
    }

    /// <summary>The median.</summary>
    public double Median => At(0.5);

    /// <summary>99 of 100 took no longer.</summary>
    public double P99 => At(0.99);

    /// <summary>Notes one that began then (<see cref="Stopwatch.GetTimestamp"/>) and ended now.</summary>
    public void Since(long began) => Note(Stopwatch.GetElapsedTime(began).TotalMilliseconds);

    /// <summary>Notes one.</summary>
    public void Note(double milliseconds)
    {
        lock (gate)
        {
            all.Add(milliseconds);
            ordered = null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"median {Median:0.0} ms, p99 {P99:0.0} ms, slowest {At(1):0.0} ms of {Count}");

    private double At(double share)
    {
        lock (gate)
        {
            ordered ??= [.. all.Order()];
            return ordered.Length == 0 ? 0 : ordered[Math.Min(ordered.Length - 1, (int)(share * ordered.Length))];
        }
    }
}
