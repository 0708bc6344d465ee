using Workshops.Live;

namespace Workshops.Web.Organise;

/// <summary>What <c>POST /api/workshops</c> takes.</summary>
/// <param name="Title">Not empty, at most 200 characters.</param>
/// <param name="Language"><c>lv</c> (default), <c>lt</c> or <c>en</c>.</param>
/// <param name="Template">Id of a template, see <c>GET /api/templates</c>; null for an empty workshop.</param>
/// <param name="Place">Where it is held.</param>
/// <param name="StartsAt">Planned beginning.</param>
/// <param name="EndsAt">Planned end.</param>
/// <param name="TimeZone">IANA name; default <c>Europe/Riga</c>.</param>
public sealed record NewWorkshop(
    string Title,
    string? Language = null,
    string? Template = null,
    string? Place = null,
    DateTimeOffset? StartsAt = null,
    DateTimeOffset? EndsAt = null,
    string? TimeZone = null)
{
    /// <summary>Why it cannot be, or null.</summary>
    internal Rejection? Fault => Check.All(
        Check.Text(Title, Limits.Title),
        Check.OptionalText(Place, Limits.Title),
        Language is null || Texts.Languages.Contains(Language, StringComparer.Ordinal) ? null : Rejection.Invalid,
        TimeZone is null || TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _) ? null : Rejection.Invalid,
        EndsAt < StartsAt ? Rejection.Invalid : null);
}
