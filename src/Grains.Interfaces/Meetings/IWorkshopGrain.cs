using Workshops.Grains.Live;

namespace Workshops.Grains.Meetings;

/// <summary>A workshop; key <c>workshop/{w}</c>.</summary>
public interface IWorkshopGrain : ILiveGrain
{
    /// <summary>The first event of a stream of this workshop, as JSON; null when the workshop has no such activity or team.</summary>
    /// <param name="stream">E.g. <c>board/{w}/{activityId}</c>.</param>
    Task<byte[]?> Opening(string stream);

    /// <summary>Somebody comes in. Refused when the workshop is closed (<c>closed</c>) or its door locked (<c>forbidden</c>).</summary>
    /// <param name="participant">New id, made by the server.</param>
    /// <param name="teamId">The team that they chose, or null.</param>
    Task<Answer> Admit(string participant, string? teamId);

    /// <summary>It was made as the next after that workshop, by somebody who leads both.</summary>
    /// <param name="earlier">Id of the workshop before it.</param>
    /// <param name="number">Which of its series it is.</param>
    Task<Answer> Follow(string earlier, int number);
}
