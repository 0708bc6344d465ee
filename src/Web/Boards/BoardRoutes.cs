using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Similarity;
using Workshops.Tags;
using Workshops.Web.Join;
using Workshops.Web.Live;

namespace Workshops.Web.Boards;

/// <summary>What a board is asked besides what it shows live: suggestions, the past, and what was taken away.</summary>
internal static class BoardRoutes
{
    /// <summary>Adds what looks at boards.</summary>
    public static void AddBoards(this IServiceCollection services) =>
        services.AddSingleton<Past>().AddSingleton<KnownTags>().AddScoped<BoardAsker>();

    /// <summary>Maps <c>/api/workshops/{w}/boards/{b}/…</c> and <c>/api/workshops/{w}/removed</c>.</summary>
    public static void MapBoards(this IEndpointRouteBuilder app)
    {
        var board = app.MapGroup("/api/workshops/{workshop}/boards/{board}");
        board.MapGet("/offers", Offers).WithSummary("Tags that notes may want: their lead words, and tags of the workshop with words like theirs.");
        board.MapGet("/suggestions", Suggestions).WithSummary("Groups that notes without one may belong to; nothing is changed. For those who sort.");
        board.MapGet("/notes/{note}/history", History).WithSummary("The texts that a note has had, as far as the asker might see them. For those who sort.");
        board.MapGet("/removed", Removed).WithSummary("Notes that were taken off. For facilitators.");
        board.MapGet("/replay", Replayed).WithSummary("How the board came to be, one JSON object a line: what changed for the asker's audience with each event.");
        app.MapGet("/api/workshops/{workshop}/removed", RemovedParts).WithSummary("Boards and teams that were taken away. For facilitators.");
    }

    private static async Task<IResult> Offers(string workshop, string board, string? note, HttpContext http, BoardAsker asker, KnownTags tags)
    {
        var (relay, actor, refusal) = await asker.Ask(http, workshop, board, note is null ? Role.Recorder : Role.Participant);
        if (refusal is not null)
            return refusal;
        IEnumerable<NoteView> notes = note is null
            ? relay!.NotesSeenBy(actor!).Where(one => one.Tags.Count == 0)
            : relay!.Read(document => document.Show($"note/{note}", Audience.Of(actor!))) is NoteView found ? [found] : [];
        var offers = new TagOffers(await tags.SeenBy(actor!, workshop));
        return Results.Json(new
        {
            offers = notes
                .Select(one => (one.Id, Offer: offers.For(one.Text, one.Tags)))
                .Where(one => one.Offer.Lead is not null || one.Offer.Similar.Count > 0)
                .Select(one => new { note = one.Id, lead = one.Offer.Lead, similar = one.Offer.Similar }),
        });
    }

    private static async Task<IResult> Suggestions(string workshop, string board, HttpContext http, BoardAsker asker)
    {
        var (relay, actor, refusal) = await asker.Ask(http, workshop, board, Role.Recorder);
        if (refusal is not null)
            return refusal;
        var columns = relay!.NotesSeenBy(actor!).Where(note => note.GroupId is null).GroupBy(note => note.ColumnId, StringComparer.Ordinal);
        return Results.Json(new
        {
            groups =
                from column in columns
                from suggested in SuggestedGroups.Of([.. column.Select(note => new NoteText(note.Id, note.Text))])
                select new { columnId = column.Key, title = suggested.Title, notes = suggested.Notes },
        });
    }

    private static async Task<IResult> History(string workshop, string board, string note, HttpContext http, BoardAsker asker, Past past)
    {
        var (relay, actor, refusal) = await asker.Ask(http, workshop, board, Role.Recorder);
        if (refusal is not null)
            return refusal;
        if (!actor!.Facilitates && relay!.Read(document => document.Show($"note/{note}", Audience.Of(actor))) is null)
            return Problem.Of(http, 404, "notFound");
        var texts = await NoteHistory.Of(past.Of(StreamName.OfBoard(workshop, board), http.RequestAborted), note, actor);
        return texts.Count == 0 ? Problem.Of(http, 404, "notFound") : Results.Json(new { texts });
    }

    private static async Task<IResult> Removed(string workshop, string board, HttpContext http, BoardAsker asker)
    {
        var (relay, _, refusal) = await asker.Ask(http, workshop, board, Role.Facilitator);
        return refusal ?? Results.Json(new { notes = relay!.Read(document => ((Board)document).RemovedNotes()) });
    }

    private static async Task<IResult> Replayed(string workshop, string board, bool? room, HttpContext http, BoardAsker asker, Past past)
    {
        var (relay, actor, refusal) = await asker.Ask(http, workshop, board, Role.Observer);
        if (refusal is not null)
            return refusal;
        var replay = actor!.Facilitates && room is not true ? new Replay(null) : new Replay(relay!.TextsOfTheRoom());
        http.Response.ContentType = "application/x-ndjson; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        await replay.Write(past.Of(StreamName.OfBoard(workshop, board), http.RequestAborted), http.Response.BodyWriter);
        return Results.Empty;
    }

    private static async Task<IResult> RemovedParts(string workshop, HttpContext http, Door door, LiveRelays relays)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        var relay = await relays.Find(StreamName.OfWorkshop(workshop));
        return Results.Json(relay!.Read(document => ((Workshop)document).RemovedParts()));
    }
}
