using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Workshops.Outcomes;

/// <summary>
/// A table as spreadsheets of a language expect it: UTF-8 with a byte order mark; a semicolon between cells in Latvian and Lithuanian;
/// no cell that could be taken for a formula.
/// </summary>
internal static class CsvTable
{
    /// <summary>Writes the file.</summary>
    /// <param name="texts">Words of the language.</param>
    /// <param name="head">The first row.</param>
    /// <param name="rows">All others.</param>
    public static byte[] Write(Texts texts, IEnumerable<string> head, IEnumerable<IEnumerable<string?>> rows)
    {
        using var file = new MemoryStream();
        using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, Configuration(texts)))
        {
            Row(csv, head);
            foreach (var row in rows)
                Row(csv, row);
        }

        return file.ToArray();
    }

    private static CsvConfiguration Configuration(Texts texts) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = texts["outcomes.csv.separator"],
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
        NewLine = "\r\n",
        // Opened with the other separator, an unquoted cell would fall into two
        ShouldQuote = _ => true,
    };

    private static void Row(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(SpreadsheetCell.Neutralise(cell ?? ""));
        csv.NextRecord();
    }
}
