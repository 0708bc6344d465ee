using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;

namespace Workshops.Grains.Boards;

/// <summary>A board of sticky notes; opened by its first touch, from an activity of its workshop.</summary>
public sealed class BoardGrain(IServiceProvider services) : LiveGrain(services), IBoardGrain
{
    /// <inheritdoc/>
    protected override Task<Event?> Opening() => GrainFactory.OpeningOf(Stream, Document);
}
