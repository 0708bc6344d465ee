
namespace Workshops.Web.Live;

/// <summary>In which language to answer a request.</summary>
internal static class Languages
{
    /// <summary>That of the query, else the browser's first that we speak, else English.</summary>
    public static string Of(HttpContext http)
    {
        var wanted = http.Request.Query["language"].ToString();
        if (Texts.Languages.Contains(wanted, StringComparer.Ordinal))
            return wanted;
        var accepted = http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1);
        return accepted.Select(l => l.Value.ToString().Split('-')[0]).FirstOrDefault(l => Texts.Languages.Contains(l, StringComparer.Ordinal)) ?? "en";
    }
}
