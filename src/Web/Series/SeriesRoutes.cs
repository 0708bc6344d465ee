using Workshops.Live;
using Workshops.Meetings;
using Workshops.Outcomes;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Outcomes;

namespace Workshops.Web.Series;

/// <summary>The meetings before one, at hand in it (docs/decisions/0011).</summary>
internal static class SeriesRoutes
{
    // A series of more would be read for ever
    private const int Most = 10;

    /// <summary>Maps <c>/api/workshops/{w}/earlier</c>.</summary>
    public static void MapSeries(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/workshops/{workshop}/earlier", Earlier)
            .WithSummary("The outcomes of the workshops before this one in its series, the latest first, as their rooms may see them; facilitators.");

    private static async Task<IResult> Earlier(string workshop, HttpContext http, Door door, LiveRelays relays, Harvest harvest)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Json(await Before(workshop, relays, harvest), LiveJson.Options);
    }

    private static async Task<List<EarlierMeeting>> Before(string workshop, LiveRelays relays, Harvest harvest)
    {
        var (meetings, seen) = (new List<EarlierMeeting>(), new HashSet<string>(StringComparer.Ordinal) { workshop });
        for (var id = await Link(workshop, relays); id is not null && seen.Add(id) && meetings.Count < Most; id = await Link(id, relays))
        {
            if (await harvest.Of(id) is { } meeting)
                meetings.Add(new(id, meeting.AsTheRoomSeesIt()));
        }

        return meetings;
    }

    private static async Task<string?> Link(string workshop, LiveRelays relays) =>
        await relays.Find(StreamName.OfWorkshop(workshop)) is { } relay ? relay.Read(document => ((Workshop)document).Earlier) : null;
}

/// <summary>A meeting before the present one.</summary>
/// <param name="Id">Id of its workshop.</param>
/// <param name="Meeting">What it brought.</param>
internal sealed record EarlierMeeting(string Id, Meeting Meeting);
