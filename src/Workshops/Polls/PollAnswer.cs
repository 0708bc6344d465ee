using Workshops.Live;

namespace Workshops.Polls;

/// <summary>One person's answer to one question; which field, the question's kind says. With none of them: no answer.</summary>
/// <param name="Options">Chosen options; of a ranking, best first.</param>
/// <param name="Number">On a scale, or a number.</param>
/// <param name="Words">Words for the cloud.</param>
/// <param name="Text">An open text.</param>
/// <param name="Points">Points by option; of a rating by <c>{option}</c>, or <c>{option}/{criterion}</c> where there are criteria.</param>
public sealed record PollAnswer(
    IReadOnlyList<string>? Options = null,
    double? Number = null,
    IReadOnlyList<string>? Words = null,
    string? Text = null,
    IReadOnlyDictionary<string, int>? Points = null);

/// <summary>What a question takes as an answer, and what it counts of it.</summary>
internal static class Answering
{
    /// <summary>The key under which a question without options counts.</summary>
    public const string Whole = "";

    /// <summary>Everything under which the question counts, in order; words are not known before.</summary>
    public static IEnumerable<string> Keys(this PollQuestion q) => q switch
    {
        { Kind: QuestionKind.Scale or QuestionKind.Number } => [Whole],
        { Kind: QuestionKind.Rating, Criteria.Count: > 0 } => q.Options!.SelectMany(o => q.Criteria!.Select(c => $"{o.Id}/{c.Id}")),
        _ => (q.Options ?? []).Select(o => o.Id),
    };

    /// <summary>The answer as it is kept, or null for none.</summary>
    public static PollAnswer? Kept(this PollQuestion q, PollAnswer a) => q.Kind switch
    {
        QuestionKind.Single or QuestionKind.Ranking => a.Options is { Count: > 0 } chosen ? new(Options: chosen) : null,
        QuestionKind.Multiple => a.Options is { Count: > 0 } chosen ? new(Options: [.. q.Options!.Select(o => o.Id).Intersect(chosen, StringComparer.Ordinal)]) : null,
        QuestionKind.Scale or QuestionKind.Number => a.Number is { } number ? new(Number: number) : null,
        QuestionKind.Words => a.Words is { Count: > 0 } words ? new(Words: words) : null,
        QuestionKind.Text => string.IsNullOrEmpty(a.Text) ? null : new(Text: a.Text),
        _ => Points(q, a) is { Count: > 0 } points ? new(Points: points) : null,
    };

    /// <summary>Why this cannot be an answer, or null.</summary>
    public static Rejection? Fault(this PollQuestion q, PollAnswer a) => q.Kind switch
    {
        QuestionKind.Scale => a.Number is { } n && !double.IsInteger(n) ? Rejection.Invalid : Check.Range(a.Number, q.Min!.Value, q.Max!.Value),
        QuestionKind.Number => Check.Range(a.Number, q.Min ?? -1e12, q.Max ?? 1e12),
        QuestionKind.Words => Words(q, a.Words ?? []),
        QuestionKind.Text => string.IsNullOrEmpty(a.Text) ? null : Check.Text(a.Text, Limits.Note),
        QuestionKind.Rating or QuestionKind.Budget => Points(q, a.Points),
        _ => Chosen(q, a.Options ?? []),
    };

    /// <summary>What an answer counts: values by key.</summary>
    public static IEnumerable<(string Key, double Value)> Marks(this PollQuestion q, PollAnswer a) => q.Kind switch
    {
        QuestionKind.Scale or QuestionKind.Number => a.Number is { } n ? [(Whole, n)] : [],
        QuestionKind.Words => (a.Words ?? []).Select(Word.Of).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Select(w => (w, 1d)),
        QuestionKind.Ranking => (a.Options ?? []).Select((id, at) => (id, at + 1d)),
        QuestionKind.Rating or QuestionKind.Budget => (a.Points ?? Empty).Select(p => (p.Key, (double)p.Value)),
        QuestionKind.Text => [],
        _ => (a.Options ?? []).Select(id => (id, 1d)),
    };

    /// <summary>May that value be counted under that key?</summary>
    public static bool Counts(this PollQuestion q, string key, double value) => q.Kind switch
    {
        QuestionKind.Text => false,
        QuestionKind.Words => value is 1 && Check.Text(key, Limits.Word) is null && Word.Of(key) == key,
        _ when !q.Keys().Contains(key, StringComparer.Ordinal) => false,
        QuestionKind.Scale or QuestionKind.Rating => double.IsInteger(value) && value >= q.Min && value <= q.Max,
        QuestionKind.Number => Check.Range(value, q.Min ?? -1e12, q.Max ?? 1e12) is null,
        QuestionKind.Ranking => double.IsInteger(value) && value >= 1 && value <= q.Options!.Count,
        QuestionKind.Budget => double.IsInteger(value) && value >= 1 && value <= q.Points,
        _ => value is 1,
    };

    private static readonly Dictionary<string, int> Empty = new(StringComparer.Ordinal);

    // Points of nothing say nothing, but a rating may be 0
    private static Dictionary<string, int> Points(PollQuestion q, PollAnswer a) => q.Keys()
        .Where(key => a.Points?.ContainsKey(key) is true && (q.Kind is QuestionKind.Rating || a.Points[key] > 0))
        .ToDictionary(key => key, key => a.Points![key], StringComparer.Ordinal);

    private static Rejection? Chosen(PollQuestion q, IReadOnlyList<string> chosen)
    {
        if (chosen.Contains(null, StringComparer.Ordinal) || chosen.Distinct(StringComparer.Ordinal).Count() < chosen.Count)
            return Rejection.Invalid;
        if (chosen.Except(q.Options!.Select(o => o.Id), StringComparer.Ordinal).Any())
            return Rejection.NotFound;
        var most = q.Kind switch { QuestionKind.Single => 1, QuestionKind.Multiple => q.Most!.Value, _ => chosen.Count };
        return chosen.Count > most ? Rejection.TooMany : null;
    }

    private static Rejection? Words(PollQuestion q, IReadOnlyList<string> words) =>
        words.Count > q.Most ? Rejection.TooMany : words.Select(w => Check.Text(w, Limits.Word)).FirstOrDefault(fault => fault is not null);

    private static Rejection? Points(PollQuestion q, IReadOnlyDictionary<string, int>? points)
    {
        if (points is null)
            return null;
        if (points.Keys.Except(q.Keys(), StringComparer.Ordinal).Any())
            return Rejection.NotFound;
        if (q.Kind is QuestionKind.Rating)
            return points.Values.Select(p => Check.Range(p, q.Min!.Value, q.Max!.Value)).FirstOrDefault(fault => fault is not null);
        if (points.Values.Any(p => p < 0))
            return Rejection.Invalid;
        return points.Values.Sum(p => (long)p) > q.Points ? Rejection.TooMany : null;
    }
}
