using Workshops.Polls;

namespace Workshops.Outcomes;

/// <summary>What a key of a poll's results means in words.</summary>
internal static class PollWords
{
    /// <summary>The option, or option and criterion; a word is itself.</summary>
    public static string Of(PollQuestion q, string key)
    {
        if (q.Options is not { } options)
            return key;
        var parts = key.Split('/', 2);
        var option = Text(options, parts[0]);
        return parts.Length is 1 ? option : $"{option} · {Text(q.Criteria ?? [], parts[1])}";
    }

    private static string Text(IReadOnlyList<PollOption> options, string id) => options.FirstOrDefault(o => o.Id == id)?.Text ?? id;
}
