using System.Globalization;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>Times as the people of the workshop write them: in its time zone, in its language's short form.</summary>
internal sealed class Clock(WorkshopContent workshop, Texts texts)
{
    private readonly TimeZoneInfo zone =
        TimeZoneInfo.TryFindSystemTimeZoneById(workshop.TimeZone, out var found) ? found : TimeZoneInfo.Utc;

    public string Date(DateTimeOffset at) => Local(at, texts["outcomes.format.date"]);

    public string Time(DateTimeOffset at) => Local(at, texts["outcomes.format.time"]);

    public string Moment(DateTimeOffset at) => texts.Fill("outcomes.moment", ("date", Date(at)), ("time", Time(at)));

    /// <summary>For spreadsheets: sorts as it reads.</summary>
    public string Stamp(DateTimeOffset at) => Local(at, "yyyy-MM-dd HH:mm:ss");

    /// <summary>From when to when; null when there is no beginning.</summary>
    public string? Span(DateTimeOffset? from, DateTimeOffset? to) => (from, to) switch
    {
        (null, _) => null,
        ({ } a, null) => Moment(a),
        ({ } a, { } b) when Date(a) == Date(b) => $"{Moment(a)}–{Time(b)}",
        ({ } a, { } b) => $"{Moment(a)} – {Moment(b)}",
    };

    /// <summary>Times of one block: <c>14.00–14.15</c>, one time when it has no length, empty when it has no start.</summary>
    public string Times(DateTimeOffset? startsAt, int minutes) => startsAt switch
    {
        null => "",
        { } start when minutes is 0 => Time(start),
        { } start => $"{Time(start)}–{Time(start.AddMinutes(minutes))}",
    };

    private string Local(DateTimeOffset at, string format) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString(format, CultureInfo.InvariantCulture);
}
