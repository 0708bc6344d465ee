using System.Globalization;
using System.Text;

namespace Workshops.Bench.Report;

/// <summary>Bars beside each other, as SVG: readable on light and dark pages.</summary>
internal static class Bars
{
    private const int Line = 20, Names = 210, Widest = 330;

    /// <summary>Draws groups of bars, each group with its title and to its own scale.</summary>
    /// <param name="groups">Title, and name and length of each bar; the product's bars are marked.</param>
    public static string Draw(IEnumerable<(string Title, IReadOnlyList<(string Name, double Figure)> Bars)> groups)
    {
        var body = new StringBuilder();
        var y = 4;
        foreach (var (title, bars) in groups)
        {
            body.AppendLine(CultureInfo.InvariantCulture, $"""<text x="0" y="{y + 15}" font-weight="600">{title}</text>""");
            y += Line + 4;
            var most = bars.Max(b => b.Figure);
            foreach (var bar in bars)
            {
                Bar(body, y, bar.Name, bar.Figure, Math.Max(1, bar.Figure / most * Widest));
                y += Line;
            }

            y += 12;
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {y}" width="640" height="{y}" font-family="system-ui, sans-serif" font-size="13" fill="#8a8f98">
            {body}</svg>

            """;
    }

    private static void Bar(StringBuilder body, int y, string name, double figure, double length)
    {
        var colour = name.StartsWith("Workshops", StringComparison.Ordinal) ? "#2f7d6b" : "#b4bac4";
        body.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Names - 8}" y="{y + 13}" text-anchor="end">{name}</text>""");
        body.AppendLine(CultureInfo.InvariantCulture, $"""<rect x="{Names}" y="{y + 2}" width="{length:0.0}" height="14" rx="2" fill="{colour}"/>""");
        body.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Names + length + 8:0.0}" y="{y + 13}">{figure.Short()}</text>""");
    }
}
