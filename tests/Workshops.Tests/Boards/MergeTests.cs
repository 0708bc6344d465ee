using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Tests.Boards;

/// <summary>Boards of teams come together on one (mission row 24).</summary>
public class MergeTests
{
    private static readonly DateTimeOffset Earlier = new(2026, 11, 22, 11, 0, 0, TimeSpan.Zero);

    /// <summary>A team's board: a note in a group, one in a column of its own, one that is hidden.</summary>
    internal static readonly MergeSource Team = new(
        "b1",
        new BoardContent(
            "Motivācija",
            "t1",
            Layout.Columns,
            Phase.Grouping,
            false,
            false,
            0,
            5,
            5,
            ["Finanses"],
            [new("main", "Kā rosināt?"), new("extra", "Kas vēl?")],
            [new("g", "main", "Transports", "2. joma", null)],
            [
                ANote("n1", "main", "g", "Transports uz/no mācībām") with { Category = "Finanses", Votes = new(3, 1) },
                ANote("n2", "extra", null, "Nodot tālāk iemācīto"),
                ANote("n3", "main", null, "Slēpta") with { Hidden = true },
            ]),
        new Dictionary<string, string>(StringComparer.Ordinal) { ["n1"] = "anna" });

    private static readonly MergeBoards Merge = new(["b1"]) { Sources = [Team] };

    [Fact]
    public void A_merged_note_keeps_its_text_its_teams_label_its_group_and_the_way_back()
    {
        var board = Given.AnOpenBoard().When(Given.Lead, Merge).Done().Board;
        board.Show("note/b1.n1", Audience.Room).ShouldBeOfType<NoteView>().ShouldSatisfyAllConditions(
            note => note.Text.ShouldBe("Transports uz/no mācībām"),
            note => note.TeamId.ShouldBe("t1"),
            note => note.GroupId.ShouldBe("b1.g"),
            note => note.Category.ShouldBe("Finanses"),
            note => note.At.ShouldBe(Earlier),
            note => note.Origin.ShouldBe(new NoteOrigin("b1", "n1")),
            note => note.By.ShouldBeNull());
        board.Show("note/b1.n1", Audience.Facilitators).ShouldBeOfType<NoteView>().By.ShouldBe("anna");
        board.Show("group/b1.g", Audience.Room).ShouldBe(new GroupView("b1.g", "main", "Transports", "2. joma", 1));
        board.Show("column/extra", Audience.Room).ShouldBeOfType<ColumnView>().Title.ShouldBe("Kas vēl?");
        board.Show("note/b1.n2", Audience.Room).ShouldBeOfType<NoteView>().ColumnId.ShouldBe("extra");
    }

    [Fact]
    public void What_the_room_does_not_see_does_not_come_along_nor_do_votes()
    {
        var board = Given.AnOpenBoard().When(Given.Lead, Merge).Done().Board;
        board.Show("note/b1.n3", Audience.Facilitators).ShouldBeNull();
        board.Content().Notes.ShouldAllBe(note => note.Votes == null);
        var secret = Team with { Content = Team.Content with { Phase = Phase.WritingPrivately } };
        Given.AnOpenBoard().When(Given.Lead, Merge with { Sources = [secret] }).ThenNothing();
    }

    [Fact]
    public void Merging_twice_is_merging_once_and_again_brings_only_what_is_new()
    {
        var later = Team with { Content = Team.Content with { Notes = [.. Team.Content.Notes, ANote("n4", "main", "g", "Vēl viena")] } };
        Given.AnOpenBoard().When(Given.Lead, Merge).When(Given.Lead, Merge).ThenNothing()
            .When(Given.Lead, Merge with { Sources = [later] })
            .Then(new NoteMerged(later.Content.Notes[3] with { Id = "b1.n4", GroupId = "b1.g", TeamId = "t1", Origin = new("b1", "n4") }, "", 2));
    }

    [Fact]
    public void What_was_taken_off_or_changed_here_stays_so()
    {
        Given.AnOpenBoard().When(Given.Lead, Merge)
            .When(Given.Lead, new EditNote("b1.n2", "Labots"))
            .When(Given.Lead, new RemoveNote("b1.n1"))
            .When(Given.Lead, Merge).ThenNothing()
            .SeesNothing(Audience.Facilitators, "note/b1.n1")
            .Sees<NoteView>(Audience.Room, "note/b1.n2", note => note.Text == "Labots");
    }

    [Fact]
    public void An_anonymous_board_takes_no_authors()
    {
        var board = Given.AnOpenBoard().When(Given.Lead, new Configure(Anonymous: true)).When(Given.Lead, Merge).Done().Board;
        board.Show("note/b1.n1", Audience.Facilitators).ShouldBeOfType<NoteView>().By.ShouldBeNull();
        System.Text.Encoding.UTF8.GetString(board.Save()).ShouldNotContain("anna");
    }

    [Fact]
    public void Only_facilitators_merge_and_only_boards_that_are_there()
    {
        Given.AnOpenBoard().When(Given.Anna, Merge).Refused(Rejection.Forbidden)
            .When(Given.Host, Merge).Refused(Rejection.Forbidden)
            .When(Given.Lead, new MergeBoards(["b1"])).Refused(Rejection.NotFound)
            .When(Given.Lead, new MergeBoards(["b1", "b2"]) { Sources = [Team] }).Refused(Rejection.NotFound)
            .When(Given.Lead, new MergeBoards(["b/1"]) { Sources = [Team] }).Refused(Rejection.Invalid);
        Given.ABoard(Phase.Closed).When(Given.Lead, Merge).Refused(Rejection.WrongPhase);
    }

    [Fact]
    public void Merged_notes_go_home_with_their_label_and_come_back_equal()
    {
        var content = Given.AnOpenBoard().When(Given.Lead, Merge).Board.Content();
        content.Notes.Single(note => note.Id == "b1.n1").ShouldSatisfyAllConditions(note => note.TeamId.ShouldBe("t1"), note => note.Origin.ShouldBe(new NoteOrigin("b1", "n1")));
        var again = Given.New();
        again.Apply(again.ReadEvent(again.WriteEvent(new BoardImported(content))));
        HistoryTests.Json(again.Content()).ShouldBe(HistoryTests.Json(content));
    }

    [Fact]
    public void Two_long_ids_make_one_that_fits()
    {
        var longId = new string('a', Limits.Id);
        var source = Team with { BoardId = longId, Content = Team.Content with { Notes = [ANote(longId, "main", null, "Gara")] } };
        var board = Given.AnOpenBoard().When(Given.Lead, new MergeBoards([longId]) { Sources = [source] }).Done().Board;
        board.Content().Notes.ShouldHaveSingleItem().Id.Length.ShouldBeLessThanOrEqualTo(Limits.Id);
    }

    private static NoteContent ANote(string id, string column, string? group, string text) =>
        new(id, column, group, text, null, null, null, null, Earlier, null, false, null, null, null);
}
