using Workshops.Live;

namespace Workshops.Polls;

// Answers: one of each person to each question, replaceable while the poll is open; whose is known to nobody but them
public sealed partial class Poll
{
    private Decision Take(GiveAnswer c, Actor actor)
    {
        if (QuestionOf(c.QuestionId) is not { } question || State.Phase is PollPhase.Draft)
            return Rejection.NotFound;
        if (question.Fault(c.Value) is { } fault)
            return fault;
        var (before, after) = (AnswerOf(question.Id, actor), question.Kept(c.Value));
        if (Same(before, after))
            return Decision.Nothing;
        return State.Phase is PollPhase.Open ? new AnswerGiven(question.Id, Voter(actor), after) : Rejection.WrongPhase;
    }

    private PollAnswer? AnswerOf(string question, Actor actor) => State.Sheets.GetValueOrDefault(question)?.Answers.GetValueOrDefault(Voter(actor));

    private static bool Same(PollAnswer? one, PollAnswer? other) =>
        one is null || other is null ? one == other : LiveJson.Write(one).AsSpan().SequenceEqual(LiveJson.Write(other));

    private IReadOnlyCollection<Touch> Given(AnswerGiven e)
    {
        if (QuestionOf(e.QuestionId) is not { } question)
            return [];
        var sheet = SheetOf(question.Id);
        if (sheet.Answers.Remove(e.Voter, out var before))
            Withdraw(question, sheet, e.Voter, before);
        if (e.Value is { } answer)
            Enter(question, sheet, e.Voter, answer);
        return
        [
            Touched.Poll, Touched.Count(question.Id), Touched.Result(question.Id), Touched.Mine(question.Id, e.Voter),
            .. sheet.Places.TryGetValue(e.Voter, out var place) ? [Touched.Reply(question.Id, place)] : Array.Empty<Touch>(),
        ];
    }

    private void Enter(PollQuestion question, Sheet sheet, string voter, PollAnswer answer)
    {
        sheet.Answers[voter] = answer;
        sheet.Tally.Answered++;
        sheet.Tally.Count(question.Marks(answer), 1);
        State.Voters[voter] = State.Voters.GetValueOrDefault(voter) + 1;
        if (answer.Text is { } text)
            Write(sheet, voter, text);
    }

    private void Withdraw(PollQuestion question, Sheet sheet, string voter, PollAnswer answer)
    {
        sheet.Tally.Answered--;
        sheet.Tally.Count(question.Marks(answer), -1);
        if (--State.Voters[voter] == 0)
            State.Voters.Remove(voter);
        if (answer.Text is not null)
            Write(sheet, voter, "");
    }

    // A changed text keeps its place: a list that is being read does not jump
    private static void Write(Sheet sheet, string by, string text)
    {
        if (sheet.Places.TryGetValue(by, out var place))
        {
            sheet.Replies[place].Text = text;
            return;
        }

        sheet.Places[by] = sheet.Replies.Count;
        sheet.Replies.Add(new Reply { By = by, Text = text });
    }
}
