using System.Text;

namespace Workshops.Outcomes;

/// <summary>The minutes as one page that needs nothing else, <c>outcomes.html</c>; printed, it is A4 paper for the files.</summary>
public static class HtmlMinutes
{
    private static readonly HtmlPage Page = new("Minutes.css");

    /// <inheritdoc cref="HtmlPage.Policy"/>
    public static string Policy => Page.Policy;

    /// <summary>Writes the file: UTF-8, no scripts, no addresses.</summary>
    public static byte[] Write(Minutes minutes) => Page.Write(minutes.Language, minutes.Title, $"""
        <main>
        {LogoPicture.Row(minutes.Logos)}<h1 dir="auto">{HtmlPage.Text(minutes.Title)}</h1>
        {string.Join('\n', minutes.Blocks.Select(Block))}
        </main>
        """);

    private static string Block(Block block) => block switch
    {
        Heading h => $"<h{h.Level} dir=\"auto\">{HtmlPage.Text(h.Text)}</h{h.Level}>",
        Paragraph p => HtmlPage.Paragraphs(p.Text),
        Question q => $"<p class=\"question\" dir=\"auto\">{HtmlPage.Text(q.Text)}</p>",
        Conclusion c => $"<div class=\"conclusion\">{Label(c.Label)}{HtmlPage.Paragraphs(c.Text)}</div>",
        Remark r => $"<p class=\"remark\" dir=\"auto\">{HtmlPage.Text(r.Text)}</p>",
        Facts f => $"<dl>{string.Concat(f.All.Select(fact => $"<div><dt>{HtmlPage.Text(fact.Label)}</dt><dd dir=\"auto\">{HtmlPage.Text(fact.Value)}</dd></div>"))}</dl>",
        Schedule s => $"<ol class=\"agenda\">{string.Concat(s.Items.Select(item => $"<li><span class=\"time\">{HtmlPage.Text(item.Label)}</span><span dir=\"auto\">{HtmlPage.Text(item.Value)}</span></li>"))}</ol>",
        Notes n => $"<ul class=\"notes\">{string.Concat(n.All.Select(Note))}</ul>",
        _ => "",
    };

    private static string Note(NoteLine note)
    {
        var item = new StringBuilder("<li>").Append(Picture(note)).Append(HtmlPage.Paragraphs(note.Text));
        if (note.Details.Count > 0)
            item.Append("<p class=\"details\">").AppendJoin(" · ", note.Details.Select(d => $"<bdi>{HtmlPage.Text(d)}</bdi>")).Append("</p>");
        if (note.Comments.Count > 0)
            item.Append("<ul class=\"comments\">").AppendJoin("", note.Comments.Select(c => $"<li>{HtmlPage.Paragraphs(c)}</li>")).Append("</ul>");
        return item.Append("</li>").ToString();
    }

    // The text below says what is on it
    private static string Picture(NoteLine note) => note.Picture is { } picture ? HtmlPage.Picture(picture.Type, picture.Data, words: "") : "";

    private static string Label(string? label) => label is null ? "" : $"<p class=\"label\">{HtmlPage.Text(label)}</p>";
}
