using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;

namespace Workshops.Grains.Polls;

/// <summary>A poll; opened by its first touch, from an activity of its workshop.</summary>
public sealed class PollGrain(IServiceProvider services) : LiveGrain(services), IPollGrain
{
    /// <inheritdoc/>
    protected override Task<Event?> Opening() => GrainFactory.OpeningOf(Stream, Document);
}
