using System.Text.Json;
using Workshops.Live;
using Workshops.Outcomes;
using Workshops.Web.Live;

namespace Workshops.Web;

/// <summary>What went wrong, as problem details with a stable code and words in the caller's language.</summary>
internal static class Problem
{
    /// <summary>A problem; its words are under <c>problem.{code}</c> or <c>rejected.{code}</c>.</summary>
    public static IResult Of(HttpContext http, int status, string code) => Of(http, status, code, []);

    /// <summary>A refusal by the rules of the domain.</summary>
    public static IResult Of(HttpContext http, int status, Rejection rejection) =>
        Of(http, status, JsonNamingPolicy.CamelCase.ConvertName(rejection.ToString()));

    /// <summary>A file that is not what it should be, and where.</summary>
    public static IResult Of(HttpContext http, MeetingFileFault fault) =>
        Of(http, 422, "file", [new("path", fault.Path), new("fault", JsonNamingPolicy.CamelCase.ConvertName(fault.Code.ToString()))]);

    /// <inheritdoc cref="Of(HttpContext, int, string)"/>
    public static IResult Of(HttpContext http, int status, string code, IEnumerable<KeyValuePair<string, object?>> more)
    {
        var texts = Texts.Of(Languages.Of(http));
        var title = texts.Keys.Contains($"problem.{code}", StringComparer.Ordinal) ? texts[$"problem.{code}"] : texts[$"rejected.{code}"];
        return Results.Problem(
            statusCode: status,
            title: title,
            extensions: [KeyValuePair.Create("code", (object?)code), .. more]);
    }
}
