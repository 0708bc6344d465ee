namespace Workshops.Similarity;

/// <summary>
/// Groups of what is alike: two groups become one as long as their members are alike enough on average (average linkage). The same
/// texts in the same order always give the same groups.
/// </summary>
internal sealed class Clusters
{
    private readonly Resemblance alike;
    private readonly float enough;
    private readonly List<int>?[] members;
    private readonly List<int> chain = [];

    private Clusters(Resemblance alike, int count, float enough)
    {
        (this.alike, this.enough) = (alike, enough);
        members = [.. Enumerable.Range(0, count).Select(one => new List<int> { one })];
    }

    /// <summary>All groups, also those of one; largest first, then as their first members stand.</summary>
    /// <param name="alike">How alike they are; it is used up.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="enough">Least likeness, 0 to 1.</param>
    public static List<List<int>> Of(Resemblance alike, int count, float enough) => new Clusters(alike, count, enough).Found();

    // Follows nearest neighbours until two are each other's: they become one. Whoever has no neighbour near enough is done, for no
    // group that forms later can be nearer to it than its nearest member is now
    private List<List<int>> Found()
    {
        var done = new List<List<int>>();
        for (var first = 0; first < members.Length;)
        {
            if (chain.Count == 0)
                chain.Add(first);
            if (members[chain[^1]] is null)
            {
                chain.Clear();
                first++;
                continue;
            }

            Step(done);
        }

        return [.. done.Select(group => group.Order().ToList()).OrderByDescending(group => group.Count).ThenBy(group => group[0])];
    }

    private void Step(List<List<int>> done)
    {
        var (last, before) = (chain[^1], chain.Count > 1 ? chain[^2] : -1);
        var (nearest, likeness) = Nearest(last, before);
        if (nearest < 0 || likeness < enough)
        {
            done.Add(members[last]!);
            members[last] = null;
            chain.RemoveAt(chain.Count - 1);
        }
        else if (nearest == before)
        {
            chain.RemoveRange(chain.Count - 2, 2);
            Merge(Math.Min(last, before), Math.Max(last, before));
        }
        else
        {
            chain.Add(nearest);
        }
    }

    // Of equals the one before in the chain, so that it ends; else the first
    private (int Nearest, float Likeness) Nearest(int of, int before)
    {
        var (nearest, likeness) = before >= 0 ? (before, alike[of, before]) : (-1, -1f);
        for (var other = 0; other < members.Length; other++)
        {
            if (other != of && members[other] is not null && alike[of, other] > likeness)
                (nearest, likeness) = (other, alike[of, other]);
        }

        return (nearest, likeness);
    }

    private void Merge(int into, int from)
    {
        float a = members[into]!.Count, b = members[from]!.Count;
        for (var other = 0; other < members.Length; other++)
        {
            if (other != into && other != from && members[other] is not null)
                alike[into, other] = ((a * alike[into, other]) + (b * alike[from, other])) / (a + b);
        }

        members[into]!.AddRange(members[from]!);
        members[from] = null;
    }
}
