using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

/// <summary>The waiting room, removing, banning, and how each is undone.</summary>
public sealed class GateTests
{
    private static Workshop Of(Story story) => (Workshop)story.Document;

    private static Story Gated() => Scene.Workshop().When(Scene.Lead, new AddTeam("t1", "A", Capacity: 1), new WaitingRoom());

    [Fact]
    public void Who_comes_while_there_is_a_waiting_room_waits_and_sees_only_that()
    {
        var story = Gated().When(Actor.Server, new Admit("ilze", "t1")).Then(new PersonKeptWaiting("ilze", "t1"))
            .When(Actor.Server, new Admit("ilze", "t1")).ThenNothing();
        story.See<MeView>("me", Audience.Of(Scene.Person("ilze"))).Waiting.ShouldBeTrue();
        var standing = Of(story).Standing("ilze", Role.Participant, "s");
        standing.Waits.ShouldBeTrue();
        standing.Actor!.Role.ShouldBe(Role.Observer);
        story.See<PersonView>("person/ilze", Audience.Facilitators).Waiting.ShouldBeTrue();
        story.See<TeamView>("team/t1", Audience.Room).Members.ShouldBe(0);
        Of(story).Content().People.ShouldBe(1);
    }

    [Fact]
    public void Who_is_let_in_is_in_the_team_that_they_wished_for()
    {
        var story = Gated().When(Actor.Server, new Admit("ilze", "t1"))
            .When(Scene.Lead, new LetIn("ilze")).Then(new PersonLetIn("ilze"))
            .When(Scene.Lead, new LetIn("ilze")).ThenNothing();
        story.See<MeView>("me", Audience.Of(Scene.Person("ilze"))).ShouldBe(new MeView("ilze", Role.Participant, "t1"));
        Of(story).Standing("ilze", Role.Participant, "s").Waits.ShouldBeFalse();
        Of(story).Content().People.ShouldBe(2);
    }

    [Fact]
    public void All_are_let_in_at_once_and_a_small_team_is_not_overfilled()
    {
        var story = Gated().When(Actor.Server, new Admit("ilze", "t1"), new Admit("jonas", "t1"))
            .When(Scene.Lead, new LetIn()).Then(new PersonLetIn("ilze"), new PersonLetIn("jonas"));
        story.See<TeamView>("team/t1", Audience.Room).Members.ShouldBe(1);
        story.When(Scene.Lead, new LetIn()).ThenNothing();
    }

    [Fact]
    public void Without_the_waiting_room_nobody_waits_any_more() =>
        Gated().When(Actor.Server, new Admit("ilze"))
            .When(Scene.Lead, new WaitingRoom(false)).Then(new WaitingRoomSet(false), new PersonLetIn("ilze"))
            .When(Actor.Server, new Admit("jonas")).Then(new PersonAdmitted("jonas"));

    [Fact]
    public void Who_waits_is_not_placed_and_places_nobody()
    {
        var story = Gated().When(Actor.Server, new Admit("ilze"));
        story.When(Scene.Lead, new BalanceTeams()).ThenNothing()
            .When(Scene.Lead, new Assign("ilze", "t1")).ThenRefused(Rejection.NotFound)
            .When(new Actor("ilze", Role.Observer), new Assign("ilze", "t1")).ThenRefused(Rejection.Forbidden);
    }

    [Fact]
    public void Those_inside_stay_inside_when_the_waiting_room_opens() =>
        Scene.WorkshopWith("ilze").When(Scene.Lead, new WaitingRoom()).When(Actor.Server, new Admit("ilze")).ThenNothing();

    [Fact]
    public void A_ban_is_a_removal_whose_device_stays_out_until_it_is_undone()
    {
        var story = Scene.WorkshopWith("ilze").When(Scene.Lead, new Ban("ilze")).Then(new PersonBanned("ilze"))
            .When(Scene.Lead, new Ban("ilze")).ThenNothing();
        Of(story).IsBanned("ilze").ShouldBeTrue();
        Of(story).Standing("ilze", Role.Participant, "").Rejection.ShouldBe(Rejection.Forbidden);
        story.When(Scene.Lead, new Readmit("ilze")).Then(new PersonReadmitted("ilze"))
            .When(Scene.Lead, new Readmit("ilze")).ThenNothing();
        Of(story).IsBanned("ilze").ShouldBeFalse();
        Of(story).Standing("ilze", Role.Participant, "").Rejection.ShouldBeNull();
        Of(story).Content().People.ShouldBe(2);
    }

    [Fact]
    public void Who_was_only_removed_is_not_banned_and_can_be_let_back_in()
    {
        var story = Scene.WorkshopWith("ilze").When(Scene.Lead, new Remove("ilze"));
        Of(story).IsBanned("ilze").ShouldBeFalse();
        story.When(Scene.Lead, new Ban("ilze")).Then(new PersonBanned("ilze")).When(Scene.Lead, new Readmit("ilze"));
        Of(story).Standing("ilze", Role.Participant, "").Rejection.ShouldBeNull();
    }

    [Fact]
    public void Participants_let_in_and_ban_nobody_and_nobody_bans_themselves() =>
        Scene.WorkshopWith("ilze", "jonas")
            .When(Scene.Person("ilze"), new Ban("jonas")).ThenRefused(Rejection.Forbidden)
            .When(Scene.Person("ilze"), new LetIn()).ThenRefused(Rejection.Forbidden)
            .When(Scene.Person("ilze"), new WaitingRoom()).ThenRefused(Rejection.Forbidden)
            .When(Scene.Lead, new Ban("lead")).ThenRefused(Rejection.Forbidden)
            .When(Scene.Lead, new Ban("nobody")).ThenRefused(Rejection.NotFound);
}
