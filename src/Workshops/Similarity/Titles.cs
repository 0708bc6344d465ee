namespace Workshops.Similarity;

/// <summary>Titles for groups, from the words of their own texts.</summary>
/// <param name="texts">All texts, those in no group too: a word that stands everywhere says little.</param>
internal sealed class Titles(IReadOnlyList<IReadOnlyList<(string Written, string Folded)>> texts)
{
    // What inflected forms of most words share; shorter words mostly join others
    private const int Stem = 5;
    private const int ShortestWord = 4;

    private readonly IReadOnlyList<IReadOnlyList<(string Written, string Folded)>> texts = texts;
    private readonly Dictionary<string, int> everywhere = texts
        .SelectMany(words => words.Where(Says).Select(StemOf).Distinct(StringComparer.Ordinal))
        .CountBy(stem => stem, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>One or two words that most of these texts have and others have not; empty when no word says enough.</summary>
    public string Of(IReadOnlyList<int> group)
    {
        var stems = group
            .SelectMany(text => texts[text].Where(Says).Select(StemOf).Distinct(StringComparer.Ordinal))
            .CountBy(stem => stem, StringComparer.Ordinal)
            .Where(stem => stem.Value > 1)
            .OrderByDescending(stem => stem.Value * Math.Log((1.0 + texts.Count) / everywhere[stem.Key]))
            .ThenBy(stem => stem.Key, StringComparer.Ordinal)
            .ToList();
        var title = string.Join(", ", stems.Take(2).Where(stem => 2 * stem.Value >= stems[0].Value).Select(stem => WordOf(stem.Key, group)));
        return title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
    }

    // The form that is written most often
    private string WordOf(string stem, IReadOnlyList<int> group) => group
        .SelectMany(text => texts[text].Where(word => Says(word) && StemOf(word) == stem))
        .CountBy(word => word.Written.ToLowerInvariant(), StringComparer.Ordinal)
        .OrderByDescending(form => form.Value)
        .ThenBy(form => form.Key.Length)
        .ThenBy(form => form.Key, StringComparer.Ordinal)
        .First().Key;

    private static bool Says((string Written, string Folded) word) => word.Folded.Length >= ShortestWord && char.IsLetter(word.Folded[0]);

    private static string StemOf((string Written, string Folded) word) => word.Folded[..Math.Min(Stem, word.Folded.Length)];
}
