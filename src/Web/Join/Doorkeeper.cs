using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Workshops.Web.Health;

namespace Workshops.Web.Join;

/// <summary>
/// Refuses at the door what would be too much, before anything else is done about it: new people while the server is busy, and
/// connections for which there is no room. Those inside are not disturbed.
/// </summary>
internal static class Doorkeeper
{
    /// <summary>Adds what it goes by.</summary>
    public static void AddDoorkeeper(this IServiceCollection services)
    {
        services.AddSingleton<Room>();
        services.AddSingleton<Turnstile>();

        // A head is a few lines; who takes longer to send it only keeps a place
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10));
    }

    /// <summary>Adds it to the pipeline.</summary>
    /// <exception cref="Silo.SettingException">A setting cannot be understood.</exception>
    public static void UseDoorkeeper(this WebApplication app)
    {
        var (room, strain) = (app.Services.GetRequiredService<Room>(), app.Services.GetRequiredService<Strain>());
        app.Services.GetRequiredService<Turnstile>();
        app.Use((http, next) => http.Request.Path.Value switch
        {
            "/api/join" when strain.IsTooGreat || !room.HasPlaceForNew => Busy(http),
            "/live" when http.WebSockets.IsWebSocketRequest => room.HasPlace ? room.Hold(http, next) : Busy(http),
            "/live/negotiate" when !room.HasPlace => Busy(http),
            _ => next(http),
        });
    }

    /// <summary>Not now; come again after that time.</summary>
    public static IResult NotNow(HttpContext http, int status, string code, TimeSpan after)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        Live.Counters.TurnedAway();
        return Problem.Of(http, status, code);
    }

    // Not all at the same time again
    private static Task Busy(HttpContext http) =>
        NotNow(http, 503, "busy", TimeSpan.FromSeconds(Random.Shared.Next(2, 7))).ExecuteAsync(http);
}
