using System.Text.Json.Serialization;

namespace Workshops.Meetings;

/// <summary>What is asked of people who register, before the meeting or at its door, and what they consent to. Answers live in the register only.</summary>
/// <param name="Fields">In the order asked.</param>
/// <param name="Consent">The words that people agree to, or null when none are needed.</param>
/// <param name="ConsentVersion">From 1, one more whenever the words change; 0 while there never were any.</param>
public sealed record Registration(IReadOnlyList<RegistrationField> Fields, string? Consent = null, int ConsentVersion = 0)
{
    /// <summary>Nobody said more than which of the basic fields are asked, as <c>describe</c> does.</summary>
    [JsonIgnore]
    public bool IsPlain => ConsentVersion == 0 && Consent is null && Fields.All(asked => asked.IsPlain);

    /// <summary>Those fields and no more.</summary>
    public static Registration Of(IEnumerable<string> asks) => new([.. asks.Select(ask => new RegistrationField(ask))]);

    /// <summary>The same with other basic fields; what is known of them, and all other fields, stays.</summary>
    public Registration Asking(IReadOnlyList<string> asks) => this with
    {
        Fields =
        [
            .. asks.Select(ask => Fields.FirstOrDefault(field => field.Id == ask) ?? new RegistrationField(ask)),
            .. Fields.Where(field => !WorkshopFields.All.Contains(field.Id, StringComparer.Ordinal)),
        ],
    };

    /// <summary>The basic fields among them, as <see cref="WorkshopView.Asks"/> has them.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Asks => [.. Fields.Select(asked => asked.Id).Where(id => WorkshopFields.All.Contains(id, StringComparer.Ordinal))];
}

/// <summary>One thing that is asked.</summary>
/// <param name="Id">One of <see cref="RegistrationFields.Known"/>, or an id of the organiser's own.</param>
/// <param name="Label">Its words; needed for a field of the organiser's own, null for the usual words.</param>
/// <param name="Purpose">What the answer is for, as people are told.</param>
/// <param name="Options">What can be chosen, e.g. the sectors; null or empty: any text.</param>
/// <param name="Required">Can one not register without it?</param>
public sealed record RegistrationField(string Id, string? Label = null, string? Purpose = null, IReadOnlyList<string>? Options = null, bool Required = false)
{
    internal bool IsPlain => this == new RegistrationField(Id) && WorkshopFields.All.Contains(Id, StringComparer.Ordinal);

    internal bool Equal(RegistrationField? other) =>
        other is not null && (this with { Options = null }) == (other with { Options = null })
        && (Options ?? []).SequenceEqual(other.Options ?? [], StringComparer.Ordinal);
}

/// <summary>The fields that have words of their own in every language.</summary>
public static class RegistrationFields
{
    /// <summary>Ids of them. <c>needs</c>: what a person needs to take part, e.g. a sign language interpreter.</summary>
    public static readonly IReadOnlyList<string> Known = ["name", "organisation", "sector", "email", "phone", "needs"];
}
