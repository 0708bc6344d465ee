using Workshops.Live;

namespace Workshops.Questions;

// What may happen
public sealed partial class QuestionList
{
    private Decision Take(Ask c, Actor actor)
    {
        if (Check.All(Check.Id(c.QuestionId), Check.Text(c.Text, Limits.Comment)) is { } fault)
            return fault;
        if (State.Questions.TryGetValue(c.QuestionId, out var there))
            return there.Text == c.Text && there.Author == Author(actor) ? Decision.Nothing : Rejection.Conflict;
        if (!State.Open && !actor.Facilitates)
            return Rejection.WrongPhase;
        if (State.Questions.Count >= Limits.AskedQuestions || (!actor.Facilitates && State.Askers.GetValueOrDefault(Author(actor))?.Count >= Limits.AskedByOne))
            return Rejection.TooMany;
        return new QuestionAsked(c.QuestionId, c.Text, Author(actor), actor.Facilitates || !State.Moderated);
    }

    private Decision TakeBack(Withdraw c, Actor actor)
    {
        if (State.Questions.GetValueOrDefault(c.QuestionId) is not { } question)
            return Rejection.NotFound;
        if (!Owns(question, actor) && !(actor.Facilitates && question.Author.Length == 0))
            return Sees(question, Audience.Of(actor)) ? Rejection.Forbidden : Rejection.NotFound;
        return question.Withdrawn ? Decision.Nothing : new QuestionWithdrawn(question.Id);
    }

    private Decision Take(Vote c, Actor actor)
    {
        if (Seen(c.QuestionId, actor) is not { } question)
            return Rejection.NotFound;
        if (Votes(actor, question.Id) == c.On)
            return Decision.Nothing;
        return State.Open ? new VoteSet(question.Id, Voter(actor), c.On) : Rejection.WrongPhase;
    }

    private Decision Take(CountVotes c)
    {
        if (Standing(c.QuestionId) is not { } question)
            return Rejection.NotFound;
        if (Check.Range(c.Count, 0, Limits.Dots) is { } fault)
            return fault;
        return question.Others == c.Count ? Decision.Nothing : new VotesTyped(question.Id, c.Count);
    }

    private Decision Let(Approve c) => Standing(c.QuestionId) switch
    {
        null => Rejection.NotFound,
        { Hidden: true } question => new QuestionApproved(question.Id),
        _ => Decision.Nothing,
    };

    private Decision Keep(Hide c)
    {
        if (Check.Text(c.Reason, Limits.Paragraph) is { } fault)
            return fault;
        return Standing(c.QuestionId) switch
        {
            null => Rejection.NotFound,
            var question when question.HiddenFor == c.Reason => Decision.Nothing,
            var question when State.Now == question.Id => Decision.Of(new QuestionTaken(null), new QuestionHidden(question.Id, c.Reason)),
            var question => new QuestionHidden(question.Id, c.Reason),
        };
    }

    private Decision Take(AnswerNow c)
    {
        if (c.QuestionId is { } id && Standing(id) is not { Hidden: false })
            return Rejection.NotFound;
        return c.QuestionId == State.Now ? Decision.Nothing : new QuestionTaken(c.QuestionId);
    }

    // Answered: then it is no longer being answered
    private Decision Mark(SetAnswered c)
    {
        if (Standing(c.QuestionId) is not { } question)
            return Rejection.NotFound;
        var done = c.On && State.Now == question.Id;
        List<Event> events = done ? [new QuestionTaken(null)] : [];
        if (question.Answered != c.On)
            events.Add(new QuestionAnswered(question.Id, c.On));
        return Decision.Of(events);
    }

    private Decision Set(SetRules c)
    {
        if (c.Title is not null && Check.Text(c.Title, Limits.Title) is { } fault)
            return fault;
        var (title, open) = (c.Title == State.Title ? null : c.Title, c.Open == State.Open ? null : c.Open);
        var (anonymous, moderated) = (c.Anonymous == State.Anonymous ? null : c.Anonymous, c.Moderated == State.Moderated ? null : c.Moderated);
        if (title is null && open is null && anonymous is null && moderated is null)
            return Decision.Nothing;
        return anonymous is not null && State.Questions.Count > 0 ? Rejection.Conflict : new RulesSet(title, open, anonymous, moderated);
    }

    private AskedQuestion? Standing(string id) => State.Questions.GetValueOrDefault(id) is { Withdrawn: false } question ? question : null;

    private AskedQuestion? Seen(string id, Actor actor) => Standing(id) is { } question && Sees(question, Audience.Of(actor)) ? question : null;

    private bool Votes(Actor actor, string question) =>
        State.Voters.GetValueOrDefault(Voter(actor))?.Contains(question, StringComparer.Ordinal) is true;
}
