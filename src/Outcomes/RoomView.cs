using Workshops.Boards;
using Workshops.Polls;
using Workshops.Questions;

namespace Workshops.Outcomes;

/// <summary>Takes out of a board what the room may not see now: hidden notes, private writing, votes before their results.</summary>
internal static class RoomView
{
    public static BoardContent Of(BoardContent board)
    {
        var counted = board.Phase is Phase.Results or Phase.Closed;
        return board with
        {
            Notes = board.Phase is Phase.WritingPrivately
                ? []
                : [.. board.Notes.Where(n => !n.Hidden).Select(n => counted ? n : n with { Votes = null })],
            Groups = [.. board.Groups.Select(g => counted ? g : g with { Votes = null })],
        };
    }

    /// <summary>Answers once they are shown; what a survey was drafted from is the facilitators'.</summary>
    public static PollContent Of(PollContent poll) => poll with
    {
        Origin = null,
        Answers = poll.Shown ? [.. poll.Answers.Select(Seen)] : [],
    };

    /// <summary>What was not hidden.</summary>
    public static QuestionsContent Of(QuestionsContent list) => list with { Questions = [.. list.Questions.Where(q => !q.Hidden)] };

    private static SheetContent Seen(SheetContent sheet) => sheet with
    {
        Marks = [.. sheet.Marks.Where(m => !sheet.HiddenWords.Contains(m.Key, StringComparer.Ordinal))],
        Others = [.. sheet.Others.Where(m => !sheet.HiddenWords.Contains(m.Key, StringComparer.Ordinal))],
        Replies = [.. sheet.Replies.Where(r => !r.Hidden)],
        HiddenWords = [],
    };
}
