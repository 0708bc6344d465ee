namespace Workshops.Polls;

/// <summary>All that organisers may take home of a poll: counts and open texts, nobody's answers. The same record is exported and imported.</summary>
public sealed record PollContent(
    string Title,
    string? TeamId,
    PollPhase Phase,
    bool Shown,
    string? Repeats,
    PollOrigin? Origin,
    IReadOnlyList<PollQuestion> Questions,
    int People,
    IReadOnlyList<SheetContent> Answers)
{
    /// <summary>What came of a question, as the room would be shown it.</summary>
    /// <param name="questionId">The question.</param>
    public PollResult? ResultOf(string questionId) =>
        Questions.FirstOrDefault(q => q.Id == questionId) is { } question
            ? question.ResultOf(SheetOf(questionId)?.Tally() ?? new(), SheetOf(questionId)?.HiddenWords ?? [])
            : null;

    /// <summary>The answers to a question; null when there are none.</summary>
    /// <param name="questionId">The question.</param>
    public SheetContent? SheetOf(string questionId) => Answers.FirstOrDefault(a => a.QuestionId == questionId);
}

/// <summary>Answers to one question.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Answered">People who answered on a phone.</param>
/// <param name="Marks">How often they gave each value.</param>
/// <param name="Others">The same of people without a phone.</param>
/// <param name="Replies">Open texts.</param>
/// <param name="HiddenWords">Words that the cloud does not show.</param>
public sealed record SheetContent(
    string QuestionId,
    int Answered,
    IReadOnlyList<MarkContent> Marks,
    IReadOnlyList<MarkContent> Others,
    IReadOnlyList<ReplyContent> Replies,
    IReadOnlyList<string> HiddenWords)
{
    /// <summary>The same, ready to count.</summary>
    internal Tally Tally()
    {
        var tally = new Tally { Answered = Answered };
        foreach (var mark in Marks)
            Polls.Tally.Add(tally.Marks, mark.Key, mark.Value, mark.Count);
        foreach (var mark in Others)
            Polls.Tally.Add(tally.Others, mark.Key, mark.Value, mark.Count);
        return tally;
    }
}

/// <summary>How many gave that value under that key.</summary>
public sealed record MarkContent(string Key, double Value, int Count);

/// <summary>An open answer.</summary>
public sealed record ReplyContent(string Text, bool Hidden);
