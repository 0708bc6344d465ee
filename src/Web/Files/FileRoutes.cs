using Workshops.Journal;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Join;
using Workshops.Web.Live;

namespace Workshops.Web.Files;

/// <summary>Pictures that people bring: photos of notes, logos. Shown only to those who are in the workshop.</summary>
internal static class FileRoutes
{
    /// <summary>Largest file, in bytes; a browser makes photos smaller before it sends them.</summary>
    public const int MostBytes = 2 << 20;

    /// <summary>All files of a workshop, in bytes, so that they fit into an outcomes file. The last quarter is for facilitators.</summary>
    public const long MostBytesOfAll = 24 << 20;

    /// <summary>Maps <c>/api/workshops/{w}/files</c>.</summary>
    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/workshops/{workshop}/files", Keep)
            .WithSummary("Keeps a picture (JPEG, PNG or WebP, at most 2 MB) for this workshop; answers its id. The body is the file.");
        app.MapGet("/api/workshops/{workshop}/files/{id}", Show).WithSummary("A picture of this workshop.");
    }

    /// <summary>Is a file a picture of the type that it says, that may be kept?</summary>
    public static bool IsPicture(StoredFile file) =>
        file.Bytes.Length <= MostBytes && Image.Of(file.Bytes) is { Fits: true } image && image.Type == file.Type;

    /// <summary>The picture, to somebody who may see it.</summary>
    public static async Task<IResult> Answer(string workshop, string id, HttpContext http, IFileStore files)
    {
        if (await files.Read(workshop, id) is not { } file)
            return Problem.Of(http, 404, "notHere");
        // Opened by itself it may do nothing, and no other site may show it
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "private, max-age=31536000, immutable";
        headers.ContentDisposition = "inline";
        return Results.Bytes(file.Bytes, file.Type);
    }

    private static async Task<IResult> Keep(string workshop, HttpContext http, Door door, LiveRelays relays, IFileStore files)
    {
        var (_, actor, refusal) = await door.Ask(http, workshop);
        if (refusal is not null)
            return refusal;
        if (await Refusal(workshop, actor!, relays) is { } rejection)
            return Problem.Of(http, 403, rejection);
        if (await Body.Read(http.Request, MostBytes) is not { } bytes)
            return Problem.Of(http, 413, "pictureLarge");
        if (Image.Of(bytes) is not { } image || !Says(http.Request, image.Type))
            return Problem.Of(http, 415, "picture");
        if (!image.Fits)
            return Problem.Of(http, 413, "pictureLarge");
        // Two who bring the last one at the same moment may both be let in: the bound is for the database, not for the byte
        var most = actor!.Facilitates ? MostBytesOfAll : MostBytesOfAll / 4 * 3;
        if ((await files.Use(workshop)).Bytes + bytes.Length > most)
            return Problem.Of(http, 409, "picturesFull");
        var file = new StoredFile(image.Type, bytes);
        await files.Keep(workshop, file);
        return Results.Json(new { id = file.Id, type = file.Type, width = image.Width, height = image.Height }, statusCode: 201);
    }

    private static async Task<IResult> Show(string workshop, string id, HttpContext http, Door door, IFileStore files) =>
        (await door.Ask(http, workshop)).Refusal ?? await Answer(workshop, id, http, files);

    private static async Task<Rejection?> Refusal(string workshop, Actor actor, LiveRelays relays)
    {
        if (actor.Role < Role.Participant)
            return Rejection.Forbidden;
        var relay = await relays.Find(StreamName.OfWorkshop(workshop));
        return relay!.Read(document => ((Workshop)document).MayAct(actor));
    }

    // Nothing said is well; what is said must be so
    private static bool Says(HttpRequest request, string type) =>
        request.ContentType is null or "application/octet-stream" || string.Equals(request.ContentType, type, StringComparison.OrdinalIgnoreCase);
}
