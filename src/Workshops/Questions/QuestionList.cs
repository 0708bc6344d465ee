using Workshops.Live;

namespace Workshops.Questions;

/// <summary>
/// Questions from the room to those in front: asked, voted up, answered. Which rule answers which command, and what follows each
/// event, stands here.
/// </summary>
/// <param name="stream">Name of its stream, <c>questions/{w}/{q}</c>; tags are made from it.</param>
public sealed partial class QuestionList(string stream) : LiveDocument<QuestionCommand, QuestionEvent, QuestionsState>
{
    /// <inheritdoc/>
    protected override int Shape => 1;

    /// <summary>Id, author's tag, voter's tag: all of them always.</summary>
    public override IReadOnlyList<string> IdentitiesOf(Actor actor) => [actor.Participant, AuthorTag(actor), Voter(actor)];

    /// <inheritdoc/>
    protected override Decision Decide(QuestionCommand command, Actor actor, DateTimeOffset now)
    {
        if (!State.Opened)
            return Rejection.NotFound;
        if (actor.Role < Role.Participant)
            return Rejection.Forbidden;
        var decision = Route(command, actor);
        return decision.Events.Count == 0
            ? decision
            : Decision.Of([.. decision.Events.Select(e => e with { At = now, By = Signature(e, actor) })]);
    }

    /// <inheritdoc/>
    protected override IReadOnlyCollection<Touch> Change(QuestionEvent @event) => @event switch
    {
        QuestionsOpened e => State.Opened ? [] : Opened(e),
        QuestionsImported e => State.Opened ? [] : Imported(e.Content),
        _ when !State.Opened => [],
        RulesSet e => Changed(e),
        QuestionAsked e => Asked(e),
        QuestionWithdrawn e => With(e.QuestionId, q => q.Withdrawn = true),
        VoteSet e => Voted(e),
        VotesTyped e => With(e.QuestionId, q => q.Others = e.Count),
        QuestionApproved e => With(e.QuestionId, q => (q.Approved, q.HiddenFor) = (true, null)),
        QuestionHidden e => With(e.QuestionId, q => q.HiddenFor = e.Reason),
        QuestionTaken e => Taken(e),
        QuestionAnswered e => With(e.QuestionId, q => q.Answered = e.On),
        _ => [],
    };

    private Decision Route(QuestionCommand command, Actor actor) => command switch
    {
        Ask c => Take(c, actor),
        Withdraw c => TakeBack(c, actor),
        Vote c => Take(c, actor),
        CountVotes c => actor.Role >= Role.TableHost ? Take(c) : Rejection.Forbidden,
        _ when !actor.Facilitates => Rejection.Forbidden,
        Approve c => Let(c),
        Hide c => Keep(c),
        AnswerNow c => Take(c),
        SetAnswered c => Mark(c),
        SetRules c => Set(c),
        _ => Rejection.Invalid,
    };

    private string AuthorTag(Actor actor) => actor.Tag($"{stream}/questions");

    private string Voter(Actor actor) => actor.Tag($"{stream}/votes");

    // A facilitator asks for people without a phone
    private string Author(Actor actor) => actor.Facilitates ? "" : State.Anonymous ? AuthorTag(actor) : actor.Participant;

    private string? Signature(Event e, Actor actor) =>
        actor == Actor.Server || e is VoteSet || (State.Anonymous && e is QuestionAsked or QuestionWithdrawn) ? null : actor.Participant;

    private bool Owns(AskedQuestion question, Actor actor) =>
        question.Author.Length > 0 && question.Author == (State.Anonymous ? AuthorTag(actor) : actor.Participant);
}
