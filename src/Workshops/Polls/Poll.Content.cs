using Workshops.Live;

namespace Workshops.Polls;

// How a poll begins, and what is taken home of it
public sealed partial class Poll
{
    /// <summary>All that organisers may take home: questions, counts, open texts. Nobody's answers.</summary>
    public PollContent Content() => new(
        State.Title,
        State.TeamId,
        State.Phase,
        State.Shown,
        State.Repeats,
        State.Origin,
        [.. State.Questions],
        State.Voters.Count + State.PeopleElsewhere,
        [.. State.Questions.Where(q => State.Sheets.ContainsKey(q.Id)).Select(q => ContentOf(q.Id, State.Sheets[q.Id])).Where(Says)]);

    private static SheetContent ContentOf(string question, Sheet sheet) => new(
        question,
        sheet.Tally.Answered,
        Listed(sheet.Tally.Marks),
        Listed(sheet.Tally.Others),
        [.. sheet.Replies.Where(r => r.Text.Length > 0).Select(r => new ReplyContent(r.Text, r.Hidden))],
        [.. sheet.HiddenWords]);

    private static bool Says(SheetContent sheet) => sheet.Answered + sheet.Others.Count + sheet.Replies.Count + sheet.HiddenWords.Count > 0;

    // In an order of its own: the order in which votes came would say something of who gave them
    private static IReadOnlyList<MarkContent> Listed(Dictionary<string, SortedDictionary<double, int>> counts) =>
        [.. counts.OrderBy(c => c.Key, StringComparer.Ordinal).SelectMany(c => c.Value.Select(v => new MarkContent(c.Key, v.Key, v.Value)))];

    private IReadOnlyCollection<Touch> Opened(PollOpened e)
    {
        (State.Opened, State.Title, State.TeamId) = (true, e.Title, e.TeamId);
        (State.Repeats, State.Origin) = (e.Outline.Repeats, e.Outline.Origin);
        State.Phase = e.Outline.Open ? PollPhase.Open : PollPhase.Draft;
        State.Questions.AddRange(e.Outline.Questions);
        return [.. Everything];
    }

    private IReadOnlyCollection<Touch> Imported(PollContent content)
    {
        (State.Opened, State.Title, State.TeamId) = (true, content.Title, content.TeamId);
        (State.Repeats, State.Origin) = (content.Repeats, content.Origin);
        (State.Phase, State.Shown, State.PeopleElsewhere) = (content.Phase, content.Shown, content.People);
        State.Questions.AddRange(content.Questions);
        foreach (var sheet in content.Answers)
            State.Sheets[sheet.QuestionId] = Imported(sheet);
        return [.. Everything];
    }

    private static Sheet Imported(SheetContent content) => new()
    {
        Tally = content.Tally(),
        Replies = [.. content.Replies.Select(r => new Reply { Text = r.Text, Hidden = r.Hidden })],
        HiddenWords = [.. content.HiddenWords],
    };
}
