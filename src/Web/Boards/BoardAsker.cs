using Workshops.Boards;
using Workshops.Live;
using Workshops.Web.Join;
using Workshops.Web.Live;

namespace Workshops.Web.Boards;

/// <summary>Who asks of a board, and what of it they see.</summary>
internal sealed class BoardAsker(Door door, LiveRelays relays)
{
    /// <summary>The board and the asker, or the refusal to answer with.</summary>
    /// <param name="http">The request.</param>
    /// <param name="workshop">The workshop.</param>
    /// <param name="board">The board.</param>
    /// <param name="least">What the asker must be.</param>
    public async Task<(LiveRelay? Relay, Actor? Actor, IResult? Refusal)> Ask(HttpContext http, string workshop, string board, Role least)
    {
        var (_, actor, refusal) = await door.Ask(http, workshop);
        if (refusal is not null)
            return (null, null, refusal);
        if (actor!.Role < least)
            return (null, null, Problem.Of(http, 403, "forbidden"));
        // The journal is read for the stream of that name, so a name that is none goes no further
        return StreamName.Parse(StreamName.OfBoard(workshop, board).ToString()) is { } stream && await relays.Find(stream) is { } relay
            ? (relay, actor, null)
            : (null, null, Problem.Of(http, 404, "notFound"));
    }
}

/// <summary>What somebody sees of a board right now.</summary>
internal static class BoardSight
{
    /// <summary>The notes in reading order; a person's own that the room does not see are not among them.</summary>
    public static List<NoteView> NotesSeenBy(this LiveRelay board, Actor actor) => board.Notes(Audience.Of(actor));

    /// <summary>The text of each note that the room sees now, by id.</summary>
    public static IReadOnlyDictionary<string, string> TextsOfTheRoom(this LiveRelay board) =>
        board.Notes(Audience.Room).ToDictionary(note => note.Id, note => note.Text, StringComparer.Ordinal);

    private static List<NoteView> Notes(this LiveRelay board, Audience audience) => board.Read(document =>
        document.Keys.Where(key => key.StartsWith("note/", StringComparison.Ordinal)).Select(key => document.Show(key, audience)).OfType<NoteView>().ToList());
}
