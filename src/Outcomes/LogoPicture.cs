using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>The logo of a partner or funder, at the head of a page.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Picture">The picture itself.</param>
public sealed record LogoPicture(string Name, MeetingPicture Picture)
{
    /// <summary>A workshop's logos, those whose picture is among these.</summary>
    public static IReadOnlyList<LogoPicture> Of(WorkshopContent workshop, IEnumerable<MeetingPicture> pictures)
    {
        var byId = pictures.ToDictionary(picture => picture.Id, StringComparer.Ordinal);
        return [.. (workshop.Logos ?? []).Where(logo => byId.ContainsKey(logo.Picture)).Select(logo => new LogoPicture(logo.Name, byId[logo.Picture]))];
    }

    /// <summary>All of them in a row, as HTML; nothing when there are none.</summary>
    internal static string Row(IReadOnlyList<LogoPicture> logos) => logos.Count == 0
        ? ""
        : $"<p class=\"logos\">{string.Concat(logos.Select(logo => HtmlPage.Picture(logo.Picture.Type, logo.Picture.Data, logo.Name)))}</p>";
}
