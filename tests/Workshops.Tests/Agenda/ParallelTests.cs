using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;
using Workshops.Tests.Meetings;

namespace Workshops.Tests.Agenda;

/// <summary>Blocks of several teams at the same time (mission row 19).</summary>
public sealed class ParallelTests
{
    private static Story Day() => Scene.Workshop().When(
        Scene.Lead,
        new AddTeam("t1", "Motivācija"),
        new AddTeam("t2", "Piekļuve"),
        new AddActivity("b1", "board", "Kā rosināt?", "t1"),
        new AddAgendaItem("talk", "Ievads", "talk", 15, Scene.Created.StartsAt),
        new AddAgendaItem("one", "Intervijas", "work", 30, Activity: "b1", Team: "t1"),
        new AddAgendaItem("two", "Karte", "work", 45, Team: "t2"),
        new AddAgendaItem("end", "Noslēgums", "closing", 10));

    [Fact]
    public void Blocks_of_different_teams_that_follow_each_other_start_together_and_take_as_long_as_the_longest() =>
        SqueezeTests.Starts(Day()).ShouldBe(["14.00", "14.15", "14.15", "15.00"]);

    [Fact]
    public void A_second_block_of_the_same_team_comes_after() =>
        SqueezeTests.Starts(Day().When(Scene.Lead, new EditAgendaItem("two", Team: "t1"))).ShouldBe(["14.00", "14.15", "14.45", "15.30"]);

    [Fact]
    public void Starting_one_starts_those_beside_it_and_each_phone_shows_its_own_teams_board()
    {
        var story = Day().When(Scene.Lead, new StartItem("two")).Then(new StatusSet(Status.Live), new ItemStarted("one", Story.Start.AddMinutes(45)));
        SqueezeTests.Items(story).Select(item => item.Started).ShouldBe([false, true, true, false]);
        story.When(Scene.Lead, new StartItem("one")).ThenNothing();
        SqueezeTests.See(story).Focus.ShouldBeNull();
    }

    [Fact]
    public void Squeezing_shortens_those_beside_each_other_together()
    {
        var story = Day().When(Scene.Lead, new SqueezeAgenda(Scene.Created.StartsAt!.Value.AddMinutes(60)));
        SqueezeTests.Items(story).Select(item => item.Minutes).ShouldBe([12, 30, 38, 10]);
    }

    [Fact]
    public void A_block_can_be_of_a_team_that_is_there_only() =>
        Day().When(Scene.Lead, new AddAgendaItem("x", "X", "work", 5, Team: "nobody")).ThenRefused(Rejection.NotFound);

    [Fact]
    public void A_team_that_is_gone_leaves_its_block_where_it_was() =>
        SqueezeTests.Starts(Day().When(Scene.Lead, new RemoveTeam("t2"))).ShouldBe(["14.00", "14.15", "14.15", "15.00"]);
}
