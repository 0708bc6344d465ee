namespace Workshops.Polls;

/// <summary>Whether what comes from an outcomes file is what a poll itself would keep.</summary>
public static class QuestionCheck
{
    /// <summary>Nothing left open, nothing of no use, and within the limits.</summary>
    /// <param name="question">A question.</param>
    public static bool IsWhole(PollQuestion question) => question.Filled() is var filled && filled.Fault() is null && Live.LiveJson.Write(filled).AsSpan().SequenceEqual(Live.LiveJson.Write(question));

    /// <summary>May that value be counted under that key?</summary>
    /// <param name="question">A question that <see cref="IsWhole"/>.</param>
    /// <param name="key">An option, an option and criterion, a word; empty for a scale or number.</param>
    /// <param name="value">See <see cref="CountOthers.Value"/>.</param>
    public static bool Counts(PollQuestion question, string key, double value) => Answering.Counts(question, key, value);
}
