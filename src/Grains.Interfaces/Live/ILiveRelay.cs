using Orleans;

namespace Workshops.Grains.Live;

/// <summary>A web node's ear on one stream: one for all the phones that watch it there.</summary>
public interface ILiveRelay : IGrainObserver
{
    /// <summary>These events are durable. May be lost, and then shows as a gap.</summary>
    Task Changed(Told told);
}
