using Workshops.Live;

namespace Workshops.Questions;

// Who sees what, and what is taken home
public sealed partial class QuestionList
{
    /// <inheritdoc/>
    public override IEnumerable<string> Keys => State.Opened ? [TheList.Key, .. State.Order.Select(id => Question(id).Key)] : [];

    /// <inheritdoc/>
    public override IEnumerable<string> KeysOf(Actor actor)
    {
        var asked = IdentitiesOf(actor).SelectMany(identity => State.Askers.GetValueOrDefault(identity) ?? []).ToList();
        var hidden = asked.Where(id => !State.Questions[id].RoomSees).Select(id => Question(id).Key);
        var mine = asked.Concat(State.Voters.GetValueOrDefault(Voter(actor)) ?? []).Distinct(StringComparer.Ordinal).Select(id => Mine(id, "").Key);
        return hidden.Concat(mine).Where(key => Show(key, Audience.Of(actor)) is not null);
    }

    /// <inheritdoc/>
    public override object? Show(string key, Audience audience)
    {
        if (!State.Opened)
            return null;
        if (key == TheList.Key)
            return new QuestionsView(State.Title, State.TeamId, State.Open, State.Anonymous, State.Moderated, State.Now, State.Count);
        var (kind, id) = key.Split('/', 2) is [var k, var i] ? (k, i) : (key, "");
        if (Standing(id) is not { } question || !Sees(question, audience))
            return null;
        return kind switch
        {
            "question" => ShowQuestion(question, audience),
            "mine" when audience is Audience.One one => ShowMine(question, one.Actor),
            _ => null,
        };
    }

    /// <summary>All that organisers may take home, as facilitators see it: hidden ones flagged, votes as counts, nobody's name.</summary>
    public QuestionsContent Content() => new(
        State.Title,
        State.TeamId,
        State.Open,
        State.Anonymous,
        State.Moderated,
        State.Now,
        [.. State.Order.Select(id => State.Questions[id]).Where(q => !q.Withdrawn).Select(q => new AskedContent(q.Id, q.Text, q.At, q.Votes, q.Others, q.Answered, q.Hidden))]);

    private IReadOnlyCollection<Touch> Opened(QuestionsOpened e)
    {
        (State.Opened, State.Title, State.TeamId) = (true, e.Title, e.TeamId);
        return [TheList];
    }

    private IReadOnlyCollection<Touch> Imported(QuestionsContent content)
    {
        Opened(new QuestionsOpened(content.Title, content.TeamId));
        (State.Open, State.Anonymous, State.Moderated) = (content.Open, content.Anonymous, content.Moderated);
        foreach (var q in content.Questions)
        {
            Asked(new QuestionAsked(q.Id, q.Text, "", !q.Hidden) { At = q.At });
            With(q.Id, one => (one.Votes, one.Others, one.Answered) = (q.Votes, q.Others, q.Answered));
        }

        State.Now = content.Now is { } now && Standing(now) is { Hidden: false } ? now : null;
        return [.. Keys.Select(key => new Touch(key))];
    }

    private static bool SeesAll(Audience audience) => audience is Audience.TheFacilitators or Audience.One { Actor.Facilitates: true };

    private bool Sees(AskedQuestion question, Audience audience) =>
        !question.Withdrawn && (!question.Hidden || SeesAll(audience) || (audience is Audience.One one && Owns(question, one.Actor)));

    private AskedView ShowQuestion(AskedQuestion q, Audience audience) => new(
        q.Id,
        q.Text,
        q.At,
        q.Votes,
        q.Others,
        q.Answered,
        q.Hidden,
        !q.Approved,
        q.Order,
        q.HiddenFor,
        SeesAll(audience) && !State.Anonymous && q.Author.Length > 0 ? q.Author : null);

    private MyQuestionView? ShowMine(AskedQuestion question, Actor actor) =>
        (Owns(question, actor), Votes(actor, question.Id)) is var (asked, voted) && (asked || voted) ? new(question.Id, asked, voted) : null;
}
