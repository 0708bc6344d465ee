using Workshops.Similarity;

namespace Workshops.Tags;

/// <summary>Tags that a note may want; a person decides.</summary>
/// <param name="Lead">Its lead word, as the workshop writes it already if it does; or null.</param>
/// <param name="Similar">Tags of the workshop with words like its own, the most alike first.</param>
public sealed record TagOffer(string? Lead, IReadOnlyList<string> Similar);

/// <summary>Offers tags for notes (S2-05).</summary>
/// <param name="known">Tags that stand on notes of the workshop.</param>
public sealed class TagOffers(IReadOnlyCollection<string> known)
{
    private const int MostSimilar = 3;

    // Two forms of one word have about 0.8, two words with the same beginning about 0.5
    private const double Alike = 0.6;
    private const int ShortestWord = 4;

    private readonly IReadOnlyCollection<string> known = known;
    private readonly List<(string Tag, List<string> Words)> tags = [.. known.Order(StringComparer.Ordinal).Select(tag => (tag, WordsOf(tag)))];

    /// <summary>What a note with that text and those tags is offered.</summary>
    public TagOffer For(string text, IReadOnlyList<string> has)
    {
        var lead = LeadWord.Of(text) is { } word ? known.FirstOrDefault(tag => Same(tag, word)) ?? word : null;
        var words = WordsOf(text);
        var similar = tags
            .Select(tag => (tag.Tag, Likeness: Likeness(tag.Words, words)))
            .Where(tag => tag.Likeness > 0 && !has.Contains(tag.Tag, StringComparer.Ordinal) && (lead is null || !Same(tag.Tag, lead)))
            .OrderByDescending(tag => tag.Likeness)
            .Take(MostSimilar);
        return new(lead is not null && has.Contains(lead, StringComparer.Ordinal) ? null : lead, [.. similar.Select(tag => tag.Tag)]);
    }

    // A tag is like a text when one of its words is; the more of them are, the more alike
    private static double Likeness(List<string> tag, List<string> text)
    {
        var best = tag.ConvertAll(word => text.Select(other => Words.Likeness(word, other)).DefaultIfEmpty().Max());
        return best.Exists(likeness => likeness >= Alike) ? best.Max() + best.Average() : 0;
    }

    private static List<string> WordsOf(string text) =>
        [.. Words.Of(text).Select(word => word.Folded).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal)];

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
