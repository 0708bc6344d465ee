using System.Text;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Outcomes;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Outcomes;

namespace Workshops.Web.Organise;

/// <summary>What a new workshop begins from: nothing, a file, or a workshop that the caller leads.</summary>
internal sealed class Beginnings(Door door, LiveRelays relays, Harvest harvest)
{
    /// <summary>The beginning, or the refusal to answer with.</summary>
    public async Task<(Beginning? Beginning, IResult? Refusal)> Of(NewWorkshop wanted, HttpContext http)
    {
        if (await Refused(wanted.CopyOf, http) is { } copy)
            return (null, copy);
        if (await Refused(wanted.Follows, http) is { } follows)
            return (null, follows);
        var (from, refusal) = await From(wanted, http);
        return refusal is null ? (new(from, wanted.Follows, await Number(wanted.Follows)), null) : (null, refusal);
    }

    private async Task<(Meeting? From, IResult? Refusal)> From(NewWorkshop wanted, HttpContext http)
    {
        if (wanted.CopyOf is { } id)
            return (await harvest.WithPictures(id, As(wanted, (await harvest.Of(id))!, wanted.Content)), null);
        if (wanted.File is not { } file)
            return (null, null);
        var (meeting, fault) = MeetingFile.Read(Encoding.UTF8.GetBytes(file.GetRawText()));
        return (fault ?? meeting!.PictureFault()) is { } wrong ? (null, Problem.Of(http, wrong)) : (As(wanted, meeting!, content: false), null);
    }

    private static Meeting As(NewWorkshop wanted, Meeting meeting, bool content)
    {
        var like = content ? meeting.Again() : meeting.AsTemplate();
        var workshop = like.MovedTo(wanted.StartsAt, wanted.EndsAt).Workshop;
        return like with
        {
            Workshop = workshop with
            {
                Title = wanted.Title,
                Language = wanted.Language ?? workshop.Language,
                Place = wanted.Place ?? workshop.Place,
                TimeZone = wanted.TimeZone ?? workshop.TimeZone,
                Number = null,
            },
        };
    }

    private async Task<int> Number(string? follows)
    {
        if (follows is null || await relays.Find(StreamName.OfWorkshop(follows)) is not { } relay)
            return 1;
        return Math.Min(Limits.SeriesNumber, (relay.Read(d => ((WorkshopView)d.Show("workshop", Audience.Room)!).Number) ?? 1) + 1);
    }

    // Only who leads a workshop may take from it
    private async Task<IResult?> Refused(string? workshop, HttpContext http) =>
        workshop is null ? null : await door.OnlyFacilitators(http, workshop, "lead");
}

/// <summary>What a new workshop begins from.</summary>
/// <param name="From">A meeting to be like, or null.</param>
/// <param name="Follows">Id of the workshop before it in its series, or null.</param>
/// <param name="Number">Which of that series it is.</param>
internal sealed record Beginning(Meeting? From, string? Follows, int Number);
