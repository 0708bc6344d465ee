using System.Text.Json;
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
/// <param name="CopyOf">Id of a workshop that the caller leads: the new one is like it.</param>
/// <param name="Content">With what was written there, too; else only what was prepared.</param>
/// <param name="File">A template or outcomes file: the new one is like it, without what was written there.</param>
/// <param name="Follows">Id of a workshop that the caller leads: the new one is the next of its series.</param>
public sealed record NewWorkshop(
    string Title,
    string? Language = null,
    string? Template = null,
    string? Place = null,
    DateTimeOffset? StartsAt = null,
    DateTimeOffset? EndsAt = null,
    string? TimeZone = null,
    string? CopyOf = null,
    bool Content = false,
    JsonElement? File = null,
    string? Follows = null)
{
    /// <summary>When the request names none: the product comes from Latvia.</summary>
    internal const string DefaultLanguage = "lv";

    /// <summary>The first event of the workshop.</summary>
    internal WorkshopCreated As(string id, string code) =>
        new(id, code, Title, Language ?? DefaultLanguage, TimeZone ?? "Europe/Riga", Place, StartsAt, EndsAt);
}
