using Workshops.Live;
using Workshops.Polls;

namespace Workshops.Meetings;

/// <summary>How polls come to be, and which activities go on after the end.</summary>
public sealed partial class Workshop
{
    private Rejection? Fault(string kind, NewPoll? poll)
    {
        if (poll is null)
            return null;
        if (kind is not StreamName.PollKind || (poll.Template is not null && PollTemplate.Find(poll.Template) is null))
            return Rejection.Invalid;
        if (poll.Repeats is { } repeated && ActivityOf(repeated) is not { Kind: StreamName.PollKind })
            return Rejection.NotFound;
        return (poll.Questions ?? []).Contains(null) ? Rejection.Invalid : QuestionsOf(poll).Fault();
    }

    private PollOutline? Outlined(NewPoll? poll) => poll is null ? null : new(QuestionsOf(poll), poll.Repeats, Open: poll.Open);

    private IReadOnlyList<PollQuestion> QuestionsOf(NewPoll poll) => poll.Template is { } template
        ? PollTemplate.Find(template)!.In(State.Language)
        : [.. (poll.Questions ?? []).Select(q => q.Filled())];

    private Decision Decide(DraftSurvey command)
    {
        if (Check.All(Check.Id(command.ActivityId), Check.Text(command.Title, Limits.Title)) is { } rejection)
            return rejection;
        if (ActivityOf(command.ActivityId) is not null)
            return Decision.Nothing;
        if (State.Conclusion is not { } conclusion)
            return Rejection.NotFound;
        var questions = SurveyDraft.Of(conclusion);
        if (questions.Count > Limits.PollQuestions || State.Activities.Values.Count(activity => !activity.Removed) >= Limits.Activities)
            return Rejection.TooMany;
        return new ActivityAdded(command.ActivityId, StreamName.PollKind, command.Title, null, [])
        {
            Poll = new(questions, Origin: new(Stream, conclusion)),
        };
    }

    private Decision Decide(KeepOpen command) => ActivityOf(command.ActivityId) switch
    {
        null => Rejection.NotFound,
        { Kind: StreamName.BoardKind } => Rejection.Invalid,
        var activity when activity.Afterwards == command.On => Decision.Nothing,
        _ => new ActivityKeptOpen(command.ActivityId, command.On),
    };

    private Touch[] Keep(ActivityKeptOpen e)
    {
        if (State.Activities.GetValueOrDefault(e.ActivityId) is not { } activity)
            return [];
        activity.Afterwards = e.On;
        return [ActivityEntity(e.ActivityId)];
    }
}
