namespace Workshops.Similarity;

/// <summary>
/// How alike texts are, each with each: cosine of their trigrams, weighed by how rare these are among the texts (TF-IDF).
/// </summary>
internal sealed class Resemblance
{
    // What makes a text different from others; more of them cost time, and change little
    private const int MostTelling = 40;

    private readonly float[] alike;
    private readonly int count;

    /// <param name="texts">Texts, folded words of each.</param>
    public Resemblance(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        count = texts.Count;
        alike = new float[count * count];
        foreach (var gram in Shared(texts))
            Add(gram);
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < a; b++)
                alike[(a * count) + b] = alike[(b * count) + a];
        }
    }

    /// <summary>0 to 1.</summary>
    public float this[int a, int b]
    {
        get => alike[(a * count) + b];
        set => alike[(a * count) + b] = alike[(b * count) + a] = value;
    }

    // What two texts share of one trigram, where the first of them has its row
    private void Add(List<(int Text, float Weight)> gram)
    {
        for (var i = 0; i < gram.Count; i++)
        {
            var (text, weight) = gram[i];
            var row = alike.AsSpan(text * count, count);
            for (var j = i + 1; j < gram.Count; j++)
                row[gram[j].Text] += weight * gram[j].Weight;
        }
    }

    private static Dictionary<ulong, List<(int Text, float Weight)>>.ValueCollection Shared(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        var counts = texts.Select(text => text.SelectMany(Words.Trigrams).CountBy(gram => gram).ToList()).ToList();
        var inTexts = counts.SelectMany(grams => grams.Select(gram => gram.Key)).CountBy(gram => gram).ToDictionary();
        var shared = new Dictionary<ulong, List<(int Text, float Weight)>>();
        for (var text = 0; text < counts.Count; text++)
        {
            foreach (var (gram, weight) in Telling(counts[text], inTexts, counts.Count))
            {
                if (!shared.TryGetValue(gram, out var found))
                    shared[gram] = found = [];
                found.Add((text, weight));
            }
        }

        return shared.Values;
    }

    // Rare trigrams weigh more, and every text as much as every other
    private static List<(ulong Gram, float Weight)> Telling(List<KeyValuePair<ulong, int>> grams, Dictionary<ulong, int> texts, int all)
    {
        var weighed = grams
            .Select(gram => (gram.Key, Weight: (1 + MathF.Log(gram.Value)) * (1 + MathF.Log((1f + all) / (1f + texts[gram.Key])))))
            .OrderByDescending(gram => gram.Weight)
            .ThenBy(gram => gram.Key)
            .Take(MostTelling)
            .ToList();
        var length = MathF.Sqrt(weighed.Sum(gram => gram.Weight * gram.Weight));
        return weighed.ConvertAll(gram => (gram.Key, gram.Weight / length));
    }
}
