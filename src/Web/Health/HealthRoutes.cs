using Workshops.Journal;

namespace Workshops.Web.Health;

/// <summary>How the server is, for those who run it.</summary>
internal static class HealthRoutes
{
    /// <summary>Adds what is measured, and how the process ends.</summary>
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Gauges>();
        services.AddSingleton<Strain>();
        services.AddHostedService(s => s.GetRequiredService<Strain>());
        services.AddSingleton<Ending>();
        services.AddSingleton<IHostLifetime>(s => s.GetRequiredService<Ending>());
    }

    /// <summary>Maps <c>/healthz</c>, <c>/readyz</c> and <c>/metrics</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => Results.Text("ok")).ExcludeFromDescription();
        app.MapGet("/readyz", Ready).ExcludeFromDescription();
        app.MapGet("/metrics", (Gauges gauges) => Results.Text(gauges.Write(), "text/plain; version=0.0.4; charset=utf-8")).ExcludeFromDescription();
        app.ServiceProvider.GetRequiredService<Gauges>();
    }

    private static async Task<IResult> Ready(IJournal journal, Ending ending, HttpContext http, ILogger<Gauges> log)
    {
        if (ending.Begun)
            return Problem.Of(http, 503, "stopping");
        try
        {
            await journal.Probe(http.RequestAborted);
            return Results.Text("ready");
        }
        catch (JournalException e)
        {
            log.LogError(e, "Not ready");
            return Problem.Of(http, 503, "notReady");
        }
    }
}
