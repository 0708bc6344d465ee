using Orleans;
using Workshops.Grains.Register;
using Workshops.Outcomes;
using Workshops.Web.Join;
using Workshops.Web.Live;

namespace Workshops.Web.Moderation;

/// <summary>What facilitators can look up of what was done.</summary>
internal static class ModerationRoutes
{
    // The newest of them: a page shows no more, the table has them all
    private const int Most = 1_000;

    /// <summary>Adds the log.</summary>
    public static void AddModeration(this IServiceCollection services) => services.AddSingleton<Log>();

    /// <summary>Maps <c>/api/workshops/{w}/log</c> and its table.</summary>
    public static void MapModeration(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/workshops/{workshop}/log", Look).WithSummary("Who did what when, newest first, for facilitators; by person, kind and words in it.");
        app.MapGet("/api/workshops/{workshop}/log.csv", Take).WithSummary("The same as a table, with names from the register.");
    }

    private static async Task<IResult> Look(string workshop, string? person, string? kind, string? text, HttpContext http, Door door, Log log)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        var all = await log.Of(workshop);
        var fitting = all.Where(e => e.Fits(person, kind, text)).ToList();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Json(new
        {
            kinds = all.Select(e => e.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            people = all.Select(e => e.Person).OfType<string>().Distinct(StringComparer.Ordinal),
            found = fitting.Count,
            entries = fitting.AsEnumerable().Reverse().Take(Most),
        });
    }

    private static async Task<IResult> Take(string workshop, string? person, string? kind, string? text, HttpContext http, Door door, Log log, IGrainFactory grains)
    {
        if (await door.OnlyFacilitators(http, workshop) is { } refusal)
            return refusal;
        var people = await grains.GetGrain<IRegisterGrain>(workshop).All();
        var names = people.Where(p => p.Name is not null).ToDictionary(p => p.Participant, p => p.Name!, StringComparer.Ordinal);
        var texts = Texts.Of(Languages.Of(http));
        var entries = await log.Of(workshop);
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(CsvLog.Write(texts, entries.Where(e => e.Fits(person, kind, text)).Select(Row)), "text/csv; charset=utf-8", "log.csv");

        LogRow Row(LogEntry e) => new(e.At, Name(e.Person), Kind(e.Kind), e.Stream, Name(e.About), e.Text);
        string Kind(string kind) => texts.Keys.Contains($"log.{kind}", StringComparer.Ordinal) ? texts[$"log.{kind}"] : kind;
        string? Name(string? id) => id is null ? null : names.GetValueOrDefault(id, id);
    }
}
