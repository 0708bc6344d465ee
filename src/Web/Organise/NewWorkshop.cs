using Workshops.Meetings;

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
    /// <summary>When the request names none: the product comes from Latvia.</summary>
    internal const string DefaultLanguage = "lv";

    /// <summary>The first event of the workshop.</summary>
    internal WorkshopCreated As(string id, string code) =>
        new(id, code, Title, Language ?? DefaultLanguage, TimeZone ?? "Europe/Riga", Place, StartsAt, EndsAt);
}
