namespace Workshops.Similarity;

/// <summary>The words of a text, and what they are made of, told apart neither by case nor by the marks on letters.</summary>
internal static class Words
{
    private const string Marked = "āčēģīķļņōŗšūžąęėįųöäüõ";
    private const string Plain = "acegiklnorsuzaeeiuoauo";

    /// <summary>Each word as it stands in the text and as it is compared.</summary>
    public static IEnumerable<(string Written, string Folded)> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > at)
                yield return (text[at..end], Fold(text.AsSpan(at, end - at)));
            at = end + 1;
        }
    }

    /// <summary>Three letters after each other, the ends of the word included: what inflected forms of a word share.</summary>
    public static IEnumerable<ulong> Trigrams(string folded)
    {
        for (var at = -1; at < folded.Length - 1; at++)
            yield return ((ulong)Letter(folded, at) << 32) | ((ulong)Letter(folded, at + 1) << 16) | Letter(folded, at + 2);
    }

    /// <summary>How much two words have in common: 0 nothing, 1 all their trigrams (Dice's coefficient).</summary>
    public static double Likeness(string a, string b)
    {
        var (left, right) = (Trigrams(a).ToHashSet(), Trigrams(b).ToHashSet());
        return 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static char Letter(string word, int at) => at < 0 || at >= word.Length ? ' ' : word[at];

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            folded[i] = Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : letter;
        }

        return new string(folded);
    }
}
