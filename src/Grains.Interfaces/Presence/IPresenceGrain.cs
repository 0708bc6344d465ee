using Orleans;

namespace Workshops.Grains.Presence;

/// <summary>
/// Who is connected to a workshop now, over all web nodes. Held in memory only: nodes say it again. Key: the workshop's id.
/// </summary>
public interface IPresenceGrain : IGrainWithStringKey
{
    /// <summary>These are the phones on a node now, instead of those before.</summary>
    /// <param name="node">The node, by a name of its own.</param>
    /// <param name="phones">The participant of each phone that is connected there.</param>
    /// <returns>How many there are on all nodes.</returns>
    Task<Present> Report(string node, string[] phones);

    /// <summary>A node's phones are those that it reported. A node that says nothing for 15 s counts no more.</summary>
    /// <returns>How many there are on all nodes; null when nothing of this node is known, and it must report.</returns>
    Task<Present?> Renew(string node);
}

/// <summary>Who is connected.</summary>
/// <param name="People">Different people.</param>
/// <param name="Phones">Connections of theirs.</param>
[GenerateSerializer, Immutable, Alias("present")]
public sealed record Present([property: Id(0)] int People, [property: Id(1)] int Phones);
