namespace Workshops.Outcomes;

/// <summary>Pages made to be printed and handed round, A4: an attendance sheet, a handout.</summary>
internal static class PaperPage
{
    private static readonly HtmlPage Page = new("Paper.css");

    /// <inheritdoc cref="HtmlPage.Policy"/>
    public static string Policy => Page.Policy;

    /// <inheritdoc cref="HtmlPage.Write"/>
    public static byte[] Write(string language, string title, string body) => Page.Write(language, title, body);
}
