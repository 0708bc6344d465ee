using Orleans;
using Orleans.Concurrency;

namespace Workshops.Grains.Live;

/// <summary>A web node's ear on one stream: one for all the phones that watch it there.</summary>
public interface ILiveRelay : IGrainObserver
{
    /// <summary>These events are durable. Nobody waits for it; it may come late, doubled, out of order or never, and then shows as a gap.</summary>
    [OneWay]
    Task Changed(Told told);
}
