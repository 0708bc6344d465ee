using Workshops.Live;

namespace Workshops.Tags;

/// <summary>What a note begins with before a colon: «Transporta nodrošinājums: …».</summary>
public static class LeadWord
{
    private const int MostWords = 6;

    /// <summary>The lead word, or null when the text does not begin with one; an address or a time of day is none.</summary>
    public static string? Of(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || string.IsNullOrWhiteSpace(text[(colon + 1)..]) || text[colon + 1] is '/' or (>= '0' and <= '9'))
            return null;
        var lead = text[..colon].Trim();
        return Leads(lead) ? lead : null;
    }

    private static bool Leads(string lead) =>
        lead.Length > 1
        && char.IsLetter(lead[0])
        && lead.AsSpan().IndexOfAny("\r\n\t.!?") < 0
        && lead.Count(letter => letter is ' ') < MostWords
        && Check.Text(lead, Limits.Tag) is null;
}
