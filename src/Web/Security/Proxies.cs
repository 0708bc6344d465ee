using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Workshops.Silo;

namespace Workshops.Web.Security;

/// <summary>
/// Whose word is taken for where a request came from. Only those named in <c>WORKSHOPS_PROXIES</c> (addresses and networks,
/// separated by commas) may say it in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>; without the setting nobody may,
/// because anybody could say anything and guess join codes from a new address each time.
/// </summary>
internal static class Proxies
{
    /// <summary>Adds it to the pipeline, before all that asks for the caller's address.</summary>
    /// <exception cref="SettingException">The setting cannot be understood.</exception>
    public static void UseProxies(this WebApplication app)
    {
        if (app.Configuration["WORKSHOPS_PROXIES"] is { Length: > 0 } proxies)
            app.UseForwardedHeaders(Believed(proxies));
    }

    private static ForwardedHeadersOptions Believed(string proxies)
    {
        // A chain of proxies is walked back to the first that is not known
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Believe(options, proxy);
        return options;
    }

    private static void Believe(ForwardedHeadersOptions options, string proxy)
    {
        if (IPAddress.TryParse(proxy, out var address))
            options.KnownProxies.Add(address);
        else if (System.Net.IPNetwork.TryParse(proxy, out var network))
            options.KnownIPNetworks.Add(network);
        else
            throw new SettingException($"WORKSHOPS_PROXIES has '{proxy}': it must be addresses or networks, such as 10.0.0.5 or 10.0.0.0/24");
    }
}
