namespace Workshops.Agenda;

/// <summary>Turns the times of an agenda text into moments.</summary>
/// <param name="timeZone">IANA name; an unknown one counts as UTC.</param>
/// <param name="day">Any moment of the day meant.</param>
public sealed class AgendaClock(string timeZone, DateTimeOffset day)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;

    /// <summary>That time of the day, UTC.</summary>
    public DateTimeOffset At(TimeSpan time)
    {
        var local = TimeZoneInfo.ConvertTime(day, zone).Date + time;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
