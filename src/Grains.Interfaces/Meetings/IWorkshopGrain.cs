using Workshops.Grains.Live;

namespace Workshops.Grains.Meetings;

/// <summary>A workshop; key <c>workshop/{w}</c>.</summary>
public interface IWorkshopGrain : ILiveGrain
{
    /// <summary>The first event of a stream of this workshop, as JSON; null when the workshop has no such activity or team.</summary>
    /// <param name="stream">E.g. <c>board/{w}/{activityId}</c>.</param>
    Task<byte[]?> Opening(string stream);
}
