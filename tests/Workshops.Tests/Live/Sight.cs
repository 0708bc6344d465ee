using System.Text;
using Workshops.Live;

namespace Workshops.Tests.Live;

/// <summary>All that one audience sees of a document, as JSON by key.</summary>
public static class Sight
{
    public static SortedDictionary<string, string> Of(LiveDocument document, Audience audience)
    {
        IEnumerable<string> keys = audience is Audience.One(var actor) ? document.KeysOf(actor) : document.Keys;
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (document.Show(key, audience) is { } entity)
                seen[key] = Encoding.UTF8.GetString(LiveJson.Write(entity));
        }

        return seen;
    }

    /// <summary>The keys that look different, came or went between two sights.</summary>
    public static IEnumerable<string> Changed(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key));
}
