using Workshops.Live;

namespace Workshops.Polls;

/// <summary>
/// A poll: a small form of questions, answered secretly, its results shown when a facilitator says so. Which rule answers which
/// command, and what follows each event, stands here.
/// </summary>
/// <param name="stream">Name of its stream, <c>poll/{w}/{p}</c>; voters' tags are made from it.</param>
public sealed partial class Poll(string stream) : LiveDocument<PollCommand, PollEvent, PollState>
{
    private static readonly Sheet NoAnswers = new();

    /// <inheritdoc/>
    protected override int Shape => 2;

    /// <summary>Id and voter's tag.</summary>
    public override IReadOnlyList<string> IdentitiesOf(Actor actor) => [actor.Participant, Voter(actor)];

    /// <inheritdoc/>
    protected override Decision Decide(PollCommand command, Actor actor, DateTimeOffset now)
    {
        if (!State.Opened)
            return Rejection.NotFound;
        if (actor.Role < Role.Participant)
            return Rejection.Forbidden;
        var decision = Route(command, actor);
        return decision.Events.Count == 0
            ? decision
            : Decision.Of([.. decision.Events.Select(e => e with { At = now, By = e is AnswerGiven || actor == Actor.Server ? null : actor.Participant })]);
    }

    /// <inheritdoc/>
    protected override IReadOnlyCollection<Touch> Change(PollEvent @event) => @event switch
    {
        PollOpened e => State.Opened ? [] : Opened(e),
        PollImported e => State.Opened ? [] : Imported(e.Content),
        _ when !State.Opened => [],
        PollEdited e => Edited(e),
        QuestionSet e => Changed(e),
        QuestionMoved e => Moved(e),
        QuestionRemoved e => Removed(e),
        PollPhaseSet e => Phased(e),
        ResultsShown e => Shown(e),
        AnswerGiven e => Given(e),
        OthersCounted e => Counted(e),
        ReplyAdded e => Added(e),
        ReplyHidden e => Hidden(e),
        WordHidden e => Hidden(e),
        _ => [],
    };

    private Decision Route(PollCommand command, Actor actor) => command switch
    {
        GiveAnswer c => Take(c, actor),
        CountOthers c => actor.Role >= Role.TableHost ? Count(c) : Rejection.Forbidden,
        AddReply c => actor.Role >= Role.TableHost ? Add(c) : Rejection.Forbidden,
        _ when !actor.Facilitates => Rejection.Forbidden,
        EditPoll c => Edit(c),
        SetQuestion c => Set(c.Question.Filled()),
        MoveQuestion c => Move(c),
        RemoveQuestion c => Remove(c),
        SetPollPhase c => c.Phase == State.Phase ? Decision.Nothing : new PollPhaseSet(c.Phase),
        TakePollCue c => Take(c),
        ShowResults c => c.On == State.Shown ? Decision.Nothing : new ResultsShown(c.On),
        HideReply c => Hide(c),
        HideWord c => Hide(c),
        _ => Rejection.Invalid,
    };

    // Also where nothing changes: that the cue was taken has to be known
    private Decision Take(TakePollCue c)
    {
        if (c.Number <= State.LastCue)
            return Decision.Nothing;
        var reopens = c.Phase is PollPhase.Open && State.Phase is PollPhase.Closed;
        return new PollPhaseSet(reopens ? State.Phase : c.Phase, c.Number);
    }

    private string Voter(Actor actor) => actor.Tag($"{stream}/answers");

    private PollQuestion? QuestionOf(string id) => State.Questions.Find(q => q.Id == id);

    private Sheet SheetOf(string question)
    {
        if (!State.Sheets.TryGetValue(question, out var sheet))
            State.Sheets[question] = sheet = new Sheet();
        return sheet;
    }

    private Sheet AnswersTo(string question) => State.Sheets.GetValueOrDefault(question, NoAnswers);

    private IReadOnlyCollection<Touch> Phased(PollPhaseSet e)
    {
        var drafted = State.Phase is PollPhase.Draft || e.Phase is PollPhase.Draft;
        (State.Phase, State.LastCue) = (e.Phase, e.Cue ?? State.LastCue);
        return drafted ? [.. Everything, .. Everybodys] : [Touched.Poll];
    }

    private IReadOnlyCollection<Touch> Shown(ResultsShown e)
    {
        State.Shown = e.On;
        return [.. Everything];
    }

    private IEnumerable<Touch> Everything => Keys.Select(key => new Touch(key));

    private IEnumerable<Touch> Everybodys => State.Questions.SelectMany(q => AnswersTo(q.Id).Answers.Keys.Select(voter => Touched.Mine(q.Id, voter)));
}
