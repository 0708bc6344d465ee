namespace Workshops.Agenda;

/// <summary>
/// One place on the time line: a block, or several at the same time, each of another team (mission row 19). Blocks of different
/// teams that follow each other stand beside each other; a second block of the same team begins a new place.
/// </summary>
/// <param name="Items">In their order; at least one.</param>
public sealed record AgendaPlace(IReadOnlyList<AgendaItem> Items)
{
    /// <summary>Nothing in it starts before this; null: when the place before it ends.</summary>
    public DateTimeOffset? NotBefore => Items.Max(item => item.StartsAt);

    /// <summary>As long as its longest block.</summary>
    public int Minutes => Items.Max(item => item.Minutes);

    /// <summary>The fewest minutes that it can be squeezed to.</summary>
    public int Least => Items.Max(item => item.Shortest);

    /// <summary>When it was over, or null: it is present, or was not held.</summary>
    public DateTimeOffset? EndedAt => Items.Max(item => item.EndedAt);

    /// <summary>Is the block one of it?</summary>
    public bool Holds(string? itemId) => Items.Any(item => item.Id == itemId);

    /// <summary>The places of an agenda.</summary>
    /// <param name="items">Its blocks in their order.</param>
    public static IReadOnlyList<AgendaPlace> Of(IEnumerable<AgendaItem> items)
    {
        var (places, beside) = (new List<AgendaPlace>(), new List<AgendaItem>());
        foreach (var item in items)
        {
            if (beside.Count > 0 && !Beside(item, beside))
                Close();
            beside.Add(item);
        }

        if (beside.Count > 0)
            Close();
        return places;

        void Close()
        {
            places.Add(new([.. beside]));
            beside.Clear();
        }
    }

    private static bool Beside(AgendaItem item, List<AgendaItem> others) =>
        item.TeamId is not null && others.TrueForAll(other => other.TeamId is not null && other.TeamId != item.TeamId);
}
