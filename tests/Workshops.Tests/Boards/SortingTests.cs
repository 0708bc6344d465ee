using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

public class SortingTests
{
    [Fact]
    public void S2_08_Groups_are_named_and_mapped_to_areas() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "Transports uz mācībām"))
        .When(Lead, new SetPhase(Phase.Grouping))
        .When(Anna, new NameGroup("g", "main", "Transports")).Refused(Rejection.Forbidden)
        .When(Recorder, new MoveNote("n", "main", "g")).Then(new GroupNamed("g", "main", "", null), new NoteMoved("n", "main", "g", 1, null, null))
        .When(Recorder, new MoveNote("n", "main", "g")).ThenNothing()
        .When(Recorder, new NameGroup("g", "main", "Transports", "2. Pieejamība")).Then(new GroupNamed("g", "main", "Transports", "2. Pieejamība"))
        .When(Recorder, new NameGroup("g", "main", "Transports", "2. Pieejamība")).ThenNothing()
        .Sees<GroupView>(Audience.Room, "group/g", group => group is { Title: "Transports", Area: "2. Pieejamība" })
        .Sees<NoteView>(Audience.Room, "note/n", note => note.GroupId == "g");

    [Fact]
    public void A_group_moves_with_its_notes_and_leaves_them_when_dissolved() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Host, new MoveNote("n", "main", "g"))
        .When(Host, new NameGroup("g", "side", "Grupa")).Done()
        .Sees<NoteView>(Audience.Room, "note/n", note => note is { ColumnId: "side", GroupId: "g" })
        .When(Host, new MoveNote("n", "main", "g")).Refused(Rejection.Conflict)
        .When(Host, new DissolveGroup("g")).Then(new GroupDissolved("g"))
        .When(Host, new DissolveGroup("g")).ThenNothing()
        .SeesNothing(Audience.Room, "group/g")
        .Sees<NoteView>(Audience.Room, "note/n", note => note is { ColumnId: "side", GroupId: null });

    [Fact]
    public void A_removed_note_does_not_come_back_into_a_group_that_has_gone() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Host, new MoveNote("n", "main", "g"))
        .When(Anna, new RemoveNote("n"))
        .When(Host, new DissolveGroup("g"))
        .When(Lead, new RestoreNote("n")).Done()
        .Sees<NoteView>(Audience.Room, "note/n", note => note.GroupId is null);

    [Fact]
    public void A_note_and_a_group_never_share_an_id() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Host, new NameGroup("n", "main", "Grupa")).Refused(Rejection.Conflict)
        .When(Host, new MoveNote("n", "main", "n")).Refused(Rejection.Conflict)
        .When(Host, new NameGroup("g", "main", "")).Done()
        .When(Anna, new PostNote("g", "main", "a")).Refused(Rejection.Conflict);

    [Fact]
    public void A_note_stands_right_after_the_one_it_was_put_after()
    {
        var given = AnOpenBoard();
        foreach (var id in new[] { "a", "b", "c", "d" })
            given.When(Anna, new PostNote(id, "main", id)).Done();
        given.When(Anna, new MoveNote("d", "main", After: "a")).Then(new NoteMoved("d", "main", null, 1.5, null, null));
        Order(given).ShouldBe("adbc");
        given.When(Anna, new MoveNote("d", "main", After: "a")).ThenNothing();
        given.When(Anna, new MoveNote("c", "main", After: "")).Done();
        Order(given).ShouldBe("cadb");
        given.When(Anna, new MoveNote("c", "main", After: "")).ThenNothing();
        given.When(Anna, new MoveNote("a", "main")).ThenNothing();
        given.When(Anna, new MoveNote("a", "main", After: "b")).Done();
        Order(given).ShouldBe("cdba");
        given.When(Anna, new MoveNote("a", "main", After: "x")).Refused(Rejection.NotFound);
        given.When(Anna, new MoveNote("a", "main", After: "a")).Refused(Rejection.Invalid);
    }

    [Fact]
    public void There_is_always_room_between_two_notes()
    {
        var given = AnOpenBoard();
        foreach (var id in new[] { "a", "b", "c", "d" })
            given.When(Anna, new PostNote(id, "main", id)).Done();
        for (var i = 0; i < 100; i++)
        {
            var (id, expected) = i % 2 == 0 ? ("c", "acbd") : ("b", "abcd");
            given.When(Recorder, new MoveNote(id, "main", After: "a")).Done();
            Order(given).ShouldBe(expected);
        }
    }

    [Fact]
    public void Columns_are_added_edited_ordered_and_removed_when_empty() => AnOpenBoard()
        .When(Host, new AddColumn("new", "Jauna")).Refused(Rejection.Forbidden)
        .When(Lead, new AddColumn("new", "Jauna", "Īsi")).Then(new ColumnAdded("new", "Jauna", "Īsi"))
        .When(Lead, new AddColumn("new", "Jauna", "Īsi")).ThenNothing()
        .When(Lead, new EditColumn("new", Title: "Cita", Hint: "", After: "")).Then(new ColumnEdited("new", "Cita", "", 0))
        .When(Lead, new EditColumn("new", Title: "Cita", Hint: "", After: "")).ThenNothing()
        .Sees<ColumnView>(Audience.Room, "column/new", column => column is { Title: "Cita", Hint: null, Order: 0 })
        .When(Lead, new EditColumn("new", After: "main")).Then(new ColumnEdited("new", null, null, 1.5))
        .When(Anna, new PostNote("n", "new", "a"))
        .When(Lead, new RemoveColumn("new")).Refused(Rejection.Conflict)
        .When(Lead, new MoveNote("n", "main", "g"))
        .When(Lead, new NameGroup("h", "new", "Tukša"))
        .When(Lead, new RemoveColumn("new")).Then(new GroupDissolved("h"), new ColumnRemoved("new"))
        .When(Lead, new RemoveColumn("new")).ThenNothing()
        .When(Lead, new RemoveColumn("side")).Done()
        .When(Lead, new RemoveColumn("main")).Refused(Rejection.Conflict);

    private static string Order(Given given) =>
        string.Concat(given.Board.Keys.Where(key => key.StartsWith("note/", StringComparison.Ordinal)).Select(key => key[^1]));
}
