using System.Text;
using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

public class DotsTests
{
    [Fact]
    public void S2_09_Five_dots_each_a_host_for_those_without_phones_and_secret_until_shown() => Voting()
        .When(Anna, new SetDots("a", 5)).Then(new DotsSet("a", Tag(Anna), 5)).ThenSigned(null)
        .When(Anna, new SetDots("b", 1)).Refused(Rejection.TooMany)
        .When(Ben, new CastForOther("a", 2, 3)).Refused(Rejection.Forbidden)
        .When(Host, new CastForOther("a", 2, 3)).Then(new VotesCounted("a", 2, 3))
        .When(Host, new CastForOther("a", 3, 2)).ThenNothing()
        .SeesNothing(Audience.Room, "tally/a")
        .SeesNothing(Audience.Of(Anna), "tally/a")
        .Sees<TallyView>(Audience.Facilitators, "tally/a", tally => tally is { Dots: 5, Others: 6 })
        .Sees<MineView>(Audience.Of(Anna), "mine/a", mine => mine.Dots == 5)
        .SeesNothing(Audience.Of(Ben), "mine/a")
        .SeesNothing(Audience.Facilitators, "mine/a")
        .When(Lead, new SetPhase(Phase.Results))
        .Sees<TallyView>(Audience.Room, "tally/a", tally => tally is { Dots: 5, Others: 6 });

    [Fact]
    public void Votes_on_a_hidden_note_are_not_shown_to_its_author_either() => Voting()
        .When(Ben, new SetDots("a", 2)).Done()
        .When(Lead, new HideNote("a", "vēlāk")).Done()
        .When(Lead, new SetPhase(Phase.Results))
        .SeesNothing(Audience.Of(Anna), "tally/a")
        .Sees<TallyView>(Audience.Facilitators, "tally/a", tally => tally.Dots == 2);

    [Fact]
    public void S2_09_What_is_taken_home_has_counts_only()
    {
        var content = Voting().When(Anna, new SetDots("a", 2)).When(Ben, new SetDots("a", 1)).Board.Content();
        content.Notes.Single(note => note.Id == "a").Votes.ShouldBe(new VoteContent(3, 0));
        var json = Encoding.UTF8.GetString(LiveJson.Write(content));
        foreach (var secret in new[] { Tag(Anna), Tag(Ben), "anna", "ben" })
            json.ShouldNotContain(secret);
    }

    [Fact]
    public void Votes_are_placed_while_there_is_voting_and_once() => Voting()
        .When(Anna, new SetDots("a", 2)).Done()
        .When(Anna, new SetDots("a", 2)).ThenNothing()
        .When(Anna, new SetDots("a", -1)).Refused(Rejection.Invalid)
        .When(Anna, new SetDots("x", 1)).Refused(Rejection.NotFound)
        .When(Lead, new SetPhase(Phase.Results))
        .When(Anna, new SetDots("a", 2)).ThenNothing()
        .When(Anna, new SetDots("a", 1)).Refused(Rejection.WrongPhase)
        .When(Host, new CastForOther("a", 1, 1)).Refused(Rejection.WrongPhase);

    [Fact]
    public void Nobody_places_more_on_a_target_than_allowed_but_less_is_always_possible() => Voting()
        .When(Lead, new Configure(DotsPerTarget: 3))
        .When(Anna, new SetDots("a", 4)).Refused(Rejection.TooMany)
        .When(Anna, new SetDots("a", 3)).Done()
        .When(Lead, new Configure(DotsPerTarget: 1, DotsPerPerson: 1))
        .When(Anna, new SetDots("a", 2)).Done()
        .When(Anna, new SetDots("a", 3)).Refused(Rejection.TooMany);

    [Fact]
    public void Dots_on_a_note_that_goes_away_are_given_back() => Voting()
        .When(Anna, new SetDots("a", 5))
        .When(Lead, new RemoveNote("a"))
        .When(Anna, new SetDots("b", 5)).Done()
        .When(Lead, new RestoreNote("a"))
        .Sees<TallyView>(Audience.Facilitators, "tally/a", tally => tally.Dots == 0)
        .When(Anna, new SetDots("a", 1)).Refused(Rejection.TooMany);

    [Fact]
    public void Dots_on_a_note_that_was_hidden_can_be_taken_back() => Voting()
        .When(Ben, new SetDots("a", 2))
        .When(Lead, new HideNote("a", "vēlāk"))
        .When(Ben, new SetDots("a", 3)).Refused(Rejection.NotFound)
        .When(Ben, new SetDots("a", 0)).Done();

    [Fact]
    public void Groups_are_voted_on_too_and_give_their_dots_back() => Voting()
        .When(Host, new NameGroup("g", "main", "Grupa"))
        .When(Anna, new SetDots("g", 5)).Done()
        .When(Lead, new SetPhase(Phase.Results))
        .Sees<TallyView>(Audience.Room, "tally/g", tally => tally.Dots == 5)
        .When(Lead, new SetPhase(Phase.Voting))
        .When(Host, new CastForOther("g", 1, 3))
        .When(Host, new DissolveGroup("g"))
        .SeesNothing(Audience.Facilitators, "tally/g")
        .When(Host, new NameGroup("g", "main", "Cita"))
        .Sees<TallyView>(Audience.Facilitators, "tally/g", tally => tally is { Dots: 0, Others: 0 })
        .When(Anna, new SetDots("a", 5)).Done();

    private static Given Voting() => AnOpenBoard()
        .When(Anna, new PostNote("a", "main", "a"))
        .When(Ben, new PostNote("b", "main", "b"))
        .When(Lead, new SetPhase(Phase.Voting));

    private static string Tag(Actor actor) => New().IdentitiesOf(actor)[2];
}
