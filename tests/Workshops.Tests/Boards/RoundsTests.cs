using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

/// <summary>S2-09: a run-off among those who came first; the round before is kept.</summary>
public class RoundsTests
{
    [Fact]
    public void S2_09_A_run_off_begins_anew_among_its_targets_and_the_round_before_is_kept() => Voted()
        .When(Lead, new SetRound(2, ["a", "g"])).Done()
        .When(Lead, new SetRound(2, ["a", "g"])).ThenNothing()
        .Sees<BoardView>(Audience.Room, "board", board => board is { Round: 2, Rounds: 2, Contenders: ["a", "g"] })
        .When(Anna, new SetDots("b", 1)).Refused(Rejection.NotFound)
        .When(Host, new CastForOther("b", 1, 3)).Refused(Rejection.NotFound)
        .When(Anna, new SetDots("a", 5)).Done()
        .When(Lead, new SetPhase(Phase.Results))
        .Sees<TallyView>(Audience.Room, "tally/a", tally => tally is { Dots: 5, Others: 0 })
        .Sees<RoundView>(Audience.Room, "round/1", round => round.Votes.SequenceEqual([new("a", 2, 6), new("b", 1, 0)]));

    [Fact]
    public void A_round_that_comes_back_has_its_votes() => Voted()
        .When(Lead, new SetRound(2, ["a", "b"]))
        .When(Anna, new SetDots("b", 5))
        .When(Lead, new SetRound(1)).Done()
        .Sees<TallyView>(Audience.Facilitators, "tally/a", tally => tally is { Dots: 2, Others: 6 })
        .Sees<MineView>(Audience.Of(Anna), "mine/b", mine => mine.Dots == 1)
        .When(Lead, new SetRound(2)).Done()
        .Sees<MineView>(Audience.Of(Anna), "mine/b", mine => mine.Dots == 5);

    [Fact]
    public void A_vote_for_a_round_that_is_over_does_not_count_in_the_next() => Voted()
        .When(Lead, new SetRound(2, ["a", "b"]))
        .When(Anna, new SetDots("a", 3, Round: 1)).Refused(Rejection.Conflict)
        .When(Anna, new SetDots("a", 2, Round: 1)).ThenNothing()
        .When(Anna, new SetDots("a", 3, Round: 2)).Done();

    [Fact]
    public void Two_facilitators_who_begin_different_run_offs_are_told() => Voted()
        .When(Lead, new SetRound(2, ["a", "b"])).Done()
        .When(Lead, new SetRound(2, ["a", "g"])).Refused(Rejection.Conflict)
        .When(Lead, new SetRound(4, ["a", "g"])).Refused(Rejection.Conflict);

    [Fact]
    public void A_run_off_is_among_two_or_more_that_are_there() => Voted()
        .When(Anna, new SetRound(2, ["a", "b"])).Refused(Rejection.Forbidden)
        .When(Lead, new SetRound(2)).Refused(Rejection.Invalid)
        .When(Lead, new SetRound(2, ["a"])).Refused(Rejection.Invalid)
        .When(Lead, new SetRound(2, ["a", "a"])).Refused(Rejection.Invalid)
        .When(Lead, new SetRound(2, ["a", "none"])).Refused(Rejection.NotFound)
        .When(Lead, new SetRound(0, ["a", "b"])).Refused(Rejection.Invalid);

    [Fact]
    public void Earlier_rounds_are_as_secret_as_votes_are() => Voted()
        .When(Lead, new SetRound(2, ["a", "b"]))
        .SeesNothing(Audience.Room, "round/1")
        .Sees<RoundView>(Audience.Facilitators, "round/1", round => round.Votes.Count == 2)
        .When(Lead, new HideNote("b", "vēlāk"))
        .When(Lead, new SetPhase(Phase.Results))
        .Sees<RoundView>(Audience.Room, "round/1", round => round.Votes.Single().Id == "a")
        .Sees<BoardView>(Audience.Room, "board", board => board.Contenders is ["a"]);

    [Fact]
    public void S2_09_All_rounds_are_taken_home_as_counts_only()
    {
        var content = Voted().When(Lead, new SetRound(2, ["a", "b"])).When(Anna, new SetDots("b", 4)).Board.Content();
        content.Round.ShouldBe(2);
        content.Rounds!.Count.ShouldBe(2);
        content.Rounds[0].Votes["a"].ShouldBe(new VoteContent(2, 6));
        content.Notes.Single(note => note.Id == "b").Votes.ShouldBe(new VoteContent(4, 0));
        var json = System.Text.Encoding.UTF8.GetString(LiveJson.Write(content));
        json.ShouldNotContain(New().IdentitiesOf(Anna)[2]);
    }

    [Fact]
    public void An_archive_shows_all_and_takes_nothing_new() => Voted()
        .When(Lead, new Archive(true)).Then(new BoardArchived(true))
        .When(Lead, new Archive(true)).ThenNothing()
        .When(Anna, new SetDots("a", 4)).Refused(Rejection.Closed)
        .When(Anna, new SetDots("a", 2)).ThenNothing()
        .When(Lead, new RemoveNote("a")).Refused(Rejection.Closed)
        .When(Lead, new SetPhase(Phase.Writing)).Refused(Rejection.Closed)
        .Sees<NoteView>(Audience.Room, "note/a", note => note.Text == "a")
        .Sees<BoardView>(Audience.Room, "board", board => board.Archived)
        .When(Host, new Archive(false)).Refused(Rejection.Forbidden)
        .When(Lead, new Archive(false)).Done()
        .When(Lead, new RemoveNote("a")).Done();

    [Fact]
    public void A_vote_over_the_budget_from_two_devices_of_one_person_counts_once_and_is_refused_then() => Voted()
        .When(Anna with { TeamId = null }, new SetDots("b", 3)).Done()
        .When(Anna, new SetDots("a", 3)).Refused(Rejection.TooMany)
        .Sees<TallyView>(Audience.Facilitators, "tally/b", tally => tally.Dots == 3);

    [Fact]
    public void Axes_have_words_that_are_bounded() => AnOpenBoard()
        .When(Lead, new Configure(Axes: new(new("Ietekme", "maza", "liela"), new("Ieguldījums", "", "")))).Done()
        .Sees<BoardView>(Audience.Room, "board", board => board.Axes.X.High == "liela")
        .When(Lead, new Configure(Axes: new(new(new string('a', 201), "", ""), new("", "", "")))).Refused(Rejection.TooLong);

    private static Given Voted() => AnOpenBoard()
        .When(Anna, new PostNote("a", "main", "a"))
        .When(Ben, new PostNote("b", "main", "b"))
        .When(Host, new NameGroup("g", "main", "Grupa"))
        .When(Lead, new SetPhase(Phase.Voting))
        .When(Anna, new SetDots("a", 2))
        .When(Anna, new SetDots("b", 1))
        .When(Host, new CastForOther("a", 2, 3));
}
