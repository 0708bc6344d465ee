using Workshops.Live;

namespace Workshops.Polls;

// People without a phone, and what the room is not to see
public sealed partial class Poll
{
    private Decision Count(CountOthers c)
    {
        if (QuestionOf(c.QuestionId) is not { } question)
            return Rejection.NotFound;
        if (Check.OptionalText(c.Key, Limits.Title) is { } fault)
            return fault;
        var key = question.Kind is QuestionKind.Words ? Word.Of(c.Key) : c.Key;
        if (!question.Counts(key, c.Value) || c.Count < 0)
            return Rejection.Invalid;
        var others = State.Sheets.GetValueOrDefault(question.Id)?.Tally.Others ?? [];
        var before = others.GetValueOrDefault(key)?.GetValueOrDefault(c.Value) ?? 0;
        if (before == c.Count)
            return Decision.Nothing;
        if (State.Phase is PollPhase.Draft)
            return Rejection.WrongPhase;
        var full = c.Count > Limits.Dots || (before == 0 && others.Values.Sum(values => values.Count) >= Limits.TypedAnswers);
        return full ? Rejection.TooMany : new OthersCounted(question.Id, key, c.Value, c.Count);
    }

    private Decision Add(AddReply c)
    {
        if (QuestionOf(c.QuestionId) is not { Kind: QuestionKind.Text } question)
            return Rejection.NotFound;
        if (Check.All(Check.Id(c.ReplyId), Check.Text(c.Text, Limits.Note)) is { } fault)
            return fault;
        var sheet = State.Sheets.GetValueOrDefault(question.Id);
        if (sheet?.Places.TryGetValue(Paper(c.ReplyId), out var place) is true)
            return sheet.Replies[place].Text == c.Text ? Decision.Nothing : Rejection.Conflict;
        if (State.Phase is PollPhase.Draft)
            return Rejection.WrongPhase;
        return sheet?.Replies.Count >= Limits.Replies ? Rejection.TooMany : new ReplyAdded(c.ReplyId, question.Id, c.Text);
    }

    private Decision Hide(HideReply c)
    {
        if (ReplyOf(c.ReplyId) is not var (question, place, reply))
            return Rejection.NotFound;
        return reply.Hidden == c.On ? Decision.Nothing : new ReplyHidden(question, place + 1, c.On);
    }

    private Decision Hide(HideWord c)
    {
        if (QuestionOf(c.QuestionId) is not { Kind: QuestionKind.Words })
            return Rejection.NotFound;
        if (Check.Text(c.Word, Limits.Word) is { } fault)
            return fault;
        var word = Word.Of(c.Word);
        var hidden = State.Sheets.GetValueOrDefault(c.QuestionId)?.HiddenWords ?? [];
        if (hidden.Contains(word, StringComparer.Ordinal) == c.On)
            return Decision.Nothing;
        return c.On && hidden.Count >= Limits.HiddenWords ? Rejection.TooMany : new WordHidden(c.QuestionId, word, c.On);
    }

    private (string Question, int Place, Reply Reply)? ReplyOf(string id)
    {
        var dot = id.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(id.AsSpan(dot + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return null;
        return Standing(id[..dot], number - 1) is { } reply && Touched.ReplyId(id[..dot], number - 1) == id ? (id[..dot], number - 1, reply) : null;
    }

    private Reply? Standing(string question, int place) =>
        State.Sheets.GetValueOrDefault(question)?.Replies is { } replies && place >= 0 && place < replies.Count && replies[place].Text.Length > 0 ? replies[place] : null;

    // No voter's tag looks like that
    private static string Paper(string replyId) => $"paper {replyId}";

    private IReadOnlyCollection<Touch> Counted(OthersCounted e)
    {
        if (QuestionOf(e.QuestionId) is null)
            return [];
        var tally = SheetOf(e.QuestionId).Tally;
        var before = tally.Others.GetValueOrDefault(e.Key)?.GetValueOrDefault(e.Value) ?? 0;
        if (e.Count != before)
            Tally.Add(tally.Others, e.Key, e.Value, e.Count - before);
        return [Touched.Count(e.QuestionId), Touched.Result(e.QuestionId), Touched.Typed(e.QuestionId)];
    }

    private IReadOnlyCollection<Touch> Added(ReplyAdded e)
    {
        if (QuestionOf(e.QuestionId) is null)
            return [];
        var sheet = SheetOf(e.QuestionId);
        Write(sheet, Paper(e.ReplyId), e.Text);
        return [Touched.Reply(e.QuestionId, sheet.Places[Paper(e.ReplyId)])];
    }

    private IReadOnlyCollection<Touch> Hidden(ReplyHidden e)
    {
        if (Standing(e.QuestionId, e.Number - 1) is not { } reply)
            return [];
        reply.Hidden = e.On;
        return [Touched.Reply(e.QuestionId, e.Number - 1)];
    }

    private IReadOnlyCollection<Touch> Hidden(WordHidden e)
    {
        if (QuestionOf(e.QuestionId) is null)
            return [];
        var words = SheetOf(e.QuestionId).HiddenWords;
        words.Remove(e.Word);
        if (e.On)
            words.Add(e.Word);
        return [Touched.Result(e.QuestionId), Touched.Typed(e.QuestionId)];
    }
}
