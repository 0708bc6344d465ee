using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

public sealed class TimerTests
{
    private static readonly DateTimeOffset Now = Story.Start;

    private static Story Planned() => Scene.Workshop().When(
        Scene.Lead,
        new AddActivity("ideas", "board", "Idejas"),
        new AddAgendaItem("talk", "Pilotprojekts", "talk", 15),
        new AddAgendaItem("work", "Darbs", "work", 75, Activity: "ideas"),
        new AddAgendaItem("end", "Noslēgums", "closing", 0));

    private static WorkshopView See(Story story) => story.See<WorkshopView>("workshop", Audience.Room);

    [Fact]
    public void Starting_a_block_makes_the_workshop_live_and_puts_its_activity_in_focus() =>
        Planned().When(Scene.Lead, new StartItem("work"))
            .Then(new StatusSet(Status.Live), new ItemStarted("work", Now.AddMinutes(75)), new FocusSet("ideas"));

    [Fact]
    public void Starting_a_block_twice_changes_nothing_and_does_not_start_its_time_again() =>
        Planned().When(Scene.Lead, new StartItem("work")).After(TimeSpan.FromMinutes(5)).When(Scene.Lead, new StartItem("work")).ThenNothing();

    [Fact]
    public void A_block_without_an_activity_takes_the_focus_away() =>
        Planned().When(Scene.Lead, new StartItem("work"), new StartItem("talk"))
            .Then(new ItemStarted("talk", Now.AddMinutes(15)), new FocusSet(null));

    [Fact]
    public void A_block_of_no_minutes_ends_now() =>
        See(Planned().When(Scene.Lead, new StartItem("end"))).CurrentItemEndsAt.ShouldBe(Now);

    [Fact]
    public void Extending_states_when_it_ends_so_that_twice_is_once() =>
        Planned().When(Scene.Lead, new StartItem("work"), new Extend("work", Now.AddMinutes(80))).Then(new ItemExtended("work", Now.AddMinutes(80)))
            .When(Scene.Lead, new Extend("work", Now.AddMinutes(80))).ThenNothing();

    [Fact]
    public void Only_the_present_block_can_be_extended_and_by_a_day_at_most() =>
        Planned().When(Scene.Lead, new StartItem("work"), new Extend("talk", Now.AddMinutes(5))).ThenRefused(Rejection.Conflict)
            .When(Scene.Lead, new Extend("nothing", Now)).ThenRefused(Rejection.NotFound)
            .When(Scene.Lead, new Extend("work", Now.AddHours(25))).ThenRefused(Rejection.Invalid);

    [Fact]
    public void A_pause_moves_the_end_by_its_length()
    {
        var story = Planned().When(Scene.Lead, new StartItem("talk"))
            .After(TimeSpan.FromMinutes(5)).When(Scene.Lead, new PauseTimer());
        See(story).PausedAt.ShouldBe(Now.AddMinutes(5));
        See(story).CurrentItemEndsAt.ShouldBe(Now.AddMinutes(15));

        story.After(TimeSpan.FromMinutes(7)).When(Scene.Lead, new PauseTimer()).ThenNothing()
            .When(Scene.Lead, new ResumeTimer()).Then(new TimerResumed(Now.AddMinutes(22)))
            .When(Scene.Lead, new ResumeTimer()).ThenNothing();
        See(story).PausedAt.ShouldBeNull();
    }

    [Fact]
    public void Without_a_present_block_there_is_no_countdown_to_pause() =>
        Planned().When(Scene.Lead, new PauseTimer()).ThenRefused(Rejection.WrongPhase);

    [Fact]
    public void The_next_block_starts_unpaused() =>
        See(Planned().When(Scene.Lead, new StartItem("talk"), new PauseTimer(), new StartItem("work"))).PausedAt.ShouldBeNull();

    [Fact]
    public void Finishing_a_block_that_is_not_the_present_one_leaves_the_present_one() =>
        Planned().When(Scene.Lead, new StartItem("work"), new FinishItem("talk")).ThenNothing()
            .When(Scene.Lead, new FinishItem("work")).Then(new ItemFinished("work"))
            .When(Scene.Lead, new FinishItem()).ThenNothing();

    [Fact]
    public void Removing_the_present_block_finishes_it() =>
        Planned().When(Scene.Lead, new StartItem("work"), new RemoveAgendaItem("work")).Then(new ItemFinished("work"), new ItemRemoved("work"));
}
