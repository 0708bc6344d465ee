using Microsoft.AspNetCore.Mvc;
using Workshops.Journal;
using Workshops.Outcomes;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Organise;

namespace Workshops.Web.Outcomes;

/// <summary>What organisers take home, at any stage; and bring back.</summary>
internal static class OutcomesRoutes
{
    /// <summary>Adds what brings a workshop together.</summary>
    public static void AddOutcomes(this IServiceCollection services) => services.AddSingleton<Harvest>();

    /// <summary>Maps <c>/api/workshops/{w}/outcomes.{form}</c> and the import.</summary>
    public static void MapOutcomes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/workshops/{workshop}/outcomes.{form}", Take)
            .WithSummary("The outcomes at this moment, as far as the ticket may see them: json, md, csv or html.");
        app.MapPost("/api/workshops/import", Bring)
            .WithMetadata(new RequestSizeLimitAttribute(MeetingFile.MostBytes + 1))
            .WithSummary("A new workshop from an outcomes file; the caller is its facilitator.");
    }

    private static async Task<IResult> Take(string workshop, string form, HttpContext http, Door door, Harvest harvest)
    {
        var (_, actor, refusal) = await door.Ask(http, workshop);
        if (refusal is not null)
            return refusal;
        var whole = (await harvest.Of(workshop))!;
        var meeting = actor!.Facilitates ? whole : whole.AsTheRoomSeesIt();
        if (form is "json" or "html")
            meeting = await harvest.WithPictures(workshop, meeting);
        http.Response.Headers.CacheControl = "private, no-store";
        return form switch
        {
            "json" => File(MeetingFile.Write(meeting), "application/json; charset=utf-8"),
            "md" => File(MarkdownMinutes.Write(Minutes.Of(meeting)), "text/markdown; charset=utf-8"),
            "csv" => File(CsvNotes.Write(meeting), "text/csv; charset=utf-8"),
            "html" => Page(http, meeting),
            "xlsx" or "docx" or "pdf" => Problem.Of(http, 501, "form"),
            _ => Problem.Of(http, 404, "notHere"),
        };

        IResult File(byte[] bytes, string type) => Results.File(bytes, type, http.Request.Query.ContainsKey("look") ? null : $"outcomes.{form}");
    }

    // Shown rather than saved: the minutes are read and printed in the browser
    private static IResult Page(HttpContext http, Meeting meeting)
    {
        http.Response.Headers.ContentSecurityPolicy = HtmlMinutes.Policy;
        return Results.Bytes(HtmlMinutes.Write(Minutes.Of(meeting)), "text/html; charset=utf-8");
    }

    private static async Task<IResult> Bring(HttpContext http, Founding founding, Links links, IFileStore files)
    {
        if (await Body.Read(http.Request, MeetingFile.MostBytes) is not { } file)
            return Problem.Of(http, 413, "tooLong");
        var (meeting, fault) = MeetingFile.Read(file);
        if ((fault ?? meeting!.PictureFault()) is { } wrong)
            return Problem.Of(http, wrong);
        var foundation = await founding.Found(meeting!);
        await files.Keep(foundation.Ticket!.Workshop, meeting!);
        return Founded.Answer(foundation, http, links);
    }
}
