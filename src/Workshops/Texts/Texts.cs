using System.Text.Json;

// Not Workshops.Texts: a namespace and the class in it may not share a name
namespace Workshops;

/// <summary>The words of one language: <c>Texts/{language}.json</c>, flat keys with a prefix by page or noun.</summary>
public sealed class Texts
{
    /// <summary>Languages there are, in the order offered.</summary>
    public static readonly IReadOnlyList<string> Languages = ["lv", "en", "lt"];

    private static readonly Dictionary<string, Texts> ByLanguage =
        Languages.ToDictionary(language => language, language => new Texts(language), StringComparer.Ordinal);

    private readonly Dictionary<string, string> words;

    private Texts(string language)
    {
        Language = language;
        using var file = typeof(Texts).Assembly.GetManifestResourceStream($"Texts/{language}.json")!;
        words = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    /// <summary><c>lv</c>, <c>en</c> or <c>lt</c>.</summary>
    public string Language { get; }

    /// <summary>Every key that has words.</summary>
    public IReadOnlyCollection<string> Keys => words.Keys;

    /// <summary>The words under that key; the key itself when there are none.</summary>
    public string this[string key] => words.GetValueOrDefault(key, key);

    /// <summary>The words of that language; Latvian when it is not one of <see cref="Languages"/>.</summary>
    public static Texts Of(string? language) => ByLanguage.GetValueOrDefault(language ?? "", ByLanguage["lv"]);

    /// <summary>The words under that key, with <c>{name}</c> filled in.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
            text = text.Replace($"{{{name}}}", FormattableString.Invariant($"{value}"), StringComparison.Ordinal);
        return text;
    }
}
