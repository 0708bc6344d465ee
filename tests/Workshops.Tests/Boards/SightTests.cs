using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

public class SightTests
{
    [Fact]
    public void While_writing_is_private_a_note_is_its_authors_and_the_facilitators_alone() => ABoard(Phase.WritingPrivately)
        .When(Anna, new PostNote("n", "main", "mans"))
        .When(Anna, new WriteComment("c", "n", "piezīme")).Done()
        .SeesNothing(Audience.Room, "note/n")
        .SeesNothing(Audience.Of(Ben), "note/n")
        .SeesNothing(Audience.Of(Recorder), "note/n")
        .SeesNothing(Audience.Room, "comment/c")
        .SeesNothing(Audience.Of(Ben), "comment/c")
        .Sees<NoteView>(Audience.Of(Anna), "note/n", note => note is { Text: "mans", Hidden: false, By: null })
        .Sees<CommentView>(Audience.Of(Anna), "comment/c", comment => comment.Text == "piezīme")
        .Sees<NoteView>(Audience.Facilitators, "note/n", note => note.By == "anna")
        .Sees<BoardView>(Audience.Room, "board", board => board.Notes == 1)
        .When(Lead, new SetPhase(Phase.Writing))
        .Sees<NoteView>(Audience.Room, "note/n", note => note is { Text: "mans", By: null });

    [Fact]
    public void A_note_that_one_may_not_see_cannot_be_touched_either() => ABoard(Phase.WritingPrivately)
        .When(Anna, new PostNote("n", "main", "mans"))
        .When(Ben, new WriteComment("c", "n", "a")).Refused(Rejection.NotFound)
        .When(Ben, new React("n", "agree", true)).Refused(Rejection.NotFound)
        .When(Ben, new EditNote("n", "b")).Refused(Rejection.NotFound)
        .When(Ben, new RemoveNote("n")).Refused(Rejection.NotFound)
        .When(Recorder, new MoveNote("n", "side")).Refused(Rejection.NotFound)
        .When(Lead, new MoveNote("n", "side")).Done();

    [Fact]
    public void The_personal_entities_of_an_author_are_the_private_notes_and_what_is_mine()
    {
        var board = ABoard(Phase.WritingPrivately).When(Anna, new PostNote("n", "main", "mans")).Board;
        board.KeysOf(Anna).ShouldBe(["note/n", "mine/n"]);
        board.KeysOf(Ben).ShouldBeEmpty();
        board.Apply(new PhaseSet(Phase.Writing));
        board.KeysOf(Anna).ShouldBe(["mine/n"]);
    }

    [Fact]
    public void A_hidden_note_tells_its_author_why() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "mans"))
        .When(Ben, new HideNote("n", "es tā gribu")).Refused(Rejection.Forbidden)
        .When(Lead, new HideNote("n", "vārds")).Then(new NoteHidden("n", "vārds"))
        .When(Lead, new HideNote("n", "vārds")).ThenNothing()
        .SeesNothing(Audience.Room, "note/n")
        .SeesNothing(Audience.Of(Ben), "note/n")
        .Sees<NoteView>(Audience.Of(Anna), "note/n", note => note is { Hidden: true, Waiting: false, Reason: "vārds" })
        .Sees<BoardView>(Audience.Room, "board", board => board.Notes == 0)
        .When(Lead, new ApproveNote("n")).Then(new NoteApproved("n"))
        .When(Lead, new ApproveNote("n")).ThenNothing()
        .Sees<NoteView>(Audience.Room, "note/n", note => note is { Hidden: false, Reason: null });

    [Fact]
    public void On_a_moderated_board_participants_notes_wait() => AnOpenBoard()
        .When(Lead, new Configure(Moderated: true))
        .When(Anna, new PostNote("a", "main", "a"))
        .When(Host, new PostNote("h", "main", "h"))
        .SeesNothing(Audience.Room, "note/a")
        .Sees<NoteView>(Audience.Of(Anna), "note/a", note => note is { Hidden: true, Waiting: true })
        .Sees<NoteView>(Audience.Room, "note/h", note => !note.Waiting)
        .When(Lead, new ApproveNote("a")).Then(new NoteApproved("a"))
        .Sees<NoteView>(Audience.Room, "note/a", note => !note.Waiting);

    [Fact]
    public void An_approved_note_that_its_author_rewrites_waits_again() => AnOpenBoard()
        .When(Lead, new Configure(Moderated: true))
        .When(Anna, new PostNote("a", "main", "labi"))
        .When(Lead, new ApproveNote("a"))
        .When(Anna, new EditNote("a", "slikti")).Then(new NoteEdited("a", "slikti", false))
        .SeesNothing(Audience.Room, "note/a");

    [Fact]
    public void An_anonymous_board_stores_no_author()
    {
        var given = AnOpenBoard()
            .When(Lead, new Configure(Anonymous: true))
            .When(Anna, new PostNote("n", "main", "a")).ThenSigned(null)
            .When(Anna, new WriteComment("c", "n", "b")).ThenSigned(null)
            .When(Anna, new React("n", "heart", true)).ThenSigned(null)
            .When(Anna, new EditNote("n", "c")).ThenSigned(null)
            .Sees<NoteView>(Audience.Facilitators, "note/n", note => note is { By: null, TeamId: null })
            .Sees<CommentView>(Audience.Facilitators, "comment/c", comment => comment.By is null)
            .Sees<MineView>(Audience.Of(Anna), "mine/n", mine => mine.Note && mine.Reactions.SequenceEqual(["heart"]))
            .When(Ben, new EditNote("n", "d")).Refused(Rejection.Forbidden);
        System.Text.Encoding.UTF8.GetString(given.Board.Save()).ShouldNotContain("anna");
    }

    [Fact]
    public void A_board_with_notes_stays_as_anonymous_as_it_is() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Anna, new RemoveNote("n"))
        .When(Lead, new Configure(Anonymous: true)).Refused(Rejection.Conflict)
        .When(Lead, new Configure(Anonymous: false)).ThenNothing();

    [Fact]
    public void Comments_and_reactions_stand_once() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Ben, new WriteComment("c", "n", "jā")).Then(new CommentWritten("c", "n", "jā", "ben"))
        .When(Ben, new WriteComment("c", "n", "jā")).ThenNothing()
        .When(Anna, new WriteComment("c", "n", "jā")).Refused(Rejection.Conflict)
        .When(Ben, new WriteComment("d", "n", new string('a', Limits.Comment + 1))).Refused(Rejection.TooLong)
        .When(Ben, new React("n", "agree", true)).Then(new ReactionSet("n", "agree", "ben", true))
        .When(Ben, new React("n", "agree", true)).ThenNothing()
        .When(Anna, new React("n", "agree", true)).Done()
        .When(Anna, new React("n", "shrug", true)).Refused(Rejection.Invalid)
        .Sees<NoteView>(Audience.Room, "note/n", note => note.Reactions["agree"] == 2)
        .When(Ben, new React("n", "agree", false)).Done()
        .Sees<NoteView>(Audience.Room, "note/n", note => note.Reactions["agree"] == 1)
        .SeesNothing(Audience.Of(Ben), "mine/n");
}
