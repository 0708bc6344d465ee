using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Teams;

namespace Workshops.Tests.Meetings;

public sealed class ActivitiesTests
{
    private static readonly StreamName Board = StreamName.OfBoard("w", "ideas");

    [Fact]
    public void A_board_begins_with_a_column_main_that_has_its_title()
    {
        var story = Scene.Workshop().When(Scene.Lead, new AddActivity("ideas", "board", "Idejas"));
        var opened = Of(story).Opening(Board).ShouldBeOfType<BoardOpened>();
        opened.Title.ShouldBe("Idejas");
        opened.Columns.ShouldBe([new NewColumn("main", "Idejas")]);
        opened.At.ShouldBe(story.Now);
    }

    [Fact]
    public void A_board_begins_with_the_columns_of_its_activity_and_its_team()
    {
        var story = Scene.Workshop().When(Scene.Lead, new AddTeam("t1", "A"), new AddActivity("ideas", "board", "Idejas", "t1", [new("c1", "Ko?")]));
        var opened = Of(story).Opening(Board).ShouldBeOfType<BoardOpened>();
        opened.TeamId.ShouldBe("t1");
        opened.Columns.ShouldBe([new NewColumn("c1", "Ko?")]);
    }

    [Fact]
    public void Removed_activities_and_teams_still_begin_so_that_nothing_is_lost()
    {
        var story = Scene.Workshop().When(Scene.Lead, new AddTeam("t1", "A"), new AddActivity("ideas", "board", "Idejas"));
        story.When(Scene.Lead, new RemoveTeam("t1"), new RemoveActivity("ideas"));
        Of(story).Opening(Board).ShouldNotBeNull();
        Of(story).Opening(StreamName.OfTeam("w", "t1")).ShouldBe(new TeamFormed("t1") { At = story.Now });
        story.Document.Keys.ShouldNotContain("activity/ideas");
    }

    [Fact]
    public void What_is_not_there_does_not_begin()
    {
        var workshop = Of(Scene.Workshop().When(Scene.Lead, new AddActivity("ideas", "board", "Idejas")));
        workshop.Opening(StreamName.OfBoard("w", "other")).ShouldBeNull();
        workshop.Opening(StreamName.OfBoard("w2", "ideas")).ShouldBeNull();
        workshop.Opening(StreamName.OfTeam("w", "ideas")).ShouldBeNull();
        workshop.Opening(StreamName.OfWorkshop("w")).ShouldBeNull();
    }

    [Fact]
    public void An_activity_that_is_removed_leaves_focus_and_agenda()
    {
        var story = Scene.Workshop().When(
            Scene.Lead,
            new AddActivity("ideas", "board", "Idejas"),
            new AddAgendaItem("work", "Darbs", "work", 20, Activity: "ideas"),
            new StartItem("work"),
            new RemoveActivity("ideas"));
        story.See<WorkshopView>("workshop", Audience.Room).Focus.ShouldBeNull();
        story.See<AgendaItemView>("agenda/work", Audience.Room).ActivityId.ShouldBeNull();
        story.When(Scene.Lead, new Focus("ideas")).ThenRefused(Rejection.NotFound);
    }

    [Fact]
    public void An_activity_of_no_known_kind_team_or_columns_is_refused() =>
        Scene.Workshop()
            .When(Scene.Lead, new AddActivity("a", "quiz", "A")).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new AddActivity("a", "board", "A", "t9")).ThenRefused(Rejection.NotFound)
            .When(Scene.Lead, new AddActivity("a", "board", "A", null, [new("c", "A"), new("c", "B")])).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new AddActivity("a", "board", "A", null, [.. Enumerable.Range(0, 21).Select(i => new NewColumn($"c{i}", "A"))])).ThenRefused(Rejection.TooMany);

    [Fact]
    public void Teams_get_the_next_free_colour()
    {
        var story = Scene.Workshop().When(Scene.Lead, new AddTeam("t1", "A"), new AddTeam("t2", "B", Colour: 3), new AddTeam("t3", "C"), new AddTeam("t4", "D"));
        new[] { "t1", "t2", "t3", "t4" }.Select(id => story.See<TeamView>($"team/{id}", Audience.Room).Colour).ShouldBe([1, 3, 2, 4]);
    }

    [Fact]
    public void A_block_can_be_moved_anywhere_as_often_as_wanted()
    {
        var story = Scene.Workshop().When(Scene.Lead, [.. "abcd".Select(id => new AddAgendaItem($"{id}", $"{id}", "work", 5))]);
        for (var i = 0; i < 200; i++)
            story.When(Scene.Lead, new MoveAgendaItem(i % 2 == 0 ? "c" : "b", "a")).Last.Rejection.ShouldBeNull();
        story.Document.Keys.Where(key => key.StartsWith("agenda/", StringComparison.Ordinal)).ShouldBe(["agenda/a", "agenda/b", "agenda/c", "agenda/d"]);
        story.When(Scene.Lead, new MoveAgendaItem("d")).When(Scene.Lead, new MoveAgendaItem("d")).ThenNothing();
        story.Document.Keys.ElementAt(1).ShouldBe("agenda/d");
    }

    private static Workshop Of(Tests.Live.Story story) => (Workshop)story.Document;
}
