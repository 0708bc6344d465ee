using Workshops.Live;

namespace Workshops.Questions;

// What follows
public sealed partial class QuestionList
{
    private static readonly Touch TheList = new("questions");

    private static Touch Question(string id, string? only = null) => new("question/" + id, only);

    private static Touch Mine(string id, string only) => new("mine/" + id, only);

    private IReadOnlyCollection<Touch> Changed(RulesSet e)
    {
        State.Title = e.Title ?? State.Title;
        State.Open = e.Open ?? State.Open;
        State.Anonymous = e.Anonymous ?? State.Anonymous;
        State.Moderated = e.Moderated ?? State.Moderated;
        return [TheList];
    }

    private IReadOnlyCollection<Touch> Asked(QuestionAsked e)
    {
        if (State.Questions.ContainsKey(e.QuestionId))
            return [];
        var question = new AskedQuestion { Id = e.QuestionId, Text = e.Text, Author = e.Author, Approved = e.Approved, At = e.At, Order = State.Order.Count };
        State.Questions[e.QuestionId] = question;
        State.Order.Add(e.QuestionId);
        if (e.Author.Length > 0)
            ListOf(State.Askers, e.Author).Add(e.QuestionId);
        State.Count += question.RoomSees ? 1 : 0;
        return [TheList, .. Touching(question)];
    }

    private IReadOnlyCollection<Touch> Voted(VoteSet e)
    {
        if (State.Questions.GetValueOrDefault(e.QuestionId) is not { } question)
            return [];
        var votes = ListOf(State.Voters, e.Voter);
        var had = votes.Remove(e.QuestionId);
        if (e.On)
            votes.Add(e.QuestionId);
        question.Votes += (e.On ? 1 : 0) - (had ? 1 : 0);
        return [.. Touching(question), Mine(question.Id, e.Voter)];
    }

    private IReadOnlyCollection<Touch> Taken(QuestionTaken e)
    {
        State.Now = e.QuestionId;
        return [TheList];
    }

    // What the room does not see its author may: for the author the question changes after it has gone from the room
    private IReadOnlyCollection<Touch> With(string id, Action<AskedQuestion> change)
    {
        if (State.Questions.GetValueOrDefault(id) is not { } question)
            return [];
        var before = question.RoomSees;
        change(question);
        State.Count += (question.RoomSees ? 1 : 0) - (before ? 1 : 0);
        if (State.Now == id && !question.RoomSees)
            State.Now = null;
        var voters = before == question.RoomSees && !question.Withdrawn ? [] : State.Voters.Where(v => v.Value.Contains(id, StringComparer.Ordinal)).Select(v => Mine(id, v.Key));
        return [TheList, .. Touching(question), .. voters];
    }

    private static IEnumerable<Touch> Touching(AskedQuestion question) => question.Author.Length == 0
        ? [Question(question.Id)]
        : [Question(question.Id), Question(question.Id, question.Author), Mine(question.Id, question.Author)];

    private static List<string> ListOf(Dictionary<string, List<string>> lists, string identity)
    {
        if (!lists.TryGetValue(identity, out var list))
            lists[identity] = list = [];
        return list;
    }
}
