using Workshops.Boards;
using Workshops.Meetings;
using Workshops.Teams;

namespace Workshops.Outcomes;

/// <summary>Everything that organisers take home of a workshop, at any stage of it.</summary>
/// <param name="Workshop">The workshop itself.</param>
/// <param name="Boards">What stands on its boards; in the order of the workshop's activities. A board that nobody has touched may be missing.</param>
/// <param name="Teams">What its teams concluded; a team that has done nothing yet may be missing.</param>
public sealed record Meeting(WorkshopContent Workshop, IReadOnlyList<MeetingBoard> Boards, IReadOnlyList<TeamContent> Teams)
{
    /// <summary>The same meeting with that, and only that, which the room may see now.</summary>
    public Meeting AsTheRoomSeesIt() => this with { Boards = [.. Boards.Select(b => b with { Content = RoomView.Of(b.Content) })] };
}

/// <summary>A board of a meeting.</summary>
/// <param name="Id">The activity that it belongs to.</param>
/// <param name="Content">What stands on it.</param>
public sealed record MeetingBoard(string Id, BoardContent Content);
