using System.Globalization;
using Workshops.Polls;

namespace Workshops.Outcomes;

/// <summary>Polls in the minutes: each question with its numbers, largest first where it was a choice of the room.</summary>
internal sealed class PollMinutes(PollContent poll, PollContent? earlier, Texts texts)
{
    /// <summary>All polls that were ever open.</summary>
    public static IEnumerable<Block> Of(Meeting meeting, Texts texts)
    {
        var polls = meeting.Polls.ToDictionary(p => p.Id, p => p.Content, StringComparer.Ordinal);
        return meeting.Polls
            .Where(p => p.Content.Phase is not PollPhase.Draft || p.Content.Origin is not null || p.Content.Answers.Count > 0)
            .SelectMany(p => new PollMinutes(p.Content, polls.GetValueOrDefault(p.Content.Repeats ?? ""), texts).Blocks());
    }

    private IEnumerable<Block> Blocks()
    {
        yield return new Heading(2, poll.Title);
        if (poll.Origin is not null)
            yield return new Remark(texts["outcomes.poll.drafted"]);
        yield return new Remark(poll.Phase is PollPhase.Draft ? texts["outcomes.poll.draft"] : texts.Fill("outcomes.poll.people", ("count", poll.People)));
        foreach (var (place, question) in poll.Questions.Index())
        {
            // Sub-questions stand together under what they belong to
            if (question.Hint is { } hint && (place == 0 || hint != poll.Questions[place - 1].Hint))
                yield return new Paragraph(hint);
            foreach (var block in Asked(question))
                yield return block;
        }
    }

    private IEnumerable<Block> Asked(PollQuestion q)
    {
        yield return new Question(q.Text);
        if (poll.Phase is PollPhase.Draft || poll.ResultOf(q.Id) is not { } result)
            yield break;
        if (Lines(q, result).ToList() is { Count: > 0 } lines)
            yield return new Notes(lines);
        else
            yield return new Remark(texts["outcomes.poll.noAnswers"]);
        if (Summary(q, result) is { Length: > 0 } summary)
            yield return new Remark(summary);
    }

    private IEnumerable<NoteLine> Lines(PollQuestion q, PollResult result) => q.Kind switch
    {
        QuestionKind.Text => (poll.SheetOf(q.Id)?.Replies ?? []).Where(r => !r.Hidden).Select(r => new NoteLine(r.Text, [], [])),
        QuestionKind.Scale or QuestionKind.Number => result.Steps.Where(s => q.Kind is QuestionKind.Scale || s.Count > 0).Select(s => new NoteLine(Step(q, s), [People(s.Count)], [])),
        _ => Bars(q, result).Select(bar => new NoteLine(PollWords.Of(q, bar.Key), [Value(q, result, bar)], [])),
    };

    private static IEnumerable<PollBar> Bars(PollQuestion q, PollResult result) => q.Kind switch
    {
        QuestionKind.Rating => result.Bars.Where(b => b.Count > 0),
        _ => result.Bars.Where(b => b.Count > 0 || q.Kind is QuestionKind.Single or QuestionKind.Multiple).OrderByDescending(b => b.Sum),
    };

    private string Value(PollQuestion q, PollResult result, PollBar bar) => q.Kind switch
    {
        QuestionKind.Single or QuestionKind.Multiple when result.Answered + result.Others > 0 =>
            $"{People(bar.Count)} · {100 * bar.Count / (result.Answered + result.Others)} %",
        QuestionKind.Ranking => texts.Fill("outcomes.poll.ranked", ("points", Number(bar.Sum)), ("place", Number(bar.Mean ?? 0))),
        QuestionKind.Budget => texts.Fill("outcomes.poll.points", ("points", Number(bar.Sum))),
        QuestionKind.Rating => texts.Fill("outcomes.poll.rated", ("mean", Number(bar.Mean ?? 0)), ("most", Number(q.Max ?? 0)), ("count", bar.Count)),
        _ => People(bar.Count),
    };

    private string Summary(PollQuestion q, PollResult result)
    {
        if (result.Mean is not { } mean)
            return "";
        var unit = q.Unit is { } u ? $" {u}" : "";
        var now = texts.Fill("outcomes.poll.mean", ("mean", Number(mean) + unit), ("spread", Number(result.Spread ?? 0)), ("count", result.Answered + result.Others));
        return earlier?.ResultOf(q.Id)?.Mean is { } before
            ? $"{now} · {texts.Fill("outcomes.poll.change", ("before", Number(before) + unit), ("change", Change(mean - before)))}"
            : now;
    }

    private string Step(PollQuestion q, PollStep step)
    {
        var number = step.From.Equals(step.To) ? Number(step.From) : $"{Number(step.From)}–{Number(step.To)}";
        var label = step.From.Equals(q.Min) ? q.Low : step.To.Equals(q.Max) ? q.High : null;
        return string.Join(' ', new[] { number, q.Unit, label is null ? null : $"({label})" }.OfType<string>());
    }

    private string People(int count) => texts.Fill("outcomes.poll.count", ("count", count));

    private string Number(double number) => Formatted(number, "0.##");

    private string Change(double change) => Formatted(change, "+0.##;−0.##;0");

    private string Formatted(double number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture).Replace(".", texts["outcomes.format.decimal"], StringComparison.Ordinal);
}
