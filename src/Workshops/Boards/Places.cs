namespace Workshops.Boards;

/// <summary>Numbers that stand between their neighbours.</summary>
internal static class Places
{
    // Far above the precision of a double at 20,000, so that halving stays exact enough to sort by
    private const double Gap = 1e-6;

    /// <summary>A number right after <paramref name="previous"/> (before all when null).</summary>
    /// <param name="previous">The number it follows.</param>
    /// <param name="following">The numbers after that, ascending.</param>
    /// <returns>The number, and new numbers for as many of the first following ones as had to give way.</returns>
    public static (double Place, IReadOnlyList<double> Pushed) After(double? previous, IEnumerable<double> following)
    {
        if (previous is not { } from)
            return (following.Select(first => first - 1).FirstOrDefault(1), []);
        var crowded = 0;
        foreach (var next in following)
        {
            var step = (next - from) / (crowded + 2);
            if (step >= Gap)
                return Spread(from, step, crowded);
            crowded++;
        }

        return Spread(from, 1, crowded);
    }

    private static (double, IReadOnlyList<double>) Spread(double from, double step, int crowded) =>
        (from + step, [.. Enumerable.Range(2, crowded).Select(i => from + (step * i))]);
}
