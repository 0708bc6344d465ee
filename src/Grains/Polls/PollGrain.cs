using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;
using Workshops.Polls;

namespace Workshops.Grains.Polls;

/// <summary>A poll; opened by its first touch, from an activity of its workshop.</summary>
public sealed class PollGrain(IServiceProvider services) : LiveGrain(services), IPollGrain
{
    /// <inheritdoc/>
    public Task<Answer> Take(string phase, int number, string facilitator) =>
        Carry(new TakePollCue(Enum.Parse<PollPhase>(phase), number), new(facilitator, Role.Facilitator));

    /// <inheritdoc/>
    protected override Task<Event?> Opening() => GrainFactory.OpeningOf(Stream, Document);
}
