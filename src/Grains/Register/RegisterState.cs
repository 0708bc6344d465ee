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
    };

    /// <summary>What the person said of that field; empty when nothing.</summary>
    public static string Said(this Person person, string? field) => field switch
    {
        "sector" => person.Sector,
        "organisation" => person.Organisation,
        _ => null,
    } ?? "";
}
