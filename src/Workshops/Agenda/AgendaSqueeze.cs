namespace Workshops.Agenda;

/// <summary>
/// Later blocks made shorter, so that the agenda ends in time (mission row 16). Breaks, arrival and closing keep their length, a block
/// with a time of its own starts at that time where it can, and no block becomes shorter than its least.
/// </summary>
/// <param name="Minutes">The new length of every block that changes.</param>
/// <param name="EndsAt">When the agenda ends then.</param>
public sealed record AgendaSqueeze(IReadOnlyDictionary<string, int> Minutes, DateTimeOffset EndsAt)
{
    /// <summary>As little as is needed to end then, nothing where they end in time; where that cannot be, as much as can be.</summary>
    /// <param name="later">The places still to come, in their order; not empty.</param>
    /// <param name="from">When the first of them starts.</param>
    /// <param name="wanted">When the last of them is to end.</param>
    public static AgendaSqueeze To(IReadOnlyList<AgendaPlace> later, DateTimeOffset from, DateTimeOffset wanted)
    {
        // Half of what is left can always be given once more: who asks twice must not get it twice
        if (EndAsPlanned(later, from) is var planned && planned <= wanted)
            return new(new Dictionary<string, int>(StringComparer.Ordinal), planned);
        var (lengths, end) = (later.Select(place => place.Minutes).ToArray(), from);
        for (int first = 0, next; first < later.Count; first = next)
        {
            next = NextFixed(later, first + 1);
            var start = AgendaPlan.Later(later[first].NotBefore, end)!.Value;
            var until = next < later.Count ? Earlier(later[next].NotBefore!.Value, wanted) : wanted;
            var over = (start.AddMinutes(lengths[first..next].Sum()) - until).TotalMinutes;
            Shorten(later, lengths, first..next, (int)Math.Ceiling(over));
            end = start.AddMinutes(lengths[first..next].Sum());
        }

        return new(Changes(later, lengths), end);
    }

    private static DateTimeOffset EndAsPlanned(IReadOnlyList<AgendaPlace> places, DateTimeOffset from) =>
        places.Aggregate(from, (end, place) => AgendaPlan.Later(place.NotBefore, end)!.Value.AddMinutes(place.Minutes));

    private static int NextFixed(IReadOnlyList<AgendaPlace> places, int from)
    {
        while (from < places.Count && places[from].NotBefore is null)
            from++;
        return from;
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    // Each gives by how much it has to give; the minutes that do not divide come from the first ones
    private static void Shorten(IReadOnlyList<AgendaPlace> places, int[] lengths, Range range, int over)
    {
        var (from, count) = range.GetOffsetAndLength(lengths.Length);
        var rooms = Enumerable.Range(from, count).Select(i => Math.Max(0, lengths[i] - places[i].Least)).ToArray();
        var (whole, taken) = (rooms.Sum(), 0);
        over = Math.Min(over, whole);
        if (over <= 0)
            return;
        for (var i = 0; i < count; i++)
            taken += Take(i, (int)((long)over * rooms[i] / whole));
        for (var i = 0; taken < over; i = (i + 1) % count)
            taken += Take(i, Math.Min(1, rooms[i]));

        int Take(int i, int minutes)
        {
            lengths[from + i] -= minutes;
            rooms[i] -= minutes;
            return minutes;
        }
    }

    private static Dictionary<string, int> Changes(IReadOnlyList<AgendaPlace> places, int[] lengths) => places
        .SelectMany((place, i) => place.Items.Where(item => item.Minutes > lengths[i]).Select(item => (item.Id, Minutes: lengths[i])))
        .ToDictionary(change => change.Id, change => change.Minutes, StringComparer.Ordinal);
}
