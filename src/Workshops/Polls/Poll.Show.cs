using Workshops.Live;

namespace Workshops.Polls;

// Who sees what: the room its questions once the poll is open, and results once they are shown
public sealed partial class Poll
{
    /// <inheritdoc/>
    public override IEnumerable<string> Keys => !State.Opened
        ? []
        :
        [
            Touched.Poll.Key,
            .. State.Questions.SelectMany(q => TouchingAll(q.Id)).Select(touch => touch.Key),
            .. State.Questions.SelectMany(q => Enumerable.Range(0, AnswersTo(q.Id).Replies.Count).Select(place => Touched.Reply(q.Id, place).Key)),
        ];

    /// <inheritdoc/>
    public override IEnumerable<string> KeysOf(Actor actor) =>
        State.Questions.Where(q => ShowMine(q.Id, actor) is not null).Select(q => Touched.Mine(q.Id, "").Key);

    /// <inheritdoc/>
    public override object? Show(string key, Audience audience)
    {
        if (!State.Opened)
            return null;
        var (kind, id) = key.Split('/', 2) is [var k, var i] ? (k, i) : (key, "");
        var all = SeesAll(audience);
        return kind switch
        {
            "poll" when id.Length == 0 => ShowPoll(all),
            "reply" => ReplyOf(id) is var (to, _, reply) && (all || (RoomSeesResults && !reply.Hidden)) ? new ReplyView(id, to, reply.Text, reply.Hidden) : null,
            "mine" => audience is Audience.One one ? ShowMine(id, one.Actor) : null,
            _ => QuestionOf(id) is { } question && (all || RoomSeesQuestions) ? ShowOf(kind, question, all) : null,
        };
    }

    private object? ShowOf(string kind, PollQuestion q, bool all)
    {
        var sheet = AnswersTo(q.Id);
        return kind switch
        {
            "question" => ShowQuestion(q),
            "count" => new CountView(q.Id, sheet.Tally.Answered, q.PeopleWithoutPhone(sheet.Tally)),
            "result" when all || RoomSeesResults => q.ResultOf(sheet.Tally, sheet.HiddenWords),
            "typed" when all => new TypedView(q.Id, Listed(sheet.Tally.Others), [.. sheet.HiddenWords]),
            _ => null,
        };
    }

    private bool RoomSeesQuestions => State.Phase is not PollPhase.Draft;

    private bool RoomSeesResults => State.Shown && RoomSeesQuestions;

    private static bool SeesAll(Audience audience) => audience is Audience.TheFacilitators or Audience.One { Actor.Facilitates: true };

    private PollView ShowPoll(bool all) => new(
        State.Title,
        State.TeamId,
        State.Phase,
        State.Shown,
        State.Repeats,
        State.Questions.Count,
        State.Voters.Count + State.PeopleElsewhere,
        all ? State.Origin : null);

    private PollQuestionView ShowQuestion(PollQuestion q) => new(
        q.Id,
        q.Kind,
        q.Text,
        q.Hint,
        q.Options ?? [],
        q.Criteria ?? [],
        q.Min,
        q.Max,
        q.Low,
        q.High,
        q.Good,
        q.Unit,
        q.Points,
        q.Most,
        State.Questions.IndexOf(q));

    private MyAnswerView? ShowMine(string question, Actor actor) =>
        RoomSeesQuestions && AnswerOf(question, actor) is { } answer ? new(question, answer) : null;
}
