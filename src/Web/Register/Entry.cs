using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Join;

namespace Workshops.Web.Register;

/// <summary>Whether what somebody says answers what they are asked.</summary>
internal static class Entry
{
    /// <summary>Everything that is required is there, and nothing that was not asked; the fault, or null.</summary>
    public static Rejection? Fault(Introduction said, Registration asked)
    {
        var known = asked.Fields.ToDictionary(field => field.Id, StringComparer.Ordinal);
        var answers = Answers(said).Where(answer => !string.IsNullOrWhiteSpace(answer.Value)).ToDictionary(StringComparer.Ordinal);
        return answers.Keys.Any(id => !known.ContainsKey(id)) || known.Values.Any(field => field.Required && !answers.ContainsKey(field.Id))
            ? Rejection.Invalid
            : null;
    }

    /// <summary>They agree to the present words, or there are none to agree to.</summary>
    public static bool Agrees(Introduction said, Registration asked) => asked.Consent is null || said.Consent == asked.ConsentVersion;

    private static IEnumerable<KeyValuePair<string, string?>> Answers(Introduction said) =>
    [
        new("name", said.Name),
        new("sector", said.Sector),
        new("organisation", said.Organisation),
        .. (said.Answers ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(answer => new KeyValuePair<string, string?>(answer.Key, answer.Value)),
    ];
}
