using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

/// <summary>The wall, rounds of teams, and what blocks do with boards.</summary>
public sealed class RoomTests
{
    private static readonly DateTimeOffset Soon = Story.Start.AddSeconds(4);

    private static Workshop Of(Story story) => (Workshop)story.Document;

    private static Story Working() => Scene.WorkshopWith("ilze").When(
        Scene.Lead,
        new AddTeam("t1", "A"),
        new AddTeam("t2", "B"),
        new AddTeam("t3", "C"),
        new AddActivity("b1", "board", "A", "t1"),
        new AddActivity("b2", "board", "B", "t2"),
        new AddActivity("ideas", "board", "Idejas"),
        new AddAgendaItem("teams", "Darbs", "work", 30),
        new AddAgendaItem("all", "Kopā", "work", 20, Activity: "ideas"),
        new AddAgendaItem("coffee", "Kafija", "break", 20));

    [Fact]
    public void What_is_put_on_the_wall_is_the_workshops_and_everybody_sees_it()
    {
        var story = Working().When(Scene.Lead, new ShowOnWall("results", "ideas", 1)).Then(new WallSet("results", "ideas", 1))
            .When(Scene.Lead, new ShowOnWall("results", "ideas", 1)).ThenNothing();
        story.See<WallShow>("wall", Audience.Room).ShouldBe(new WallShow("results", "ideas", 1));
        story.When(Scene.Lead, new ShowOnWall()).Then(new WallSet(null, null, null));
    }

    [Fact]
    public void The_wall_follows_when_the_room_goes_on() =>
        Working().When(Scene.Lead, new ShowOnWall("blank"))
            .When(Scene.Lead, new StartItem("teams")).Then(new StatusSet(Status.Live), new ItemStarted("teams", Story.Start.AddMinutes(30)), new WallSet(null, null, null))
            .When(Scene.Lead, new ShowOnWall("blank"))
            .When(Scene.Lead, new Focus("ideas")).Then(new FocusSet("ideas"), new WallSet(null, null, null));

    [Fact]
    public void A_page_that_is_held_is_let_go_when_the_room_goes_on() =>
        Working().When(Scene.Lead, new ShowOnWall(Page: 2)).Then(new WallSet(null, null, 2))
            .When(Scene.Lead, new Focus("ideas")).Then(new FocusSet("ideas"), new WallSet(null, null, null));

    [Fact]
    public void Only_facilitators_put_something_on_the_wall_and_only_what_is_there() =>
        Working().When(Scene.Person("ilze"), new ShowOnWall("blank")).ThenRefused(Rejection.Forbidden)
            .When(Scene.Lead, new ShowOnWall("results", "gone")).ThenRefused(Rejection.NotFound)
            .When(Scene.Lead, new ShowOnWall("re sults")).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new ShowOnWall("results", null, -1)).ThenRefused(Rejection.Invalid);

    [Fact]
    public void A_reveal_is_one_moment_for_all_however_often_it_is_asked_for()
    {
        var story = Working().When(Scene.Lead, new Reveal("ideas", Soon)).Then(new RevealSet("ideas", Soon))
            .When(Scene.Lead, new Reveal("ideas", Soon)).ThenNothing()
            .After(TimeSpan.FromMinutes(5)).When(Scene.Lead, new Reveal("ideas", Soon)).ThenNothing()
            .When(Scene.Lead, new Reveal("ideas", Soon.AddMinutes(-3))).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new Reveal("gone", Soon)).ThenRefused(Rejection.NotFound);
        story.See<WallShow>("wall", Audience.Room).ShouldBe(new WallShow(null, null, null, "ideas", Soon));
    }

    [Fact]
    public void Teams_go_round_to_the_next_theme_and_come_home()
    {
        var story = Working().When(Scene.Lead, new Rotate(1)).Then(new TeamsRotated(1)).When(Scene.Lead, new Rotate(1)).ThenNothing();
        Stations(story).ShouldBe("t1>t2 t2>t3 t3>t1");
        story.When(Scene.Lead, new Rotate(2));
        Stations(story).ShouldBe("t1>t3 t2>t1 t3>t2");
        story.When(Scene.Lead, new Rotate(3)).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new Rotate(0)).Then(new TeamsRotated(0));
        Stations(story).ShouldBe("t1>t1 t2>t2 t3>t3");
    }

    [Fact]
    public void A_team_that_goes_leaves_a_smaller_circle()
    {
        var story = Working().When(Scene.Lead, new Rotate(2), new RemoveTeam("t3"));
        story.See<RotationView>("rotation", Audience.Room).Round.ShouldBe(0);
        Stations(story).ShouldBe("t1>t1 t2>t2");
        Of(story).Content().Round.ShouldBeNull();
    }

    [Fact]
    public void Whose_team_is_removed_is_told_until_they_choose_again()
    {
        var story = Working().When(Scene.Lead, new Assign("ilze", "t1"), new RemoveTeam("t1"));
        story.See<MeView>("me", Audience.Of(Scene.Person("ilze"))).ShouldBe(new MeView("ilze", Role.Participant, null, "A"));
        Of(story).Content().Activities.Select(activity => activity.Id).ShouldContain("b1");
        story.When(Scene.Lead, new AddTeam("t1", "A")).See<MeView>("me", Audience.Of(Scene.Person("ilze"))).LostTeam.ShouldBeNull();
        story.When(Scene.Lead, new RemoveTeam("t1")).When(Scene.Person("ilze"), new Assign("ilze", "t2"));
        story.See<MeView>("me", Audience.Of(Scene.Person("ilze"))).ShouldBe(new MeView("ilze", Role.Participant, "t2"));
    }

    [Fact]
    public void A_block_opens_and_closes_the_boards_that_it_is_about()
    {
        var story = Working().When(Scene.Lead, new StageItem("teams", Phase.WritingPrivately, true)).Then(new ItemStaged("teams", Phase.WritingPrivately, true))
            .When(Scene.Lead, new StageItem("all", Phase.Voting))
            .When(Scene.Lead, new StageItem("all", Phase.Voting)).ThenNothing();
        story.When(Scene.Lead, new StartItem("teams"));
        Of(story).Cues.ShouldBe([new(Board("b1"), "WritingPrivately", 1), new(Board("b2"), "WritingPrivately", 1)]);
        story.When(Scene.Lead, new StartItem("teams")).ThenNothing();
        story.When(Scene.Lead, new StartItem("all"));
        Of(story).Cues.ShouldBe([new(Board("b1"), "Closed", 2), new(Board("b2"), "Closed", 2), new(Board("ideas"), "Voting", 2)]);
        story.When(Scene.Lead, new StartItem("coffee"));
        Of(story).Cues.ShouldBeEmpty();
    }

    [Fact]
    public void Two_blocks_on_one_board_do_not_close_it_between_them()
    {
        var story = Working().When(
            Scene.Lead,
            new AddAgendaItem("vote", "Balsojums", "work", 5, Activity: "ideas"),
            new StageItem("all", null, true),
            new StageItem("vote", Phase.Voting),
            new StartItem("all"),
            new StartItem("vote"));
        Of(story).Cues.ShouldBe([new(Board("ideas"), "Voting", 2)]);
        story.When(Scene.Lead, new FinishItem());
        Of(story).Cues.ShouldBeEmpty();
    }

    [Fact]
    public void A_block_opens_the_poll_that_it_is_about_and_its_end_closes_it()
    {
        var story = Working().When(
            Scene.Lead,
            new AddActivity("p", "poll", "Aptauja"),
            new AddAgendaItem("ask", "Aptauja", "work", 5, Activity: "p"),
            new StageItem("ask", null, true),
            new StartItem("ask"));
        Of(story).Cues.ShouldBe([new("poll/w/p", "Open", 1)]);
        story.When(Scene.Lead, new FinishItem());
        Of(story).Cues.ShouldBe([new("poll/w/p", "Closed", 2)]);
    }

    private static string Board(string id) => $"board/w/{id}";

    private static string Stations(Story story) => string.Join(
        ' ',
        story.See<RotationView>("rotation", Audience.Room).Stations.Select(station => $"{station.Key}>{station.Value}"));
}
