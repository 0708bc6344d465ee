using Orleans;

namespace Workshops.Grains.Register;

/// <summary>
/// Who takes part in a workshop: the only place of personal data, and it can be erased. Key: the workshop's id.
/// </summary>
public interface IRegisterGrain : IGrainWithStringKey
{
    /// <summary>This person is registered so. What is null stays; the first entry keeps its arrival time.</summary>
    Task Enter(Person person);

    /// <summary>Everybody, by arrival.</summary>
    Task<Person[]> All();

    /// <summary>This person was never here.</summary>
    Task Erase(string participant);
}

/// <summary>What a person said of themselves.</summary>
/// <param name="Participant">Id in the workshop.</param>
/// <param name="Name">At most 200 characters.</param>
/// <param name="Sector">At most 200 characters.</param>
/// <param name="Organisation">At most 200 characters.</param>
/// <param name="ArrivedAt">UTC.</param>
[GenerateSerializer, Immutable, Alias("person")]
public sealed record Person(
    [property: Id(0)] string Participant,
    [property: Id(1)] string? Name,
    [property: Id(2)] string? Sector,
    [property: Id(3)] string? Organisation,
    [property: Id(4)] DateTimeOffset ArrivedAt);
