namespace Workshops.Web.Security;

/// <summary>What every answer carries, and which requests are refused before anything looks at them.</summary>
internal static class SecurityRules
{
    // WebSockets are not covered by 'self' in older browsers, so both schemes of the own host are named per request
    private const string Policy =
        "default-src 'self'; connect-src 'self' {0}; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds them to the pipeline.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.UseWebSockets();
        app.Use((http, next) =>
        {
            Mark(http);
            return IsForeign(http.Request) ? Problem.Of(http, 403, "foreignOrigin").ExecuteAsync(http) : next(http);
        });
    }

    private static void Mark(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // What is kept with each phone's connection is kept short
        if (http.Request.Path.StartsWithSegments("/live", StringComparison.Ordinal))
            return;
        var sockets = $"{(http.Request.IsHttps ? "wss" : "ws")}://{http.Request.Host}";
        headers.ContentSecurityPolicy = string.Format(System.Globalization.CultureInfo.InvariantCulture, Policy, sockets);
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    // Cookies travel with requests that other sites make a browser send; WebSockets are not covered by CORS either
    private static bool IsForeign(HttpRequest request)
    {
        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        if (!changes && !request.Path.StartsWithSegments("/live", StringComparison.Ordinal))
            return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
