using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

/// <summary>S2-05: a person gives a note its tag.</summary>
public class TagsTests
{
    [Fact]
    public void S2_05_The_author_gives_a_note_its_tag_and_takes_it_back() => Noted()
        .When(Anna, new TagNote("a", "Transporta nodrošinājums", true)).Then(new NoteTagged("a", "Transporta nodrošinājums", true))
        .When(Anna, new TagNote("a", "Transporta nodrošinājums", true)).ThenNothing()
        .Sees<NoteView>(Audience.Room, "note/a", note => note.Tags is ["Transporta nodrošinājums"])
        .When(Anna, new TagNote("a", "Transporta nodrošinājums", false)).Done()
        .Sees<NoteView>(Audience.Room, "note/a", note => note.Tags is []);

    [Fact]
    public void Who_sorts_may_tag_any_note_and_participants_only_their_own_while_writing() => Noted()
        .When(Ben, new TagNote("a", "Finanses", true)).Refused(Rejection.Forbidden)
        .When(Recorder, new TagNote("a", "Finanses", true)).Done()
        .When(Lead, new SetPhase(Phase.Grouping))
        .When(Anna, new TagNote("a", "Cits", true)).Refused(Rejection.WrongPhase)
        .When(Host, new TagNote("a", "Cits", true)).Done();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" Finanses")]
    [InlineData("Finanses\nun vēl")]
    public void A_tag_is_one_line_of_words(string tag) => Noted().When(Anna, new TagNote("a", tag, true)).Refused(Rejection.Invalid);

    [Fact]
    public void A_tag_and_the_tags_of_a_note_are_bounded()
    {
        var given = Noted().When(Anna, new TagNote("a", new string('ā', Limits.Tag + 1), true)).Refused(Rejection.TooLong);
        for (var i = 0; i < Limits.TagsOnNote; i++)
            given.When(Anna, new TagNote("a", $"birka {i}", true)).Done();
        given.When(Anna, new TagNote("a", "vēl viena", true)).Refused(Rejection.TooMany);
    }

    [Fact]
    public void Tags_are_known_as_far_as_their_notes_are_seen()
    {
        var board = Noted()
            .When(Anna, new TagNote("a", "Transports", true))
            .When(Ben, new TagNote("b", "Transports", true))
            .When(Ben, new TagNote("b", "Finanses", true)).Board;
        board.TagsSeenBy(Anna).ShouldBe(new Dictionary<string, int> { ["Transports"] = 2, ["Finanses"] = 1 }, ignoreOrder: true);
        Tell(board, Lead, new HideNote("b", "vēlāk"));
        board.TagsSeenBy(Anna).ShouldBe(new Dictionary<string, int> { ["Transports"] = 1 });
        Tell(board, Lead, new SetPhase(Phase.WritingPrivately));
        board.TagsSeenBy(Anna).ShouldBeEmpty();
    }

    [Fact]
    public void A_note_from_paper_and_a_photo_say_so() => AnOpenBoard()
        .When(Host, new PostNote("p", "main", "Tāfele ar kartēm", Photo: "0f", Paper: true)).Done()
        .Sees<NoteView>(Audience.Room, "note/p", note => note is { Photo: "0f", Paper: true })
        .When(Host, new PostNote("q", "main", "x", Photo: "../x")).Refused(Rejection.Invalid);

    private static void Tell(Workshops.Boards.Board board, Actor actor, BoardCommand command)
    {
        foreach (var e in board.Decide(command, actor, Noon).Events)
            board.Apply(e);
    }

    private static Given Noted() => AnOpenBoard()
        .When(Anna, new PostNote("a", "main", "Transporta nodrošinājums: autobuss"))
        .When(Ben, new PostNote("b", "main", "b"));
}
