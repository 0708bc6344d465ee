namespace Workshops.Questions;

/// <summary>All that organisers may take home of a list of questions: no authors, no single votes. The same record is exported and imported.</summary>
/// <param name="Questions">In the order in which they were asked.</param>
public sealed record QuestionsContent(string Title, string? TeamId, bool Open, bool Anonymous, bool Moderated, string? Now, IReadOnlyList<AskedContent> Questions);

/// <summary>A question to take home.</summary>
/// <param name="Votes">Of phones.</param>
/// <param name="Others">Of people without a phone.</param>
/// <param name="Hidden">The room did not see it: hidden, or never approved.</param>
public sealed record AskedContent(string Id, string Text, DateTimeOffset At, int Votes, int Others, bool Answered, bool Hidden);
