using Workshops.Boards;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;

namespace Workshops.Outcomes;

/// <summary>Everything that organisers take home of a workshop, at any stage of it.</summary>
/// <param name="Workshop">The workshop itself.</param>
/// <param name="Boards">What stands on its boards; in the order of the workshop's activities. A board that nobody has touched may be missing.</param>
/// <param name="Teams">What its teams concluded; a team that has done nothing yet may be missing.</param>
public sealed record Meeting(WorkshopContent Workshop, IReadOnlyList<MeetingBoard> Boards, IReadOnlyList<TeamContent> Teams)
{
    /// <summary>What was asked in its polls.</summary>
    public IReadOnlyList<MeetingPoll> Polls { get; init; } = [];

    /// <summary>What the room asked.</summary>
    public IReadOnlyList<MeetingQuestions> Questions { get; init; } = [];

    /// <summary>The same meeting with that, and only that, which the room may see now.</summary>
    public Meeting AsTheRoomSeesIt()
    {
        var seen = this with
        {
            Boards = [.. Boards.Select(b => b with { Content = RoomView.Of(b.Content) })],
            Polls = [.. Polls.Where(p => p.Content.Phase is not PollPhase.Draft).Select(p => p with { Content = RoomView.Of(p.Content) })],
            Questions = [.. Questions.Select(q => q with { Content = RoomView.Of(q.Content) })],
        };
        return seen.WithPicturesOf(this);
    }

    /// <summary>The same meeting with those of another's pictures that it names.</summary>
    internal Meeting WithPicturesOf(Meeting other)
    {
        var ids = PictureIds.ToHashSet(StringComparer.Ordinal);
        return this with { Pictures = other.Pictures?.Where(picture => ids.Contains(picture.Id)).ToList() };
    }

    /// <summary>The pictures that it names, as far as they are at hand; null for none.</summary>
    public IReadOnlyList<MeetingPicture>? Pictures { get; init; }

    /// <summary>Ids of the pictures that it names, each once.</summary>
    public IEnumerable<string> PictureIds => (Workshop.Logos ?? []).Select(logo => logo.Picture)
        .Concat(Boards.SelectMany(board => board.Content.Notes).Select(note => note.Photo).OfType<string>())
        .Distinct(StringComparer.Ordinal);
}

/// <summary>A picture of a meeting.</summary>
/// <param name="Id">As notes and logos name it.</param>
/// <param name="Type">Media type.</param>
/// <param name="Data">The file; in JSON as base64.</param>
public sealed record MeetingPicture(string Id, string Type, byte[] Data);

/// <summary>A board of a meeting.</summary>
/// <param name="Id">The activity that it belongs to.</param>
/// <param name="Content">What stands on it.</param>
public sealed record MeetingBoard(string Id, BoardContent Content);

/// <summary>A poll of a meeting.</summary>
/// <param name="Id">The activity that it belongs to.</param>
/// <param name="Content">What was asked and answered.</param>
public sealed record MeetingPoll(string Id, PollContent Content);

/// <summary>A list of questions of a meeting.</summary>
/// <param name="Id">The activity that it belongs to.</param>
/// <param name="Content">What was asked.</param>
public sealed record MeetingQuestions(string Id, QuestionsContent Content);
