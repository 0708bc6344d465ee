using Orleans;

namespace Workshops.Grains.Live;

/// <summary>The grain of one live document. Its key is the stream's name, e.g. <c>board/{w}/{b}</c>.</summary>
public interface ILiveGrain : IGrainWithStringKey
{
    /// <summary>Carries out a command; answers when its events are durable.</summary>
    Task<Answer> Do(Letter letter);

    /// <summary>
    /// Gives the document its first events. Answers <c>conflict</c>, and changes nothing, when it has any:
    /// beginning twice is harmless.
    /// </summary>
    /// <param name="events">Events as the document writes them, at least one.</param>
    Task<Answer> Begin(byte[][] events);

    /// <summary>Tells <paramref name="relay"/> of every change from now on, until it is silent for a minute. Renewed by calling again.</summary>
    /// <returns>The version now. Greater than what the relay has: something was missed, ask <see cref="Since"/>.</returns>
    Task<long> Watch(ILiveRelay relay);

    /// <summary>No longer tells <paramref name="relay"/>.</summary>
    Task Unwatch(ILiveRelay relay);

    /// <summary>The whole document as it is now.</summary>
    Task<Copy> Copy();

    /// <summary>What came after a version.</summary>
    Task<Told> Since(long version);
}
