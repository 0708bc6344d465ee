using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;

namespace Workshops.Grains.Questions;

/// <summary>Questions from the room; opened by their first touch, from an activity of their workshop.</summary>
public sealed class QuestionsGrain(IServiceProvider services) : LiveGrain(services), IQuestionsGrain
{
    /// <inheritdoc/>
    protected override Task<Event?> Opening() => GrainFactory.OpeningOf(Stream, Document);
}
