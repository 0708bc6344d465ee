using Workshops.Live;

namespace Workshops.Polls;

/// <summary>What makes a question whole: its limits, and what it is when it leaves something open.</summary>
internal static class QuestionShape
{
    private const int MostSteps = 10;
    private const double MostNumber = 1e12;

    /// <summary>Options each of which gets an answer, or may.</summary>
    public static bool HasOptions(this PollQuestion q) =>
        q.Kind is QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Ranking or QuestionKind.Rating or QuestionKind.Budget;

    /// <summary>Has it a low and a high end?</summary>
    public static bool HasScale(this PollQuestion q) => q.Kind is QuestionKind.Scale or QuestionKind.Rating;

    /// <summary>The question with nothing left open, and nothing that its kind has no use for.</summary>
    public static PollQuestion Filled(this PollQuestion q)
    {
        var (scale, number) = (q.HasScale(), q.Kind is QuestionKind.Number);
        return q with
        {
            Hint = OrNull(q.Hint),
            Options = q.HasOptions() ? q.Options ?? [] : null,
            Criteria = q.Kind is QuestionKind.Rating ? q.Criteria ?? [] : null,
            Min = scale ? q.Min ?? 1 : number ? q.Min : null,
            Max = scale ? q.Max ?? 5 : number ? q.Max : null,
            Low = scale ? OrNull(q.Low) : null,
            High = scale ? OrNull(q.High) : null,
            Good = scale || number ? q.Good ?? GoodEnd.Neither : null,
            Unit = number ? OrNull(q.Unit) : null,
            Points = q.Kind is QuestionKind.Budget ? q.Points ?? 100 : null,
            Most = q.Kind switch
            {
                QuestionKind.Multiple => q.Most ?? Math.Max(1, q.Options?.Count ?? 1),
                QuestionKind.Words => q.Most ?? 3,
                _ => null,
            },
        };
    }

    /// <summary>Why a filled question cannot be asked, or null.</summary>
    public static Rejection? Fault(this PollQuestion q) => Check.All(
        Check.Id(q.Id),
        Check.Text(q.Text, Limits.Paragraph),
        Check.OptionalText(q.Hint, Limits.Paragraph),
        Check.OptionalText(q.Low, Limits.Title),
        Check.OptionalText(q.High, Limits.Title),
        Check.OptionalText(q.Unit, Limits.Title),
        Options(q),
        Listed(q.Criteria, Limits.PollCriteria),
        Ends(q),
        Check.Range(q.Points, 1, Limits.Dots),
        Check.Range(q.Most, 1, q.Kind is QuestionKind.Words ? Limits.WordsOfOne : Limits.PollOptions));

    /// <summary>Why these questions cannot stand together, or null.</summary>
    public static Rejection? Fault(this IReadOnlyList<PollQuestion> questions)
    {
        if (questions.Count > Limits.PollQuestions)
            return Rejection.TooMany;
        if (questions.Contains(null) || questions.DistinctBy(q => q.Id, StringComparer.Ordinal).Count() < questions.Count)
            return Rejection.Invalid;
        return questions.Select(Fault).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>Do answers to the one answer the other? Words may differ, and what can be answered may not.</summary>
    public static bool Fits(this PollQuestion q, PollQuestion other) =>
        (q.Id, q.Kind, q.Min, q.Max, q.Points, q.Most) == (other.Id, other.Kind, other.Min, other.Max, other.Points, other.Most)
        && Ids(q.Options).SequenceEqual(Ids(other.Options), StringComparer.Ordinal)
        && Ids(q.Criteria).SequenceEqual(Ids(other.Criteria), StringComparer.Ordinal);

    private static IEnumerable<string> Ids(IReadOnlyList<PollOption>? options) => (options ?? []).Select(o => o.Id).Order(StringComparer.Ordinal);

    private static Rejection? Options(PollQuestion q)
    {
        var least = q.Kind is QuestionKind.Rating ? 1 : 2;
        return q.HasOptions() && q.Options!.Count < least ? Rejection.Invalid : Listed(q.Options, Limits.PollOptions);
    }

    private static Rejection? Listed(IReadOnlyList<PollOption>? options, int most)
    {
        if (options is null)
            return null;
        if (options.Count > most)
            return Rejection.TooMany;
        if (options.Contains(null) || options.DistinctBy(o => o.Id, StringComparer.Ordinal).Count() < options.Count)
            return Rejection.Invalid;
        return options.Select(o => Check.All(Check.Id(o.Id), Check.Text(o.Text, Limits.Note), Source(o.From))).FirstOrDefault(fault => fault is not null);
    }

    private static Rejection? Source(OptionSource? from) =>
        from is null || (StreamName.Parse(from.Stream) is not null && Check.Id(from.Id) is null) ? null : Rejection.Invalid;

    private static Rejection? Ends(PollQuestion q)
    {
        if (Check.Range(q.Min, -MostNumber, MostNumber) is { } low)
            return low;
        if (Check.Range(q.Max, -MostNumber, MostNumber) is { } high)
            return high;
        if (q.Min >= q.Max)
            return Rejection.Invalid;
        var whole = !q.HasScale() || (double.IsInteger(q.Min!.Value) && double.IsInteger(q.Max!.Value) && q.Max - q.Min <= MostSteps);
        return whole ? null : Rejection.Invalid;
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
