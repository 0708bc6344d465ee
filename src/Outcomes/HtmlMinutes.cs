using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Workshops.Outcomes;

/// <summary>The minutes as one page that needs nothing else, <c>outcomes.html</c>; printed, it is A4 paper for the files.</summary>
public static class HtmlMinutes
{
    // Latvian and Lithuanian letters stay letters; everything that means something to HTML does not
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Style = ReadStyle();

    /// <summary>
    /// The Content-Security-Policy that the page carries and that a server should send with it: this style, and nothing else, from nowhere.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; img-src data:";

    /// <summary>Writes the file: UTF-8, no scripts, no addresses.</summary>
    public static byte[] Write(Minutes minutes)
    {
        var title = OneLine(minutes.Title);
        var page = new StringBuilder($"""
            <!doctype html>
            <html lang="{Encoder.Encode(minutes.Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1 dir="auto">{title}</h1>

            """);
        foreach (var block in minutes.Blocks)
            page.Append(Block(block)).Append('\n');
        return Encoding.UTF8.GetBytes(page.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static string Block(Block block) => block switch
    {
        Heading h => $"<h{h.Level} dir=\"auto\">{OneLine(h.Text)}</h{h.Level}>",
        Paragraph p => Paragraphs(p.Text),
        Question q => $"<p class=\"question\" dir=\"auto\">{OneLine(q.Text)}</p>",
        Conclusion c => $"<div class=\"conclusion\">{Label(c.Label)}{Paragraphs(c.Text)}</div>",
        Remark r => $"<p class=\"remark\" dir=\"auto\">{OneLine(r.Text)}</p>",
        Facts f => $"<dl>{string.Concat(f.All.Select(fact => $"<div><dt>{OneLine(fact.Label)}</dt><dd dir=\"auto\">{OneLine(fact.Value)}</dd></div>"))}</dl>",
        Schedule s => $"<ol class=\"agenda\">{string.Concat(s.Items.Select(item => $"<li><span class=\"time\">{OneLine(item.Label)}</span><span dir=\"auto\">{OneLine(item.Value)}</span></li>"))}</ol>",
        Notes n => $"<ul class=\"notes\">{string.Concat(n.All.Select(Note))}</ul>",
        _ => "",
    };

    private static string Note(NoteLine note)
    {
        var item = new StringBuilder("<li>").Append(Picture(note)).Append(Paragraphs(note.Text));
        if (note.Details.Count > 0)
            item.Append("<p class=\"details\">").AppendJoin(" · ", note.Details.Select(d => $"<bdi>{OneLine(d)}</bdi>")).Append("</p>");
        if (note.Comments.Count > 0)
            item.Append("<ul class=\"comments\">").AppendJoin("", note.Comments.Select(c => $"<li>{Paragraphs(c)}</li>")).Append("</ul>");
        return item.Append("</li>").ToString();
    }

    // The text below says what is on it
    private static string Picture(NoteLine note) => note.Picture is { } picture
        ? $"<img alt=\"\" src=\"data:{Encoder.Encode(picture.Type)};base64,{Convert.ToBase64String(picture.Data)}\">"
        : "";

    private static string Label(string? label) => label is null ? "" : $"<p class=\"label\">{OneLine(label)}</p>";

    private static string Paragraphs(string text) => string.Concat(
        Lines.Paragraphs(text).Select(lines => $"<p dir=\"auto\">{string.Join("<br>", lines.Select(Encoder.Encode))}</p>"));

    private static string OneLine(string text) => Encoder.Encode(Lines.OneLine(text));

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(HtmlMinutes).Assembly.GetManifestResourceStream("Minutes.css")!);
        return reader.ReadToEnd();
    }
}
