namespace Workshops.Grains.Register;

/// <summary>What the register keeps.</summary>
public sealed class RegisterState
{
    /// <summary>People by participant id.</summary>
    public Dictionary<string, Person> People { get; init; } = new(StringComparer.Ordinal);
}

/// <summary>How register entries combine.</summary>
internal static class People
{
    /// <summary>The entry with what is newly said; what is null and the time of arrival stay.</summary>
    public static Person With(this Person known, Person said) => known with
    {
        Name = said.Name ?? known.Name,
        Sector = said.Sector ?? known.Sector,
        Organisation = said.Organisation ?? known.Organisation,
        Answers = known.Answers.With(said.Answers),
        Consent = said.Consent ?? known.Consent,
    };

    /// <summary>The entry of somebody who is here since then.</summary>
    public static Person Here(this Person person, DateTimeOffset at) =>
        person.Awaited ? person with { Awaited = false, ArrivedAt = at } : person;

    private static FieldAnswer[]? With(this FieldAnswer[]? known, FieldAnswer[]? said) => said is null ? known :
    [
        .. (known ?? []).Where(answer => !Array.Exists(said, other => other.Field == answer.Field)),
        .. said.Where(answer => answer.Text.Length > 0),
    ];

    /// <summary>What the person said of that field; empty when nothing.</summary>
    public static string Said(this Person person, string? field) => field switch
    {
        "sector" => person.Sector,
        "organisation" => person.Organisation,
        _ => null,
    } ?? "";
}
