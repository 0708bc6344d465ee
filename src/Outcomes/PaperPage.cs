using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Workshops.Outcomes;

/// <summary>A page made to be printed, A4: an attendance sheet, a handout. It needs nothing else and holds no script.</summary>
internal static class PaperPage
{
    // Latvian and Lithuanian letters stay letters; everything that means something to HTML does not
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Style = ReadStyle();

    /// <summary>The Content-Security-Policy of every such page: its style, pictures that it carries or that lie beside it, and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; img-src 'self' data:; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    /// <summary>The page.</summary>
    /// <param name="language">Of its words.</param>
    /// <param name="title">In the window's title.</param>
    /// <param name="body">HTML, with all text from people encoded by <see cref="Text"/>.</param>
    public static byte[] Write(string language, string title, string body) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="{Text(language)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """);

    /// <summary>A text from people in one line, as text.</summary>
    public static string Text(string? text) => Encoder.Encode(Lines.OneLine(text ?? ""));

    /// <summary>A text from people in paragraphs, as text.</summary>
    public static string Paragraphs(string text) => string.Concat(
        Lines.Paragraphs(text).Select(lines => $"<p>{string.Join("<br>", lines.Select(Encoder.Encode))}</p>"));

    /// <summary>The logos of partners and funders in a row; nothing when there are none.</summary>
    public static string Logos(IReadOnlyList<Logo> logos) => logos.Count == 0
        ? ""
        : $"<p class=\"logos\">{string.Concat(logos.Select(logo => $"<img src=\"{Encoder.Encode(logo.Address)}\" alt=\"{Text(logo.Name)}\">"))}</p>";

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(PaperPage).Assembly.GetManifestResourceStream("Paper.css")!);
        return reader.ReadToEnd();
    }
}

/// <summary>A logo of a partner or funder.</summary>
/// <param name="Name">Whose it is; heard by those who do not see it.</param>
/// <param name="Address">Where the picture is, on the same server.</param>
public sealed record Logo(string Name, string Address);
