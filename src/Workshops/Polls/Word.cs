using System.Text;

namespace Workshops.Polls;

/// <summary>A word as the cloud counts it: small letters, composed, spaces single, nothing but letters and digits at its ends.</summary>
internal static class Word
{
    /// <summary>The same for all ways in which people write one word; empty where there is none.</summary>
    public static string Of(string written)
    {
        var composed = written.IsNormalized() ? written : written.Normalize();
        var small = composed.ToLowerInvariant();
        var (from, to) = (0, small.Length);
        while (from < to && !Belongs(Rune.GetRuneAt(small, from)))
            from += Rune.GetRuneAt(small, from).Utf16SequenceLength;
        while (to > from && Last(small, to) is var last && !Belongs(last))
            to -= last.Utf16SequenceLength;
        return string.Join(' ', small[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Rune Last(string text, int end)
    {
        _ = Rune.DecodeLastFromUtf16(text.AsSpan(0, end), out var rune, out _);
        return rune;
    }

    // Also signs such as emoji: some people answer with nothing else
    private static bool Belongs(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
