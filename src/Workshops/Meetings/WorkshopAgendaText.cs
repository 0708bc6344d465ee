using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>An agenda is pasted as text (S2-01).</summary>
public sealed partial class Workshop
{
    private Decision Decide(ImportAgenda command, DateTimeOffset now)
    {
        if (Check.Text(command.Text, Limits.AgendaText) is { } rejection)
            return rejection;
        var text = AgendaText.Read(command.Text);
        var news = text.Lines.Where(line => !State.Items.ContainsKey(line.Id)).ToList();
        if (State.Items.Count + news.Count > Limits.AgendaItems)
            return Rejection.TooMany;
        if (news.Any(line => Check.Text(line.Title, Limits.Title) is not null))
            return Rejection.TooLong;
        if (news.Count == 0)
            return text.Lines.Count == 0 ? Rejection.Invalid : Decision.Nothing;
        var (events, overlaps) = Schedule(news, now);
        return Decision.Of([new AgendaImported([.. text.Remarks, .. overlaps]), .. events]);
    }

    // A block keeps a time of its own only after a gap: so that a break that grows moves all that follows
    private (List<Event> Events, List<AgendaRemark> Overlaps) Schedule(List<AgendaLine> lines, DateTimeOffset now)
    {
        var clock = new AgendaClock(State.TimeZone, State.StartsAt ?? now);
        var end = State.Items.Count == 0 ? null : Plan().EndsAt;
        var (events, overlaps) = (new List<Event>(), new List<AgendaRemark>());
        foreach (var line in lines)
        {
            var own = line.Start is { } time ? clock.At(time) : default(DateTimeOffset?);
            if (own < end)
                overlaps.Add(new(line.Text, AgendaRemarkKind.Overlap));
            var anchor = end is null || own > end ? own : null;
            events.Add(new ItemAdded(line.Id, line.Title, line.Kind, anchor, line.Minutes, null));
            end = (anchor ?? end ?? State.StartsAt)?.AddMinutes(line.Minutes);
        }

        return (events, overlaps);
    }
}
