using Workshops.Grains.Live;

namespace Workshops.Grains.Boards;

/// <summary>A board of sticky notes; key <c>board/{w}/{b}</c>.</summary>
public interface IBoardGrain : ILiveGrain
{
    /// <summary>A block of the agenda brings the board to a phase. A cue that it has taken already changes nothing.</summary>
    /// <param name="phase">The phase, as a name.</param>
    /// <param name="number">The cue's number.</param>
    /// <param name="facilitator">Participant id of whoever began or ended the block, or null when nobody is known.</param>
    Task<Answer> Take(string phase, int number, string? facilitator);
}
