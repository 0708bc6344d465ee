using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

public class NotesTests
{
    private const string Longest = "Prasmju ilgtspēja: Mani nedaudz baida plāna ilgtspēja, vai apgūtās jaunās prasmes tiks regulāri pielietotas, jo zināšanas, kas netiek ikdienā pielietotas, aizmirstas. Nav pārliecības, ka ar vienu nodarbību tiks iegūtas pietiekamas zināšanas, lai patstāvīgi pašapkalpotos digitālajos rīkos. Vajadzētu paredzēt aktivitātes prasmju nostiprināšanai - 6 mēneši garumā.";

    [Fact]
    public void S2_04_The_longest_real_note_is_taken_and_shown_whole() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", Longest)).Done()
        .Sees<NoteView>(Audience.Room, "note/n", note => note.Text == Longest && Longest.Length == 363);

    [Theory]
    [InlineData("Šķūņu ķērāji, ģērbtuves, ņēma žagarus – āčēģīķļņšūž")]
    [InlineData("👩‍👩‍👧‍👦 un 🇱🇻 divi  atstarpes\r\n\tpāri ")]
    [InlineData("مرحبا بالعالم \u202Eאבג\u202C")]
    [InlineData("e\u0304 is not ē; <b>&amp;</b> =1+1 \"'`")]
    public void A_text_comes_back_byte_for_byte(string text)
    {
        var given = AnOpenBoard().When(Anna, new PostNote("n", "main", text)).Done();
        var again = New();
        again.Load(given.Board.Version, given.Board.Save()).ShouldBeTrue();
        foreach (var board in new[] { given.Board, again })
            ((NoteView)board.Show("note/n", Audience.Room)!).Text.Equals(text, StringComparison.Ordinal).ShouldBeTrue();
    }

    [Fact]
    public void A_board_that_was_not_opened_holds_nothing() => Nothing()
        .When(Anna, new PostNote("n", "main", "a")).Refused(Rejection.NotFound)
        .When(Lead, new SetPhase(Phase.Voting)).Refused(Rejection.NotFound)
        .SeesNothing(Audience.Facilitators, "board");

    [Fact]
    public void A_note_posted_twice_stands_once() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "viens"))
        .Then(new NotePosted("n", "main", "viens", null, null, null, "anna", "t1", true, 1))
        .ThenSigned("anna")
        .When(Anna, new PostNote("n", "main", "viens")).ThenNothing()
        .Sees<BoardView>(Audience.Room, "board", board => board.Notes == 1);

    [Fact]
    public void A_note_sent_again_after_the_writing_has_ended_is_not_refused() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "viens"))
        .When(Lead, new SetPhase(Phase.Closed))
        .When(Anna, new PostNote("n", "main", "viens")).ThenNothing();

    [Fact]
    public void An_id_taken_by_another_is_a_conflict() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "mans"))
        .When(Ben, new PostNote("n", "main", "mans")).Refused(Rejection.Conflict);

    [Fact]
    public void The_wall_writes_nothing() => AnOpenBoard()
        .When(Wall, new PostNote("n", "main", "a")).Refused(Rejection.Forbidden);

    [Theory]
    [InlineData("n", "main", "", Rejection.Invalid)]
    [InlineData("n", "main", " \n", Rejection.Invalid)]
    [InlineData("", "main", "a", Rejection.Invalid)]
    [InlineData("a/b", "main", "a", Rejection.Invalid)]
    [InlineData("n", "main", "a\u0000b", Rejection.Invalid)]
    [InlineData("n", "nowhere", "a", Rejection.NotFound)]
    public void A_note_needs_an_id_a_column_and_words(string id, string column, string text, Rejection why) => AnOpenBoard()
        .When(Anna, new PostNote(id, column, text)).Refused(why);

    [Fact]
    public void A_text_over_the_limit_is_refused_and_never_cut() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", string.Concat(Enumerable.Repeat("😀", Limits.Note)))).Done()
        .When(Anna, new PostNote("o", "main", new string('ā', Limits.Note + 1))).Refused(Rejection.TooLong)
        .When(Anna, new EditNote("n", new string('ā', Limits.Note + 1))).Refused(Rejection.TooLong);

    [Fact]
    public void A_category_is_one_of_the_boards() => AnOpenBoard()
        .When(Lead, new Configure(Categories: ["Finanses"]))
        .When(Anna, new PostNote("n", "main", "a", "Transports")).Refused(Rejection.Invalid)
        .When(Anna, new PostNote("n", "main", "a", "Finanses")).Done();

    [Fact]
    public void A_place_on_the_matrix_is_within_a_hundred() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a", X: 101, Y: 0)).Refused(Rejection.Invalid)
        .When(Anna, new PostNote("n", "main", "a", X: 100, Y: 0)).Done()
        .When(Anna, new MoveNote("n", "main", X: 20)).Then(new NoteMoved("n", "main", null, 1, 20, 0));

    [Fact]
    public void A_person_has_no_more_notes_than_the_board_allows() => AnOpenBoard()
        .When(Lead, new Configure(MaxNotes: 1))
        .When(Anna, new PostNote("a", "main", "a")).Done()
        .When(Anna, new PostNote("b", "main", "b")).Refused(Rejection.TooMany)
        .When(Ben, new PostNote("b", "main", "b")).Done()
        .When(Anna, new RemoveNote("a")).Done()
        .When(Anna, new PostNote("c", "main", "c")).Done();

    [Fact]
    public void An_edit_of_an_older_text_is_a_conflict() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "pirmais"))
        .When(Anna, new EditNote("n", "otrais", 1)).Then(new NoteEdited("n", "otrais"))
        .When(Anna, new EditNote("n", "otrais", 1)).ThenNothing()
        .When(Anna, new EditNote("n", "trešais", 1)).Refused(Rejection.Conflict)
        .Sees<NoteView>(Audience.Room, "note/n", note => note is { Text: "otrais", Version: 2, EditedAt: not null });

    [Fact]
    public void Nobody_else_changes_or_removes_my_note_but_a_facilitator() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "mans"))
        .When(Ben, new EditNote("n", "tavs")).Refused(Rejection.Forbidden)
        .When(Recorder, new RemoveNote("n")).Refused(Rejection.Forbidden)
        .When(Ben, new MoveNote("n", "side")).Refused(Rejection.Forbidden)
        .When(Lead, new EditNote("n", "mūsu")).Done()
        .When(Lead, new RemoveNote("n")).Then(new NoteRemoved("n"));

    [Fact]
    public void A_removed_note_is_nobodys_to_see_and_comes_back_whole() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "mans"))
        .When(Anna, new RemoveNote("n")).Then(new NoteRemoved("n"))
        .When(Anna, new RemoveNote("n")).ThenNothing()
        .SeesNothing(Audience.Facilitators, "note/n")
        .SeesNothing(Audience.Of(Anna), "note/n")
        .When(Anna, new RestoreNote("n")).Refused(Rejection.Forbidden)
        .When(Lead, new RestoreNote("n")).Then(new NoteRestored("n"))
        .When(Lead, new RestoreNote("n")).ThenNothing()
        .Sees<NoteView>(Audience.Room, "note/n", note => note.Text == "mans");

    [Fact]
    public void A_note_whose_column_has_gone_comes_back_in_the_first() => AnOpenBoard()
        .When(Anna, new PostNote("n", "side", "mans"))
        .When(Anna, new RemoveNote("n"))
        .When(Lead, new RemoveColumn("side")).Then(new ColumnRemoved("side"))
        .When(Lead, new RestoreNote("n")).Done()
        .Sees<NoteView>(Audience.Room, "note/n", note => note.ColumnId == "main");

    [Theory]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Voting)]
    [InlineData(Phase.Results)]
    [InlineData(Phase.Closed)]
    public void Participants_write_only_while_there_is_writing(Phase phase) => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Lead, new SetPhase(phase))
        .When(Anna, new PostNote("o", "main", "a")).Refused(Rejection.WrongPhase)
        .When(Anna, new EditNote("n", "b")).Refused(Rejection.WrongPhase)
        .When(Anna, new MoveNote("n", "side")).Refused(Rejection.WrongPhase)
        .When(Anna, new RemoveNote("n")).Refused(Rejection.WrongPhase);

    [Fact]
    public void A_closed_board_is_read_only_to_all() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "a"))
        .When(Lead, new SetPhase(Phase.Closed))
        .When(Lead, new PostNote("o", "main", "a")).Refused(Rejection.WrongPhase)
        .When(Recorder, new MoveNote("n", "side")).Refused(Rejection.WrongPhase)
        .When(Recorder, new NameGroup("g", "main", "Grupa")).Refused(Rejection.WrongPhase)
        .When(Anna, new WriteComment("c", "n", "a")).Refused(Rejection.WrongPhase)
        .When(Anna, new React("n", "agree", true)).Refused(Rejection.WrongPhase)
        .When(Lead, new AddColumn("new", "Jauna")).Refused(Rejection.WrongPhase)
        .When(Anna, new SetDots("n", 1)).Refused(Rejection.WrongPhase)
        .When(Lead, new HideNote("n", "aizskaroši")).Done();
}
