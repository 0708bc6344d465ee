using Orleans;
using Workshops.Live;

namespace Workshops.Grains.Meetings;

/// <summary>How documents under a workshop come to be: their workshop says what they begin with.</summary>
internal static class Openings
{
    /// <summary>The first event of a stream as its workshop knows it, or null when it knows no such thing.</summary>
    public static async Task<Event?> OpeningOf(this IGrainFactory grains, StreamName stream, LiveDocument document)
    {
        var workshop = grains.GetGrain<IWorkshopGrain>(StreamName.OfWorkshop(stream.Workshop).ToString());
        return await workshop.Opening(stream.ToString()) is { } json ? document.ReadEvent(json) : null;
    }
}
