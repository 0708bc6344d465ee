namespace Workshops.Polls;

/// <summary>What came of a question: entity <c>result/{id}</c>, and what the minutes write.</summary>
/// <param name="Id">The question.</param>
/// <param name="Answered">People who answered on a phone.</param>
/// <param name="Others">People without a phone whose answers were typed in; where they may have given several, the least that they can have been.</param>
/// <param name="Bars">
/// By option in the question's order, by word the most frequent first. Of a rating first each option over all criteria, then,
/// where there are criteria, each option and criterion as <c>{option}/{criterion}</c>.
/// </param>
/// <param name="Steps">Of a scale each step, of a number its values or equal ranges of them; else empty.</param>
/// <param name="Mean">Of a scale or number, or null.</param>
/// <param name="Spread">Standard deviation of the same.</param>
/// <param name="Median">Of the same.</param>
/// <param name="Different">Different words in all; of other kinds 0.</param>
public sealed record PollResult(
    string Id,
    int Answered,
    int Others,
    IReadOnlyList<PollBar> Bars,
    IReadOnlyList<PollStep> Steps,
    double? Mean,
    double? Spread,
    double? Median,
    int Different);

/// <summary>A line of the results.</summary>
/// <param name="Key">An option, an option and criterion, or a word.</param>
/// <param name="Count">How many people gave it something.</param>
/// <param name="Sum">Of a budget its points; of a ranking its points: as many as options for the first place, one fewer for each further. Else the count.</param>
/// <param name="Mean">Mean place of a ranking, mean rating; null of others and where nobody answered.</param>
/// <param name="Spread">Standard deviation of the same.</param>
public sealed record PollBar(string Key, int Count, double Sum, double? Mean, double? Spread);

/// <summary>How many gave a number from here to there, both included.</summary>
public sealed record PollStep(double From, double To, int Count);
