namespace Workshops.Outcomes;

/// <summary>A text from people, as lines for paper.</summary>
internal static class Lines
{
    private static readonly string[] Ends = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>Its lines, without control characters: they have no place in a document.</summary>
    public static IEnumerable<string> Of(string text) =>
        text.Split(Ends, StringSplitOptions.None).Select(line => string.Concat(line.Where(c => c is '\t' || !char.IsControl(c))));

    /// <summary>All of it in one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Of(text).Select(line => line.Trim()).Where(line => line.Length > 0));

    /// <summary>Its paragraphs, which empty lines part; each has at least one line.</summary>
    public static IEnumerable<IReadOnlyList<string>> Paragraphs(string text)
    {
        List<string> paragraph = [];
        foreach (var line in Of(text).Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }
        }
    }
}
