namespace Workshops.Agenda;

/// <summary>
/// When each block starts: after what comes before it, and not before its own time. What was held counts with the time that it
/// really took, so that all that comes later moves with it; but not on another day than planned, where the plan stays as it is.
/// </summary>
public sealed class AgendaPlan
{
    private static readonly TimeSpan SameDay = TimeSpan.FromHours(12);

    private readonly Dictionary<string, DateTimeOffset> starts = [];

    /// <summary>Plans an agenda.</summary>
    /// <param name="items">Its blocks, in any order.</param>
    /// <param name="startsAt">When the workshop starts, for a first block without a time of its own; or null.</param>
    /// <param name="present">The present block, or null.</param>
    public AgendaPlan(IEnumerable<AgendaItem> items, DateTimeOffset? startsAt, PresentItem? present = null)
    {
        Items = [.. items.OrderBy(item => item.Order).ThenBy(item => item.Id, StringComparer.Ordinal)];
        Places = AgendaPlace.Of(Items);
        var end = default(DateTimeOffset?);
        foreach (var place in Places)
        {
            var start = Later(place.NotBefore, end) ?? startsAt;
            if (start is { } known)
            {
                foreach (var item in place.Items)
                    starts[item.Id] = known;
            }

            end = End(place, start, present);
        }

        EndsAt = end;
    }

    /// <summary>The blocks in their order.</summary>
    public IReadOnlyList<AgendaItem> Items { get; }

    /// <summary>The same, those that are held at the same time together.</summary>
    public IReadOnlyList<AgendaPlace> Places { get; }

    /// <summary>When the last block ends; null when the agenda is empty or has no date.</summary>
    public DateTimeOffset? EndsAt { get; }

    /// <summary>When that block starts, or null when the agenda has no date.</summary>
    public DateTimeOffset? StartOf(string itemId) => starts.TryGetValue(itemId, out var start) ? start : null;

    /// <summary>The place of that block; null when there is none.</summary>
    public AgendaPlace? PlaceOf(string? itemId) => Places.FirstOrDefault(place => place.Holds(itemId));

    internal static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other > one ? other : one;

    private static DateTimeOffset? End(AgendaPlace place, DateTimeOffset? start, PresentItem? present)
    {
        var planned = start?.AddMinutes(place.Minutes);
        var held = place.Holds(present?.ItemId) ? present!.EndsAt : place.EndedAt;
        return held is { } end && planned is { } then && (end - then).Duration() < SameDay ? end : planned;
    }
}

/// <summary>The block that is held now.</summary>
/// <param name="ItemId">Its id.</param>
/// <param name="EndsAt">When it ends.</param>
public sealed record PresentItem(string ItemId, DateTimeOffset EndsAt);
