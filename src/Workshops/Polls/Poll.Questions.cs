using Workshops.Live;

namespace Workshops.Polls;

// What is asked. Answers are never lost: what was answered keeps its shape
public sealed partial class Poll
{
    private Decision Edit(EditPoll c)
    {
        if (Check.All(
            c.Title is null ? null : Check.Text(c.Title, Limits.Title),
            string.IsNullOrEmpty(c.Repeats) ? null : Check.Id(c.Repeats)) is { } fault)
            return fault;
        var title = c.Title == State.Title ? null : c.Title;
        var repeats = c.Repeats is null || c.Repeats == (State.Repeats ?? "") ? null : c.Repeats;
        return title is null && repeats is null ? Decision.Nothing : new PollEdited(title, repeats);
    }

    private Decision Set(PollQuestion question)
    {
        if (question.Fault() is { } fault)
            return fault;
        var before = QuestionOf(question.Id);
        if (before is null)
            return State.Questions.Count < Limits.PollQuestions ? new QuestionSet(question) : Rejection.TooMany;
        if (LiveJson.Write(before).AsSpan().SequenceEqual(LiveJson.Write(question)))
            return Decision.Nothing;
        return IsAnswered(question.Id) && !before.Fits(question) ? Rejection.Conflict : new QuestionSet(question);
    }

    private Decision Move(MoveQuestion c)
    {
        if (QuestionOf(c.QuestionId) is null || (c.After is { } after && QuestionOf(after) is null))
            return Rejection.NotFound;
        if (c.After == c.QuestionId)
            return Rejection.Invalid;
        var place = State.Questions.FindIndex(q => q.Id == c.QuestionId);
        var before = place == 0 ? null : State.Questions[place - 1].Id;
        return before == c.After ? Decision.Nothing : new QuestionMoved(c.QuestionId, c.After);
    }

    private Decision Remove(RemoveQuestion c)
    {
        if (QuestionOf(c.QuestionId) is null)
            return Check.Id(c.QuestionId) is { } fault ? fault : Decision.Nothing;
        return IsAnswered(c.QuestionId) ? Rejection.Conflict : new QuestionRemoved(c.QuestionId);
    }

    private bool IsAnswered(string question) =>
        State.Sheets.GetValueOrDefault(question) is { } sheet && (!sheet.Tally.IsEmpty || sheet.Replies.Count > 0);

    private IReadOnlyCollection<Touch> Edited(PollEdited e)
    {
        State.Title = e.Title ?? State.Title;
        State.Repeats = e.Repeats is null ? State.Repeats : e.Repeats.Length == 0 ? null : e.Repeats;
        return [Touched.Poll];
    }

    private IReadOnlyCollection<Touch> Changed(QuestionSet e)
    {
        var place = State.Questions.FindIndex(q => q.Id == e.Question.Id);
        if (place < 0)
            State.Questions.Add(e.Question);
        else
            State.Questions[place] = e.Question;
        return [Touched.Poll, .. TouchingAll(e.Question.Id)];
    }

    private IReadOnlyCollection<Touch> Moved(QuestionMoved e)
    {
        if (QuestionOf(e.QuestionId) is not { } question)
            return [];
        State.Questions.Remove(question);
        State.Questions.Insert(State.Questions.FindIndex(q => q.Id == e.After) + 1, question);
        return [.. State.Questions.Select(q => Touched.Question(q.Id))];
    }

    private IReadOnlyCollection<Touch> Removed(QuestionRemoved e)
    {
        if (QuestionOf(e.QuestionId) is not { } question)
            return [];
        State.Questions.Remove(question);
        State.Sheets.Remove(e.QuestionId);
        return [Touched.Poll, .. TouchingAll(e.QuestionId), .. State.Questions.Select(q => Touched.Question(q.Id))];
    }

    private static IEnumerable<Touch> TouchingAll(string question) =>
        [Touched.Question(question), Touched.Count(question), Touched.Result(question), Touched.Typed(question)];
}
