namespace Workshops.Polls;

/// <summary>
/// How often each value was given under each key (an option, an option and criterion, a word). All results come
/// from it, and it is kept as answers come, so that no answer costs more when there are many.
/// </summary>
public sealed class Tally
{
    /// <summary>People who have an answer, on phones.</summary>
    public int Answered { get; set; }

    /// <summary>Of phones: by key, how often each value.</summary>
    public Dictionary<string, SortedDictionary<double, int>> Marks { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Of people without a phone, the same.</summary>
    public Dictionary<string, SortedDictionary<double, int>> Others { get; set; } = new(StringComparer.Ordinal);

    internal bool IsEmpty => Answered == 0 && Others.Count == 0;

    internal static void Add(Dictionary<string, SortedDictionary<double, int>> to, string key, double value, int count)
    {
        if (!to.TryGetValue(key, out var values))
            to[key] = values = [];
        values[value] = values.GetValueOrDefault(value) + count;
        if (values[value] == 0)
            values.Remove(value);
        if (values.Count == 0)
            to.Remove(key);
    }

    internal void Count(IEnumerable<(string Key, double Value)> marks, int sign)
    {
        foreach (var (key, value) in marks)
            Add(Marks, key, value, sign);
    }

    /// <summary>Both together, by value.</summary>
    internal SortedDictionary<double, int> All(string key)
    {
        var all = new SortedDictionary<double, int>(Marks.GetValueOrDefault(key) ?? []);
        foreach (var (value, count) in Others.GetValueOrDefault(key) ?? [])
            all[value] = all.GetValueOrDefault(value) + count;
        return all;
    }
}
