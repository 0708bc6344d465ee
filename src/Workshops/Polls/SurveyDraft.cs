namespace Workshops.Polls;

/// <summary>
/// The questions that stand in a conclusion (S2-14): items of a list, else sentences that ask, else its lines. Every word of them
/// is the conclusion's own; what kind of answer they want is for a person to say.
/// </summary>
public static class SurveyDraft
{
    // First words of a question that stands by itself, in the languages of the workshops
    private static readonly HashSet<string> Asking = new(StringComparer.OrdinalIgnoreCase)
    {
        "cik", "kā", "kas", "kam", "ko", "kur", "kad", "kāpēc", "kādēļ", "vai", "kāds", "kāda", "kādi", "kādas", "kādu", "kuri", "kuras", "kurš", "kura",
        "how", "what", "who", "whom", "whose", "where", "when", "why", "which", "do", "does", "did", "is", "are", "was", "were", "can", "could", "should", "would", "will", "have", "has",
        "kiek", "kaip", "kodėl", "ar", "koks", "kokia", "kokie", "kokios", "kokį", "kokią", "kuris", "kuri", "kurie", "kurios", "kada", "ką", "kam", "ko",
    };

    /// <summary>The questions, in order; the ids are <c>q1</c>, <c>q2</c>, …</summary>
    /// <param name="conclusion">Lines are lines.</param>
    public static IReadOnlyList<PollQuestion> Of(string conclusion)
    {
        var lines = conclusion.Split('\n').Select(ConclusionLine.Of).Where(line => line.Text.Length > 0).ToList();
        var asked = Headed(Asked(lines).ToList()).ToList();
        if (asked.Count == 0)
            asked = [.. lines.Select(line => new Found(line.Text, null, line.Item))];
        return [.. asked.Select((one, i) => new PollQuestion($"q{i + 1}", QuestionKind.Text, one.Text, one.Head))];
    }

    private static IEnumerable<Found> Asked(List<ConclusionLine> lines)
    {
        string? head = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var heads = !line.Item && i + 1 < lines.Count && lines[i + 1].Item;
            if (!line.Item)
                head = heads ? line.Text : null;
            if (heads)
                continue;
            if (line.Item)
                yield return new(line.Text, head, true);
            foreach (var question in line.Item ? [] : line.Questions())
                yield return new(question, null, false);
        }
    }

    // "How involved is the public? In this project? In the plan?": what leans on the question before it is asked under it
    private static IEnumerable<Found> Headed(IReadOnlyList<Found> found)
    {
        string? head = null;
        for (var i = 0; i < found.Count; i++)
        {
            var leans = Leans(found[i]);
            if (!leans)
                head = null;
            if (!leans && !found[i].Item && i + 1 < found.Count && Leans(found[i + 1]))
                head = found[i].Text;
            else
                yield return found[i] with { Head = found[i].Head ?? head };
        }
    }

    private static bool Leans(Found one) => !one.Item && !Stands(one.Text);

    private static bool Stands(string question) => Asking.Contains(question.Split(' ', 2)[0].Trim(',', '„', '"', '«', '“'));

    private sealed record Found(string Text, string? Head, bool Item);
}

/// <summary>A line of a conclusion.</summary>
/// <param name="Text">Its words, without the sign or number before them.</param>
/// <param name="Item">It is an item of a list.</param>
internal readonly record struct ConclusionLine(string Text, bool Item)
{
    private const string Bullets = "-–—•*·▪◦→";

    public static ConclusionLine Of(string line)
    {
        var text = line.Trim();
        var words = Unmarked(text);
        return new(words.Trim(), words.Length < text.Length);
    }

    /// <summary>Its sentences that end with a question mark.</summary>
    public IEnumerable<string> Questions()
    {
        var from = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            var ends = Text[i] is '?' or '!' or '.' or ';' or ':' && (i + 1 == Text.Length || char.IsWhiteSpace(Text[i + 1]));
            if (!ends)
                continue;
            if (Text[i] == '?' && Text[from..(i + 1)].Trim() is { Length: > 1 } question)
                yield return question;
            from = i + 1;
        }
    }

    private static string Unmarked(string text)
    {
        if (text.Length == 0)
            return text;
        if (Bullets.Contains(text[0], StringComparison.Ordinal))
            return text[1..];
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var mark = digits > 0 ? digits : char.IsAsciiLetter(text[0]) ? 1 : 0;
        var numbered = mark is > 0 and < 4 && mark + 1 < text.Length && (text[mark] == ')' || (digits > 0 && text[mark] == '.')) && char.IsWhiteSpace(text[mark + 1]);
        return numbered ? text[(mark + 1)..] : text;
    }
}
