using System.Globalization;

namespace Workshops.Outcomes;

/// <summary>Something that was done, in words.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">By whom, or null.</param>
/// <param name="What">What happened.</param>
/// <param name="Where">The stream that it happened in.</param>
/// <param name="About">To whom it was done, or null.</param>
/// <param name="Text">What it was about, or null.</param>
public sealed record LogRow(DateTimeOffset At, string? Who, string What, string Where, string? About, string? Text);

/// <summary>Who did what when, as a <see cref="CsvTable"/>.</summary>
public static class CsvLog
{
    private static readonly string[] Columns = ["at", "who", "what", "where", "about", "text"];

    /// <summary>Writes the file.</summary>
    public static byte[] Write(Texts texts, IEnumerable<LogRow> rows) =>
        CsvTable.Write(texts, Columns.Select(column => texts[$"log.csv.{column}"]), rows.Select(Cells));

    private static string?[] Cells(LogRow row) =>
        [row.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), row.Who, row.What, row.Where, row.About, row.Text];
}
