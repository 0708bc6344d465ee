using System.Globalization;
using System.Text;

namespace Workshops.Bench.Report;

/// <summary>A table in Markdown, made row by row.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> rows = [];

    /// <summary>Adds a row and prints it.</summary>
    public void Add(params string[] cells)
    {
        rows.Add(cells);
        Console.WriteLine(string.Join(" | ", cells));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(Line(heads)).AppendLine(Line(heads.Select(_ => "---")));
        rows.ForEach(row => text.AppendLine(Line(row)));
        return text.ToString();
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}

/// <summary>How figures are written.</summary>
internal static class Figures
{
    /// <summary>The middle one; of an even number, the mean of the two in the middle.</summary>
    public static double Median(this IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>With three figures that count.</summary>
    public static string Short(this double figure) => figure switch
    {
        >= 100 => figure.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => figure.ToString("0.0", CultureInfo.InvariantCulture),
        _ => figure.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
