using System.Globalization;
using Workshops.Polls;
using Workshops.Questions;

namespace Workshops.Outcomes;

/// <summary>Polls and questions as rows of the table of notes: one row each value that was given, open answer or question.</summary>
internal static class CsvPolls
{
    /// <summary>Rows of a poll, with the cells of <see cref="CsvNotes"/>.</summary>
    public static IEnumerable<string?[]> Rows(PollContent poll, Texts texts) => poll.Questions.SelectMany(q => poll.SheetOf(q.Id) is { } sheet
        ? Counts(poll, q, sheet).Concat(sheet.Replies.Select(r => Row(poll.Title, q.Text, null, r.Text, null, null, null, r.Hidden ? texts["outcomes.csv.yes"] : "")))
        : []);

    /// <summary>Rows of a list of questions.</summary>
    public static IEnumerable<string?[]> Rows(QuestionsContent list, Texts texts, Clock clock) => list.Questions.Select(q =>
        Row(list.Title, null, q.Answered ? texts["outcomes.questions.answered"] : null, q.Text, q.Votes, q.Others, clock.Stamp(q.At), q.Hidden ? texts["outcomes.csv.yes"] : ""));

    private static IEnumerable<string?[]> Counts(PollContent poll, PollQuestion q, SheetContent sheet)
    {
        var others = sheet.Others.ToDictionary(m => (m.Key, m.Value), m => m.Count);
        var phones = sheet.Marks.ToDictionary(m => (m.Key, m.Value), m => m.Count);
        foreach (var (key, value) in phones.Keys.Union(others.Keys).OrderBy(m => m.Key, StringComparer.Ordinal).ThenBy(m => m.Value))
        {
            var words = key.Length is 0 ? null : PollWords.Of(q, key);
            var valued = q.Kind is not (QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Words);
            var number = value.ToString("0.############", CultureInfo.InvariantCulture);
            yield return Row(poll.Title, q.Text, valued ? words : null, valued ? number : words, phones.GetValueOrDefault((key, value)), others.GetValueOrDefault((key, value)), null, "");
        }
    }

    private static string?[] Row(string title, string? question, string? group, string? text, int? phones, int? others, string? at, string hidden) =>
        [title, question, group, null, null, null, text, Number(phones), Number(others), null, null, at, hidden];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
