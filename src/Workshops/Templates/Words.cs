namespace Workshops.Templates;

/// <summary>The same words in every language. A file that lacks one of them cannot be read.</summary>
public sealed record Words(string Lv, string En, string Lt)
{
    /// <summary>In that language; in Latvian when there is no such.</summary>
    public string In(string language) => language switch
    {
        "en" => En,
        "lt" => Lt,
        _ => Lv,
    };
}
