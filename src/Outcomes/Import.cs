using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;

namespace Workshops.Outcomes;

/// <summary>Makes a new workshop of a meeting that was taken home.</summary>
public static class Import
{
    /// <summary>The first event of every stream of the new workshop, the workshop's own first. No author, no member, no single vote.</summary>
    /// <param name="meeting">As <see cref="MeetingFile.Read"/> gave it.</param>
    /// <param name="workshop">Id of the new workshop.</param>
    /// <param name="code">Its join code.</param>
    /// <param name="now">When it comes to be, UTC.</param>
    public static IReadOnlyList<FirstEvent> Of(Meeting meeting, string workshop, string code, DateTimeOffset now) =>
    [
        new(StreamName.OfWorkshop(workshop), new WorkshopImported(workshop, code, meeting.Workshop) { At = now }),
        .. meeting.Teams.Select(team => new FirstEvent(StreamName.OfTeam(workshop, team.Id), new TeamImported(team) { At = now })),
        .. meeting.Boards.Select(board => new FirstEvent(StreamName.OfBoard(workshop, board.Id), new BoardImported(board.Content) { At = now })),
        .. meeting.Polls.Select(poll => new FirstEvent(StreamName.OfPoll(workshop, poll.Id), new PollImported(poll.Content) { At = now })),
        .. meeting.Questions.Select(list => new FirstEvent(StreamName.OfQuestions(workshop, list.Id), new QuestionsImported(list.Content) { At = now })),
    ];
}

/// <summary>What a stream begins with.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Event">Its first event.</param>
public sealed record FirstEvent(StreamName Stream, Event Event);
