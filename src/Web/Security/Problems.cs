using Microsoft.AspNetCore.Diagnostics;
using Orleans.Runtime;
using Workshops.Journal;

namespace Workshops.Web.Security;

/// <summary>No answer is empty and none is a stack trace: whatever goes wrong is told as a problem with a stable code.</summary>
internal static class Problems
{
    /// <summary>Adds it to the pipeline, first of all.</summary>
    public static void UseProblems(this WebApplication app) => app.UseWhen(http => !Lasts(http.Request), brief =>
    {
        brief.UseExceptionHandler(handler => handler.Run(http => Told(http, Status(http))));
        brief.UseStatusCodePages(context => Told(context.HttpContext, context.HttpContext.Response.StatusCode));
    });

    // Nobody reads how a phone's connection ended, and what waits for that is kept for as long as it lasts
    private static bool Lasts(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path == "/live";

    // What a database or a server of the cluster that is away makes fail, works again later
    private static int Status(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        OrleansException or JournalException or TimeoutException => 503,
        _ => 500,
    };

    private static Task Told(HttpContext http, int status) => Problem.Of(http, status, status switch
    {
        400 or 415 => "invalid",
        401 => "unauthorized",
        403 => "forbidden",
        404 or 405 => "notHere",
        413 => "tooLong",
        429 or 503 => "overloaded",
        _ => "broken",
    }).ExecuteAsync(http);
}
