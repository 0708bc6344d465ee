using Workshops.Live;

namespace Workshops.Boards;

// What there is to see, in reading order
public sealed partial class Board
{
    /// <inheritdoc/>
    public override IEnumerable<string> Keys => State.Opened ? [Touched.Board.Key, .. Parts()] : [];

    /// <inheritdoc/>
    public override IEnumerable<string> KeysOf(Actor actor) =>
        PrivateKeys(actor).Concat(TargetsOf(actor).Select(id => Touched.Mine(id, "").Key)).Where(key => Show(key, Audience.Of(actor)) is not null);

    private IEnumerable<Column> InOrder => State.Columns;

    private IEnumerable<Note> NotesInOrder => InOrder.SelectMany(column => State.Shelves.Column(column.Id));

    private IEnumerable<Group> GroupsInOrder =>
        InOrder.SelectMany(column => State.Groups.Values.Where(group => group.ColumnId == column.Id).OrderBy(group => group.Order));

    private IEnumerable<string> Parts() =>
        [
            .. InOrder.Select(column => Touched.Column(column.Id).Key),
            .. GroupsInOrder.Select(group => Touched.Group(group.Id).Key),
            .. NotesInOrder.Select(note => Touched.Note(note.Id).Key),
            .. GroupsInOrder.Select(group => group.Id).Concat(NotesInOrder.Select(note => note.Id)).Where(HasTally).Select(id => Touched.Tally(id).Key),
            .. NotesInOrder.SelectMany(note => note.Comments).Select(id => Touched.Comment(id).Key),
            .. EarlierRounds.Where(_ => FacilitatorsSeeTallies(State.Phase)).Select(number => Touched.Round(number).Key),
        ];

    private bool HasTally(string target) => FacilitatorsSeeTallies(State.Phase) && State.Ballot.Tallies.ContainsKey(target);

    private IEnumerable<string> PrivateKeys(Actor actor) =>
        from id in State.People.GetValueOrDefault(Author(actor))?.Written ?? []
        let note = State.Notes[id]
        where !RoomSees(note)
        from key in note.Comments.Select(comment => Touched.Comment(comment).Key).Prepend(Touched.Note(id).Key)
        select key;

    private IEnumerable<string> TargetsOf(Actor actor)
    {
        var author = State.People.GetValueOrDefault(Author(actor));
        var voter = State.Ballot.Papers.GetValueOrDefault(Voter(actor));
        return [.. (author?.Written ?? []).Concat(author?.Reactions.Keys.AsEnumerable() ?? []).Concat(voter?.Dots.Keys.AsEnumerable() ?? []).Distinct(StringComparer.Ordinal)];
    }
}
