using System.Globalization;
using System.Text;

namespace Workshops.Agenda;

/// <summary>The words of an agenda line: compared without regard to case, marks, spaces and dashes; and what they tell of the block.</summary>
public static class AgendaWords
{
    // Beginnings and parts of words, plain, in Latvian, Lithuanian and English; the first kind that fits is taken
    private static readonly (string Kind, string[] Words)[] Kinds =
    [
        (ItemKinds.Arrival, ["ierasan", "registr", "atvyk", "arriv", "checkin"]),
        (ItemKinds.Break, ["kafij", "pauz", "pusdien", "starpbrid", "kavos", "kava", "pertrauk", "pietus", "coffee", "break", "lunch"]),
        (ItemKinds.Closing, ["noslegum", "nobeigum", "uzdarym", "pabaig", "closing", "wrapup", "goodbye"]),
        (ItemKinds.Talk, ["prezent", "lekcij", "zinojum", "uzrun", "atklasan", "ievad", "pilotprojekt", "pranesim", "paskait", "atidarym", "pristatym", "sveikin", "present", "talk", "lecture", "keynote", "opening", "welcome", "introduc"]),
    ];

    /// <summary>The kind that the words tell of; work when they tell of none.</summary>
    public static string Kind(string title)
    {
        var plain = Plain(title);
        return Kinds.FirstOrDefault(kind => Array.Exists(kind.Words, word => plain.Contains(word, StringComparison.Ordinal))).Kind ?? ItemKinds.Work;
    }

    /// <summary>Letters and digits only, lower case, without marks.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
