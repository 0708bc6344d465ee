using System.Text;

namespace Workshops.Outcomes;

/// <summary>The minutes as Markdown (CommonMark), <c>outcomes.md</c>.</summary>
public static class MarkdownMinutes
{
    /// <summary>Writes the file: UTF-8, lines end with a line feed.</summary>
    public static byte[] Write(Minutes minutes)
    {
        var parts = minutes.Blocks.Select(Block).Prepend($"# {OneLine(minutes.Title)}").Where(part => part.Length > 0);
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts) + "\n");
    }

    private static string Block(Block block) => block switch
    {
        Heading h => $"{new string('#', h.Level)} {OneLine(h.Text)}",
        Paragraph p => Paragraphs(p.Text, ""),
        Question q => $"**{OneLine(q.Text)}**",
        Conclusion { Label: { } label } c => $"> **{OneLine(label)}:** {Paragraphs(c.Text, "> ")}",
        Conclusion c => $"> {Paragraphs(c.Text, "> ")}",
        Remark r => $"*{OneLine(r.Text)}*",
        Facts f => Items(f.All.Select(fact => $"**{OneLine(fact.Label)}:** {OneLine(fact.Value)}")),
        Schedule s => Items(s.Items.Select(item => item.Label.Length is 0 ? OneLine(item.Value) : $"**{OneLine(item.Label)}** {OneLine(item.Value)}")),
        Notes n => Items(n.All.Select(Note)),
        _ => "",
    };

    private static string Items(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static string Note(NoteLine note)
    {
        var text = new StringBuilder(Paragraphs(note.Text, "  "));
        if (note.Details.Count > 0)
            text.Append(" *(").AppendJoin(" · ", note.Details.Select(OneLine)).Append(")*");
        foreach (var comment in note.Comments)
            text.Append("\n  - ").Append(Paragraphs(comment, "    "));
        return text.ToString();
    }

    // Lines stay lines (a backslash ends them), empty lines part paragraphs, all but the first behind the indent
    private static string Paragraphs(string text, string indent) => string.Join(
        $"\n{indent.TrimEnd()}\n{indent}",
        Lines.Paragraphs(text).Select(lines => string.Join($"\\\n{indent}", lines.Select(MarkdownText.Escape))));

    private static string OneLine(string text) => MarkdownText.Escape(Lines.OneLine(text));
}
