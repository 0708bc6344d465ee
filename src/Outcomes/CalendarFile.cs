using System.Globalization;
using System.Text;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>The workshop as an entry for calendars, <c>calendar.ics</c> (RFC 5545). Times are in UTC, so that they are right in every zone.</summary>
public static class CalendarFile
{
    private const int LineBytes = 75;

    /// <summary>Writes the file; null when the workshop has no date.</summary>
    /// <param name="workshop">The workshop.</param>
    /// <param name="id">Its id: a file of the same workshop taken later replaces the entry.</param>
    /// <param name="joinUrl">Where phones join.</param>
    /// <param name="now">When the file is made.</param>
    public static byte[]? Write(WorkshopContent workshop, string id, string joinUrl, DateTimeOffset now)
    {
        if (workshop.StartsAt is not { } startsAt)
            return null;
        string?[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Workshops//Workshops//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:{id}@workshops",
            $"DTSTAMP:{Utc(now)}",
            $"DTSTART:{Utc(startsAt)}",
            $"DTEND:{Utc(End(workshop, startsAt))}",
            $"SUMMARY:{Escaped(workshop.Title)}",
            string.IsNullOrWhiteSpace(workshop.Place) ? null : $"LOCATION:{Escaped(workshop.Place)}",
            $"DESCRIPTION:{Escaped(Description(workshop, joinUrl))}",
            $"URL:{joinUrl}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Where(line => line is not null).Select(line => Folded(line!) + "\r\n")));
    }

    private static DateTimeOffset End(WorkshopContent workshop, DateTimeOffset startsAt)
    {
        var end = workshop.EndsAt ?? Minutes.PlanOf(workshop).EndsAt;
        return end > startsAt ? end.Value : startsAt.AddHours(1);
    }

    private static string Description(WorkshopContent workshop, string joinUrl)
    {
        var texts = Texts.Of(workshop.Language);
        var (clock, plan) = (new Clock(workshop, texts), Minutes.PlanOf(workshop));
        return string.Join('\n', plan.Items.Select(item => $"{clock.Times(plan.StartOf(item.Id), item.Minutes)} {item.Title}").Append("").Append($"{texts["handout.join"]}: {joinUrl}")).Trim();
    }

    private static string Utc(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => string.Join("\\n", Lines.Of(text).Select(line => line
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)));

    // A line has at most 75 bytes; it goes on after a line end and a space, and no letter is cut
    private static string Folded(string line)
    {
        var (folded, bytes) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
