namespace Workshops.Examples;

/// <summary>Whole meetings that come with the product, as outcomes files: they are loaded as any import is.</summary>
public static class Example
{
    /// <summary>
    /// The fifth expert meeting of DIGI-INCLUSION in Jelgava, 20 February 2025, in Latvian: agenda, four teams, six boards with what
    /// people wrote on them, word for word.
    /// </summary>
    public const string Jelgava = "jelgava.lv";

    /// <summary>Names of all examples.</summary>
    public static readonly IReadOnlyList<string> All = [Jelgava];

    /// <summary>The bytes of that example; null when there is none of that name.</summary>
    public static byte[]? Read(string name)
    {
        using var file = typeof(Example).Assembly.GetManifestResourceStream($"Examples/{name}.json");
        if (file is null)
            return null;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
