using Workshops.Live;

namespace Workshops.Grains.Live;

/// <summary>One caller that waits for its decision to be durable.</summary>
internal sealed class Waiting(Func<Decision> decide)
{
    private readonly TaskCompletionSource<Answer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Answer decided = new(0);

    /// <summary>Comes when the events are in the journal.</summary>
    public Task<Answer> Answer => answer.Task;

    /// <summary>Decides and applies; the events are not durable yet.</summary>
    public IReadOnlyList<Event> Decide(LiveDocument document)
    {
        var decision = decide();
        foreach (var e in decision.Events)
            document.Apply(e);
        decided = decision.Rejection is { } rejection
            ? Live.Answer.Of(document.Version, rejection)
            : new(document.Version);
        return decision.Events;
    }

    /// <summary>The events are durable.</summary>
    public void Done() => answer.TrySetResult(decided);

    /// <summary>They may or may not be: the caller must ask again.</summary>
    public void Failed(Exception e) => answer.TrySetException(e);
}
