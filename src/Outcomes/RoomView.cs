using Workshops.Boards;

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
}
