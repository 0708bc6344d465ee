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

    /// <summary>How many there are.</summary>
    Task<int> Count();

    /// <summary>Is there such a person?</summary>
    Task<bool> Knows(string participant);

    /// <summary>Somebody who registered beforehand has come; those who are here already stay as they are.</summary>
    Task Arrive(string participant, DateTimeOffset at);

    /// <summary>
    /// Somebody who registered beforehand came with that phone: what they had said is the phone's from now on.
    /// False when they are here already, or never registered.
    /// </summary>
    /// <param name="awaited">As they registered.</param>
    /// <param name="participant">As they came in.</param>
    Task<bool> Recognise(string awaited, string participant);

    /// <summary>This person was never here.</summary>
    Task Erase(string participant);
}

/// <summary>What a person said of themselves.</summary>
/// <param name="Participant">Id in the workshop.</param>
/// <param name="Name">At most 200 characters.</param>
/// <param name="Sector">At most 200 characters.</param>
/// <param name="Organisation">At most 200 characters.</param>
/// <param name="ArrivedAt">UTC; of who is awaited, when they registered.</param>
/// <param name="Answers">What they said to the organiser's other fields.</param>
/// <param name="Consent">Version of the words that they agreed to, or null.</param>
/// <param name="Awaited">They registered beforehand and have not come yet.</param>
/// <param name="NoPhone">A facilitator added them: they take part without a phone.</param>
[GenerateSerializer, Immutable, Alias("person")]
public sealed record Person(
    [property: Id(0)] string Participant,
    [property: Id(1)] string? Name,
    [property: Id(2)] string? Sector,
    [property: Id(3)] string? Organisation,
    [property: Id(4)] DateTimeOffset ArrivedAt,
    [property: Id(5)] FieldAnswer[]? Answers = null,
    [property: Id(6)] int? Consent = null,
    [property: Id(7)] bool Awaited = false,
    [property: Id(8)] bool NoPhone = false);

/// <summary>What a person said to one field.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="Text">At most 1,000 characters; empty takes an answer back.</param>
[GenerateSerializer, Immutable, Alias("fieldAnswer")]
public sealed record FieldAnswer([property: Id(0)] string Field, [property: Id(1)] string Text);
