namespace Workshops.Grains.Live;

/// <summary>A document that blocks of the agenda bring to a phase.</summary>
public interface ICuedGrain : ILiveGrain
{
    /// <summary>A block began or ended. A cue that was taken already changes nothing (decision 0012).</summary>
    /// <param name="phase">The phase to come to, as a name.</param>
    /// <param name="number">The cue's number.</param>
    /// <param name="facilitator">Participant id of whoever began or ended the block, or the server's.</param>
    Task<Answer> Take(string phase, int number, string facilitator);
}
