using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Workshops.Outcomes;

/// <summary>A page that needs nothing else: its style is in it, and it holds no script and no address. Printed, it is A4 paper.</summary>
internal sealed class HtmlPage
{
    // Latvian and Lithuanian letters stay letters; everything that means something to HTML does not
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string style;

    /// <summary>Pages of that style, and of what all pages share.</summary>
    /// <param name="stylesheet">Name of a resource of this assembly.</param>
    public HtmlPage(string stylesheet)
    {
        style = Resource(stylesheet) + Resource("Logos.css");
        Policy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; img-src data:";
    }

    /// <summary>
    /// The Content-Security-Policy that every such page carries and that a server should send with it: this style, pictures that
    /// are in the page, and nothing else, from nowhere.
    /// </summary>
    public string Policy { get; }

    /// <summary>The page, UTF-8.</summary>
    /// <param name="language">Of its words.</param>
    /// <param name="title">In the window's title.</param>
    /// <param name="body">HTML, with all text from people encoded by <see cref="Text"/> or <see cref="Paragraphs"/>.</param>
    public byte[] Write(string language, string title, string body) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="{Text(language)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <style>{style}</style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>A text from people in one line, as text.</summary>
    public static string Text(string? text) => Encoder.Encode(Lines.OneLine(text ?? ""));

    /// <summary>A text from people in paragraphs, as text.</summary>
    public static string Paragraphs(string text) => string.Concat(
        Lines.Paragraphs(text).Select(lines => $"<p dir=\"auto\">{string.Join("<br>", lines.Select(Encoder.Encode))}</p>"));

    /// <summary>A picture that is in the page.</summary>
    /// <param name="type">Its media type.</param>
    /// <param name="data">The file.</param>
    /// <param name="words">What is on it, for those who do not see it; empty where words beside it say so.</param>
    public static string Picture(string type, byte[] data, string words) =>
        $"<img alt=\"{Text(words)}\" src=\"data:{Text(type)};base64,{Convert.ToBase64String(data)}\">";
}
