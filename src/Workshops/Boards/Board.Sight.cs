using Workshops.Live;

namespace Workshops.Boards;

// Who may see what: the one place for commands, the live view and the outcomes alike
public sealed partial class Board
{
    private Note? Standing(string noteId) => State.Notes.TryGetValue(noteId, out var note) && !note.Removed ? note : null;

    // Acting on a note that one may not see is refused as if it were not there, else its id would tell that it is
    private Note? Seen(string noteId, Actor actor) => Standing(noteId) is { } note && Sees(note, Audience.Of(actor)) ? note : null;

    private bool RoomSees(Note note) => note is { Removed: false, Hidden: false } && State.Phase is not Phase.WritingPrivately;

    private bool Sees(Note note, Audience audience) =>
        !note.Removed && (SeesAll(audience) || RoomSees(note) || (audience is Audience.One one && Owns(note, one.Actor)));

    private static bool SeesAll(Audience audience) =>
        audience is Audience.TheFacilitators or Audience.One { Actor.Facilitates: true };

    // Votes on a note that the room does not see are not its author's to know either
    private bool SeesTally(string target, Audience audience) => SeesAll(audience)
        ? FacilitatorsSeeTallies(State.Phase) && IsTarget(target)
        : RoomSeesTallies(State.Phase) && SeesTarget(target, Audience.Room);

    private bool SeesTarget(string id, Audience audience) =>
        State.Groups.ContainsKey(id) || (Standing(id) is { } note && (SeesAll(audience) || RoomSees(note)));

    private static bool RoomSeesTallies(Phase phase) => phase is Phase.Results or Phase.Closed;

    private static bool FacilitatorsSeeTallies(Phase phase) => phase is Phase.Voting || RoomSeesTallies(phase);

    // What the room does not see its author may: for the author the note changes after it has gone from the room
    private IEnumerable<Touch> Touching(Note note)
    {
        yield return Touched.Note(note.Id);
        if (!RoomSees(note))
            yield return Touched.Note(note.Id, note.Author);
    }

    private List<Touch> TouchingAll(Note note)
    {
        List<Touch> touches = [Touched.Board, .. Touching(note), .. note.Comments.Select(id => Touched.Comment(id))];
        if (!RoomSees(note))
            touches.AddRange(note.Comments.Select(id => Touched.Comment(id, note.Author)));
        touches.AddRange(TouchingVotes(note.Id));
        return touches;
    }

    private IEnumerable<Touch> TouchingVotes(string target)
    {
        if (State.Ballot.Tallies.ContainsKey(target))
            yield return Touched.Tally(target);
        foreach (var round in EarlierRounds.Where(number => State.Ballots[number - 1].Tallies.ContainsKey(target) || State.Ballots[number - 1].Contenders?.Contains(target) is true))
            yield return Touched.Round(round);
        if (State.Ballot.Contenders?.Contains(target) is true)
            yield return Touched.Board;
    }

    private static IEnumerable<Touch> TouchingMine(Note note) =>
        note.Reactors.Append(note.Author).Distinct(StringComparer.Ordinal).Select(identity => Touched.Mine(note.Id, identity));
}
