namespace Workshops.Outcomes;

/// <summary>Questions from the room in the minutes: those with most votes first, hidden ones left out.</summary>
internal static class QuestionMinutes
{
    public static IEnumerable<Block> Of(Meeting meeting, Texts texts) => meeting.Questions.SelectMany(list => new Block[]
    {
        new Heading(2, list.Content.Title),
        Asked(list, texts) is { Count: > 0 } lines ? new Notes(lines) : new Remark(texts["outcomes.questions.none"]),
    });

    private static List<NoteLine> Asked(MeetingQuestions list, Texts texts) =>
    [
        .. list.Content.Questions.Where(q => !q.Hidden).OrderByDescending(q => q.Votes + q.Others).Select(q => new NoteLine(
            q.Text,
            [
                .. q.Votes + q.Others > 0 ? [texts.Fill("outcomes.questions.votes", ("count", q.Votes + q.Others))] : Array.Empty<string>(),
                .. q.Answered ? [texts["outcomes.questions.answered"]] : Array.Empty<string>(),
            ],
            [])),
    ];
}
