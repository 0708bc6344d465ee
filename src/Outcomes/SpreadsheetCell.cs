using System.Globalization;

namespace Workshops.Outcomes;

/// <summary>Keeps people's text from becoming a formula in the spreadsheet that opens it.</summary>
internal static class SpreadsheetCell
{
    /// <summary>
    /// The text, with an apostrophe in front when a spreadsheet might take it for a formula: when it begins, perhaps after white
    /// space or invisible characters, with <c>= + - @</c> or their full-width forms, or itself begins with a tab or line end.
    /// </summary>
    public static string Neutralise(string text)
    {
        if (text.Length is 0)
            return text;
        var first = text.FirstOrDefault(c => !IsInvisible(c));
        return first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' || text[0] is '\t' or '\r' or '\n'
            ? $"'{text}"
            : text;
    }

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;
}
