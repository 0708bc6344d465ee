using Workshops.Boards;
using Workshops.Meetings;
using Workshops.Polls;

namespace Workshops.Outcomes;

/// <summary>A new meeting like one that was: with all that was prepared for it, and with or without what was written.</summary>
public static class Likeness
{
    /// <summary>To be held again, with what was written: nobody is in it, and it has not begun.</summary>
    public static Meeting Again(this Meeting meeting) => meeting with
    {
        Workshop = meeting.Workshop with
        {
            Status = Status.Draft,
            People = 0,
            Teams = [.. meeting.Workshop.Teams.Select(team => team with { Members = 0 })],
        },
    };

    /// <summary>Only what was prepared: agenda, teams, boards with their prompts and settings, context, logos. This is a template.</summary>
    public static Meeting AsTemplate(this Meeting meeting)
    {
        var again = meeting.Again();
        var template = again with
        {
            Workshop = again.Workshop with { Conclusion = null, Round = null, Archived = null },
            Boards = [.. meeting.Boards.Select(board => board with { Content = Empty(board.Content) })],
            Teams = [],
            Polls = [.. meeting.Polls.Select(poll => poll with { Content = Empty(poll.Content) })],
            Questions = [.. meeting.Questions.Select(list => list with { Content = list.Content with { Questions = [], Now = null } })],
        };
        return template.WithPicturesOf(meeting);
    }

    /// <summary>The same at another time: blocks with a time of their own keep their distance to the start; without a start they have none.</summary>
    public static Meeting MovedTo(this Meeting meeting, DateTimeOffset? startsAt, DateTimeOffset? endsAt)
    {
        var by = startsAt - meeting.Workshop.StartsAt;
        return meeting with
        {
            Workshop = meeting.Workshop with
            {
                StartsAt = startsAt?.ToUniversalTime(),
                EndsAt = (endsAt ?? meeting.Workshop.EndsAt + by)?.ToUniversalTime(),
                Agenda = [.. meeting.Workshop.Agenda.Select(item => item with { StartsAt = (item.StartsAt + by)?.ToUniversalTime() })],
            },
        };
    }

    // Writing begins as it was prepared to begin; all later phases begin with writing
    private static BoardContent Empty(BoardContent board) => board with
    {
        Phase = board.Phase is Phase.WritingPrivately ? Phase.WritingPrivately : Phase.Writing,
        Groups = [],
        Notes = [],
        Archived = null,
        Round = null,
        Rounds = null,
    };

    private static PollContent Empty(PollContent poll) =>
        poll with { Phase = PollPhase.Draft, Shown = false, Origin = null, People = 0, Answers = [] };
}
