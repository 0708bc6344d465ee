using Microsoft.AspNetCore.Routing.Patterns;

namespace Workshops.Web.Pages;

/// <summary>The pages for people: one small document, and files that may be cached for ever.</summary>
internal static class PageRoutes
{
    /// <summary>Finds the built client in every environment.</summary>
    public static void AddPages(this WebApplicationBuilder builder) => builder.WebHost.UseStaticWebAssets();

    /// <summary>Every page address leads to the one document; the client knows the rest.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            if (IsPage(http.Request))
                http.Request.Path = "/index.html";
            return next(http);
        });
        app.UseRouting();
    }

    /// <summary>Maps the files of the client.</summary>
    public static void MapPages(this IEndpointRouteBuilder app) => app.MapStaticAssets().Add(KeepForEver);

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Path.Value is { } path
        && (path is "/" or "/new" || path.StartsWith("/j/", StringComparison.Ordinal) || path.StartsWith("/r/", StringComparison.Ordinal) || path.StartsWith("/w/", StringComparison.Ordinal));

    // Names of files under assets/ carry a hash of their content
    private static void KeepForEver(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RoutePattern: RoutePattern pattern, RequestDelegate: { } inner }
            || pattern.RawText?.StartsWith("assets/", StringComparison.Ordinal) != true)
            return;
        endpoint.RequestDelegate = http =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return inner(http);
        };
    }
}
