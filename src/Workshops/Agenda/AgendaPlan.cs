namespace Workshops.Agenda;

/// <summary>When each block starts as planned: after what comes before it, and not before its own time.</summary>
public sealed class AgendaPlan
{
    private readonly Dictionary<string, DateTimeOffset> starts = [];

    /// <summary>Plans an agenda.</summary>
    /// <param name="items">Its blocks, in any order.</param>
    /// <param name="startsAt">When the workshop starts, for a first block without a time of its own; or null.</param>
    public AgendaPlan(IEnumerable<AgendaItem> items, DateTimeOffset? startsAt)
    {
        Items = [.. items.OrderBy(item => item.Order).ThenBy(item => item.Id, StringComparer.Ordinal)];
        var end = default(DateTimeOffset?);
        foreach (var item in Items)
        {
            var start = Later(item.StartsAt, end) ?? startsAt;
            if (start is { } known)
                starts[item.Id] = known;
            end = start?.AddMinutes(item.Minutes);
        }

        EndsAt = end;
    }

    /// <summary>The blocks in their order.</summary>
    public IReadOnlyList<AgendaItem> Items { get; }

    /// <summary>When the last block ends; null when the agenda is empty or has no date.</summary>
    public DateTimeOffset? EndsAt { get; }

    /// <summary>When that block starts, or null when the agenda has no date.</summary>
    public DateTimeOffset? StartOf(string itemId) => starts.TryGetValue(itemId, out var start) ? start : null;

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other > one ? other : one;
}
