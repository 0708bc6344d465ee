namespace Workshops.Polls;

/// <summary>Makes results of a tally.</summary>
internal static class Counting
{
    /// <summary>Words of a cloud that are shown.</summary>
    public const int MostWords = 60;

    private const int MostValues = 12;
    private const int Ranges = 10;

    /// <summary>What came of a question.</summary>
    /// <param name="q">The question.</param>
    /// <param name="tally">Its tally.</param>
    /// <param name="hidden">Words that are not to be seen.</param>
    public static PollResult ResultOf(this PollQuestion q, Tally tally, IReadOnlyCollection<string> hidden)
    {
        var numbers = q.Kind is QuestionKind.Scale or QuestionKind.Number ? tally.All(Answering.Whole) : [];
        return new(
            q.Id,
            tally.Answered,
            q.PeopleWithoutPhone(tally),
            q.Kind is QuestionKind.Words ? Cloud(tally, hidden) : [.. Bars(q, tally)],
            q.Kind is QuestionKind.Scale ? [.. Scale(q, numbers)] : Steps(numbers),
            Mean(numbers),
            Spread(numbers),
            Median(numbers),
            q.Kind is QuestionKind.Words ? tally.Marks.Keys.Union(tally.Others.Keys, StringComparer.Ordinal).Except(hidden, StringComparer.Ordinal).Count() : 0);
    }

    /// <summary>How many people's answers were typed in, at least.</summary>
    public static int PeopleWithoutPhone(this PollQuestion q, Tally tally)
    {
        var each = tally.Others.Values.Select(values => values.Values.Sum());
        return q.Kind is QuestionKind.Single ? each.Sum() : each.DefaultIfEmpty().Max();
    }

    private static IReadOnlyList<PollBar> Cloud(Tally tally, IReadOnlyCollection<string> hidden)
    {
        var counts = new Dictionary<string, int>(tally.Marks.Count, StringComparer.Ordinal);
        foreach (var (word, values) in tally.Marks.Concat(tally.Others))
            counts[word] = counts.GetValueOrDefault(word) + values.Values.Sum();
        return [.. counts
            .Where(word => !hidden.Contains(word.Key, StringComparer.Ordinal))
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(MostWords)
            .Select(word => new PollBar(word.Key, word.Value, word.Value, null, null))];
    }

    private static IEnumerable<PollBar> Bars(PollQuestion q, Tally tally)
    {
        if (!q.HasOptions())
            return [];
        var bars = q.Keys().Select(key => Bar(q, key, tally.All(key)));
        return q.Criteria is { Count: > 0 } ? Overall(q, tally).Concat(bars) : bars;
    }

    private static IEnumerable<PollBar> Overall(PollQuestion q, Tally tally) => q.Options!.Select(o =>
    {
        var all = new SortedDictionary<double, int>();
        foreach (var (value, count) in q.Criteria!.SelectMany(c => tally.All($"{o.Id}/{c.Id}")))
            all[value] = all.GetValueOrDefault(value) + count;
        return Bar(q, o.Id, all);
    });

    private static PollBar Bar(PollQuestion q, string key, SortedDictionary<double, int> values)
    {
        var count = values.Values.Sum();
        var sum = values.Sum(v => v.Key * v.Value);
        var meant = q.Kind is QuestionKind.Ranking or QuestionKind.Rating;
        return new(
            key,
            count,
            q.Kind switch
            {
                QuestionKind.Ranking => (count * (q.Options!.Count + 1d)) - sum,
                QuestionKind.Budget => sum,
                _ => count,
            },
            meant ? Mean(values) : null,
            meant ? Spread(values) : null);
    }

    private static IEnumerable<PollStep> Scale(PollQuestion q, SortedDictionary<double, int> values) =>
        Enumerable.Range(0, (int)(q.Max!.Value - q.Min!.Value) + 1).Select(i => q.Min.Value + i).Select(step => new PollStep(step, step, values.GetValueOrDefault(step)));

    private static IReadOnlyList<PollStep> Steps(SortedDictionary<double, int> values)
    {
        if (values.Count <= MostValues)
            return [.. values.Select(v => new PollStep(v.Key, v.Key, v.Value))];
        var (from, to) = (values.Keys.First(), values.Keys.Last());
        var width = (to - from) / Ranges;
        var counts = new int[Ranges];
        foreach (var (value, count) in values)
            counts[Math.Clamp((int)((value - from) / width), 0, Ranges - 1)] += count;
        return [.. counts.Select((count, i) => new PollStep(from + (width * i), i == Ranges - 1 ? to : from + (width * (i + 1)), count))];
    }

    // Rounded, so that the same answers in another order are the same result
    private static double? Mean(SortedDictionary<double, int> values) =>
        values.Count == 0 ? null : Math.Round(values.Sum(v => v.Key * v.Value) / values.Values.Sum(), 4);

    private static double? Spread(SortedDictionary<double, int> values)
    {
        if (values.Count == 0)
            return null;
        var count = values.Values.Sum();
        var mean = values.Sum(v => v.Key * v.Value) / count;
        return Math.Round(Math.Sqrt(values.Sum(v => v.Value * (v.Key - mean) * (v.Key - mean)) / count), 4);
    }

    private static double? Median(SortedDictionary<double, int> values)
    {
        if (values.Count == 0)
            return null;
        var count = values.Values.Sum();
        return (At((count - 1) / 2) + At(count / 2)) / 2;

        double At(int place)
        {
            foreach (var (value, times) in values)
            {
                if ((place -= times) < 0)
                    return value;
            }

            return values.Keys.Last();
        }
    }
}
