using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>Later blocks made shorter, to keep the end time (mission row 16).</summary>
public sealed partial class Workshop
{
    private Decision Decide(SqueezeAgenda command, DateTimeOffset now)
    {
        if (IsClosed)
            return Rejection.Closed;
        if (Squeeze(command.EndsAt, now) is not { } squeezed)
            return Rejection.WrongPhase;
        if (squeezed.EndsAt > command.EndsAt)
            return Rejection.Conflict;
        return Decision.Of([.. Plan().Items
            .Where(item => squeezed.Minutes.ContainsKey(item.Id))
            .Select(item => Edited(item) with { Minutes = squeezed.Minutes[item.Id] })]);
    }

    /// <summary>The earliest end that squeezing can reach; null where there is nothing to squeeze.</summary>
    private DateTimeOffset? TightestEnd() => IsClosed ? null : Squeeze(DateTimeOffset.MinValue, DateTimeOffset.MinValue)?.EndsAt;

    private AgendaSqueeze? Squeeze(DateTimeOffset wanted, DateTimeOffset now)
    {
        var plan = Plan();
        var later = StillToCome(plan);
        return later.Count == 0 || plan.StartOf(later[0].Items[0].Id) is not { } start
            ? null
            : AgendaSqueeze.To(later, start + Late(now), wanted);
    }

    // Past its end, the present block takes from what follows until it is over; so does a pause
    private TimeSpan Late(DateTimeOffset now)
    {
        if (State.CurrentItemEndsAt is not { } endsAt || now == DateTimeOffset.MinValue)
            return TimeSpan.Zero;
        var late = State.PausedAt is { } pausedAt ? now - pausedAt : now - endsAt;
        return late > TimeSpan.Zero && late < LongestExtension ? late : TimeSpan.Zero;
    }

    private List<AgendaPlace> StillToCome(AgendaPlan plan)
    {
        var held = plan.Places.ToList().FindLastIndex(place => place.Holds(State.CurrentItem));
        if (held < 0)
            held = plan.Places.ToList().FindLastIndex(place => place.Items.Any(item => item.Started));
        return [.. plan.Places.Skip(held + 1)];
    }
}
