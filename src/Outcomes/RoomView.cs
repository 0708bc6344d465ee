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
        var notes = board.Phase is Phase.WritingPrivately ? [] : board.Notes.Where(n => !n.Hidden).ToList();
        var seen = notes.Select(n => n.Id).Concat(board.Groups.Select(g => g.Id)).ToHashSet(StringComparer.Ordinal);
        return board with
        {
            Notes = [.. notes.Select(n => counted ? n : n with { Votes = null })],
            Groups = [.. board.Groups.Select(g => counted ? g : g with { Votes = null })],
            Rounds = board.Rounds?.Select(round => Of(round, seen, counted)).ToList(),
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

    private static RoundContent Of(RoundContent round, HashSet<string> seen, bool counted) => new(
        round.Contenders?.Where(seen.Contains).ToList(),
        round.Votes.Where(votes => counted && seen.Contains(votes.Key)).ToDictionary(StringComparer.Ordinal));
}
