using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>A block of the agenda with its planned times; null when the meeting has no date.</summary>
internal sealed record TimedItem(ItemContent Item, DateTimeOffset? StartsAt)
{
    public DateTimeOffset? EndsAt => StartsAt?.AddMinutes(Item.Minutes);
}

/// <summary>Each block starts when the one before it ends, and not before its own time.</summary>
internal static class AgendaTimes
{
    public static IEnumerable<TimedItem> Of(WorkshopContent workshop)
    {
        var free = workshop.Agenda is [{ StartsAt: { } first }, ..] ? first : workshop.StartsAt;
        foreach (var item in workshop.Agenda)
        {
            var timed = new TimedItem(item, Later(free, item.StartsAt));
            free = timed.EndsAt;
            yield return timed;
        }
    }

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b ?? a : a;
}
