using Workshops.Meetings;

namespace Workshops.Web.Register;

/// <summary>What those who have the code may know of a workshop before they are in it.</summary>
internal sealed record Announcement(
    string Title,
    string Language,
    string TimeZone,
    string? Place,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    bool Open,
    IReadOnlyList<Logo> Logos,
    Registration Registration)
{
    /// <summary>Of that workshop.</summary>
    public static Announcement Of(WorkshopView workshop) => new(
        workshop.Title,
        workshop.Language,
        workshop.TimeZone,
        workshop.Place,
        workshop.StartsAt,
        workshop.EndsAt,
        workshop.Status is not Status.Closed && !workshop.Locked,
        workshop.Logos,
        workshop.Registration);
}
