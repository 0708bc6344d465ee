using Workshops.Live;
using Workshops.Polls;
using Workshops.Questions;

namespace Workshops.Outcomes;

/// <summary>Whether polls and lists of questions from a file keep to the limits and name only what they hold.</summary>
internal static class PollCheck
{
    public static void Of(Inspection i, string at, PollContent poll)
    {
        i.Text($"{at}.title", poll.Title, Limits.Title);
        i.OptionalId($"{at}.teamId", poll.TeamId);
        i.OptionalId($"{at}.repeats", poll.Repeats);
        i.Range($"{at}.people", poll.People, 0, Limits.People);
        Origin(i, $"{at}.origin", poll.Origin);
        Asked(i, $"{at}.questions", poll.Questions);
        var questions = poll.Questions.Where(q => q is not null).ToLookup(q => q.Id, StringComparer.Ordinal);
        i.EachOnce($"{at}.answers", poll.Answers, Limits.PollQuestions, a => a.QuestionId, "questionId", (path, sheet) =>
        {
            i.Require(questions.Contains(sheet.QuestionId), $"{path}.questionId", FaultCode.NotFound);
            if (i.Fault is null)
                Sheet(i, path, sheet, questions[sheet.QuestionId].First());
        });
    }

    public static void Outline(Inspection i, string at, PollOutline? outline)
    {
        if (outline is null)
            return;
        Asked(i, $"{at}.questions", outline.Questions);
        i.OptionalId($"{at}.repeats", outline.Repeats);
        Origin(i, $"{at}.origin", outline.Origin);
    }

    public static void Of(Inspection i, string at, QuestionsContent list)
    {
        i.Text($"{at}.title", list.Title, Limits.Title);
        i.OptionalId($"{at}.teamId", list.TeamId);
        i.OptionalId($"{at}.now", list.Now);
        i.EachOnce($"{at}.questions", list.Questions, Limits.AskedQuestions, q => q.Id, "id", (path, q) =>
        {
            i.Text($"{path}.text", q.Text, Limits.Comment);
            i.Moment($"{path}.at", q.At);
            i.Range($"{path}.votes", q.Votes, 0, Limits.People);
            i.Range($"{path}.others", q.Others, 0, Limits.Dots);
        });
    }

    private static void Asked(Inspection i, string at, IReadOnlyList<PollQuestion> questions) =>
        i.EachOnce(at, questions, Limits.PollQuestions, q => q.Id, "id", (path, q) => i.Require(QuestionCheck.IsWhole(q), path, FaultCode.Invalid));

    private static void Origin(Inspection i, string at, PollOrigin? origin)
    {
        if (origin is null)
            return;
        i.Require(StreamName.Parse(origin.Stream) is not null, $"{at}.stream", FaultCode.Invalid);
        i.Text($"{at}.text", origin.Text, Limits.Paragraph);
    }

    private static void Sheet(Inspection i, string at, SheetContent sheet, PollQuestion question)
    {
        i.Range($"{at}.answered", sheet.Answered, 0, Limits.People);
        Marks(i, $"{at}.marks", sheet.Marks, question);
        Marks(i, $"{at}.others", sheet.Others, question);
        i.Each($"{at}.replies", sheet.Replies, Limits.Replies, (path, reply) => i.Text($"{path}.text", reply.Text, Limits.Note));
        i.Each($"{at}.hiddenWords", sheet.HiddenWords, Limits.HiddenWords, (path, word) => i.Text(path, word, Limits.Word));
    }

    private static void Marks(Inspection i, string at, IReadOnlyList<MarkContent> marks, PollQuestion question)
    {
        i.Each(at, marks, Limits.People * Limits.WordsOfOne, (path, mark) =>
        {
            i.Require(mark.Key is not null && QuestionCheck.Counts(question, mark.Key, mark.Value), path, FaultCode.Invalid);
            i.Range($"{path}.count", mark.Count, 1, Limits.People);
        });
        i.Require(marks.DistinctBy(m => (m?.Key, m?.Value)).Count() == marks.Count, at, FaultCode.Duplicate);
    }
}
