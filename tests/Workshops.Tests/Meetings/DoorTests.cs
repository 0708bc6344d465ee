using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;
using Lock = Workshops.Meetings.Lock;

namespace Workshops.Tests.Meetings;

public sealed class DoorTests
{
    private static readonly Actor Ilze = Scene.Person("ilze");

    private static Workshop Of(Story story) => (Workshop)story.Document;

    [Fact]
    public void Coming_in_twice_is_coming_in_once() =>
        Scene.Workshop().When(Actor.Server, new Admit("ilze")).Then(new PersonAdmitted("ilze"))
            .When(Actor.Server, new Admit("ilze")).ThenNothing();

    [Fact]
    public void Who_comes_in_by_the_code_of_a_table_sits_at_it_if_there_is_a_place() =>
        Scene.Workshop().When(Scene.Lead, new AddTeam("t1", "A", Capacity: 1))
            .When(Actor.Server, new Admit("ilze", "t1")).Then(new PersonAdmitted("ilze"), new MemberPlaced("ilze", "t1"))
            .When(Actor.Server, new Admit("jonas", "t1")).Then(new PersonAdmitted("jonas"))
            .When(Actor.Server, new Admit("anna", "t9")).Then(new PersonAdmitted("anna"));

    [Fact]
    public void A_locked_door_keeps_new_people_out_and_those_inside_in() =>
        Scene.WorkshopWith("ilze").When(Scene.Lead, new Lock()).Then(new DoorLocked(true))
            .When(Actor.Server, new Admit("jonas")).ThenRefused(Rejection.Forbidden)
            .When(Actor.Server, new Admit("ilze")).ThenNothing()
            .When(Scene.Lead, new Lock(false)).Then(new DoorLocked(false));

    [Fact]
    public void Nobody_new_comes_into_a_closed_workshop()
    {
        var story = Scene.Workshop();
        Of(story).MayEnter().ShouldBeNull();
        story.When(Scene.Lead, new Close()).When(Actor.Server, new Admit("jonas")).ThenRefused(Rejection.Closed);
        Of(story).MayEnter().ShouldBe(Rejection.Closed);
    }

    [Fact]
    public void The_standing_of_a_ticket_is_the_role_and_team_given_here()
    {
        var story = Scene.WorkshopWith("ilze").When(Scene.Lead, new AddTeam("t1", "A"), new Assign("ilze", "t1"));
        Of(story).Standing("ilze", Role.Participant, "s").Actor.ShouldBe(new Actor("ilze", Role.Participant, "t1", "s"));
        story.When(Scene.Lead, new Appoint("ilze", Role.TableHost));
        Of(story).Standing("ilze", Role.Participant, "s").Actor.ShouldBe(new Actor("ilze", Role.TableHost, "t1", "s"));
        Of(story).Standing("wall", Role.Observer, "").Actor.ShouldBe(Scene.Wall);
    }

    [Fact]
    public void Who_was_sent_out_has_no_standing_and_does_not_come_back()
    {
        var story = Scene.WorkshopWith("ilze").When(Scene.Lead, new AddTeam("t1", "A"), new Assign("ilze", "t1"), new Remove("ilze"));
        story.Then(new PersonRemoved("ilze")).When(Scene.Lead, new Remove("ilze")).ThenNothing();
        Of(story).Standing("ilze", Role.Facilitator, "").ShouldBe(new Admission(null, Rejection.Forbidden));
        story.See<TeamView>("team/t1", Audience.Room).Members.ShouldBe(0);
        story.When(Actor.Server, new Admit("ilze")).ThenRefused(Rejection.Forbidden);
    }

    [Fact]
    public void Facilitators_do_not_remove_or_demote_themselves() =>
        Scene.Workshop().When(Scene.Lead, new Remove("lead")).ThenRefused(Rejection.Forbidden)
            .When(Scene.Lead, new Appoint("lead", Role.Participant)).ThenRefused(Rejection.Forbidden);

    [Fact]
    public void Who_holds_the_leaders_link_comes_through_a_locked_door() =>
        Scene.Workshop().When(Scene.Lead, new Lock())
            .When(Actor.Server, new Appoint("eva", Role.Facilitator)).Then(new PersonAdmitted("eva"), new PersonAppointed("eva", Role.Facilitator))
            .When(Scene.Lead, new Appoint("nobody", Role.Recorder)).ThenRefused(Rejection.NotFound);

    [Fact]
    public void People_choose_their_own_team_and_nobody_elses() =>
        Scene.WorkshopWith("ilze", "jonas").When(Scene.Lead, new AddTeam("t1", "A", Capacity: 1))
            .When(Ilze, new Assign("ilze", "t1")).Then(new MemberPlaced("ilze", "t1"))
            .When(Ilze, new Assign("ilze", "t1")).ThenNothing()
            .When(Ilze, new Assign("jonas", null)).ThenRefused(Rejection.Forbidden)
            .When(Scene.Person("jonas"), new Assign("jonas", "t1")).ThenRefused(Rejection.TooMany)
            .When(Scene.Person("jonas"), new Assign("jonas", "t9")).ThenRefused(Rejection.NotFound)
            .When(Ilze, new Assign("ilze", null)).Then(new MemberPlaced("ilze", null));

    [Fact]
    public void Twenty_thousand_people_come_in_quickly()
    {
        var workshop = Of(Scene.Workshop());
        Should.CompleteIn(
            () =>
            {
                for (var i = 0; i < 19_999; i++)
                    workshop.Apply(workshop.Decide(new Admit($"p{i}"), Actor.Server, Story.Start).Events.ShouldHaveSingleItem());
            },
            TimeSpan.FromSeconds(2));
        workshop.Decide(new Admit("one-more"), Actor.Server, Story.Start).Rejection.ShouldBe(Rejection.TooMany);
    }
}
