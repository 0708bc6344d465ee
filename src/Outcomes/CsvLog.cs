using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Workshops.Outcomes;

/// <summary>Something that was done, in words.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">By whom, or null.</param>
/// <param name="What">What happened.</param>
/// <param name="Where">The stream that it happened in.</param>
/// <param name="About">To whom it was done, or null.</param>
/// <param name="Text">What it was about, or null.</param>
public sealed record LogRow(DateTimeOffset At, string? Who, string What, string Where, string? About, string? Text);

/// <summary>Who did what when, as a table: UTF-8 with a byte order mark, the separator that spreadsheets of the language expect.</summary>
public static class CsvLog
{
    private static readonly string[] Columns = ["at", "who", "what", "where", "about", "text"];

    /// <summary>Writes the file.</summary>
    public static byte[] Write(Texts texts, IReadOnlyList<LogRow> rows)
    {
        using var file = new MemoryStream();
        using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, Configuration(texts)))
        {
            Row(csv, Columns.Select(column => texts[$"log.csv.{column}"]));
            foreach (var row in rows)
                Row(csv, [row.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), row.Who, row.What, row.Where, row.About, row.Text]);
        }

        return file.ToArray();
    }

    private static CsvConfiguration Configuration(Texts texts) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = texts["outcomes.csv.separator"],
        NewLine = "\r\n",
        ShouldQuote = _ => true,
    };

    private static void Row(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(SpreadsheetCell.Neutralise(cell ?? ""));
        csv.NextRecord();
    }
}
