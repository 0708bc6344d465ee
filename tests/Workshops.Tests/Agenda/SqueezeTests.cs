using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;
using Workshops.Tests.Meetings;

namespace Workshops.Tests.Agenda;

/// <summary>S2-01: what becomes of later blocks when one takes longer.</summary>
public sealed class SqueezeTests
{
    private static readonly DateTimeOffset Five = Scene.Created.EndsAt!.Value;

    private static Story Day() => Scene.Workshop().When(
        Scene.Lead,
        new AddAgendaItem("talk", "Pilotprojekts", "talk", 15, Scene.Created.StartsAt),
        new AddAgendaItem("work", "Darbs", "work", 75),
        new AddAgendaItem("break", "Pauze", "break", 20),
        new AddAgendaItem("results", "Rezultāti", "work", 70),
        new AddAgendaItem("end", "Noslēgums", "closing", 0));

    [Fact]
    public void S2_01_Five_minutes_more_move_all_that_comes_later()
    {
        var story = Day().When(Scene.Lead, new StartItem("talk"), new Extend("talk", Story.Start.AddMinutes(20)));
        Starts(story).ShouldBe(["14.00", "14.20", "15.35", "15.55", "17.05"]);
        See(story).AgendaEndsAt.ShouldBe(Five.AddMinutes(5));
    }

    [Fact]
    public void S2_01_Squeezing_keeps_the_end_time_and_leaves_the_break_as_long_as_it_is()
    {
        var story = Day().When(Scene.Lead, new StartItem("talk"), new Extend("talk", Story.Start.AddMinutes(30)), new SqueezeAgenda(Five));
        Lengths(story).ShouldBe([15, 67, 20, 63, 0]);
        See(story).AgendaEndsAt.ShouldBe(Five);
        story.When(Scene.Lead, new SqueezeAgenda(Five)).ThenNothing();
    }

    [Fact]
    public void A_block_that_takes_less_brings_all_that_comes_later_forward() =>
        Starts(Day().When(Scene.Lead, new StartItem("talk")).After(TimeSpan.FromMinutes(10)).When(Scene.Lead, new StartItem("work")))
            .ShouldBe(["14.00", "14.10", "15.25", "15.45", "16.55"]);

    [Fact]
    public void Held_on_another_day_the_plan_stays_as_it_is() =>
        Starts(Day().At(Story.Start.AddDays(40)).When(Scene.Lead, new StartItem("talk"))).ShouldBe(["14.00", "14.15", "15.30", "15.50", "17.00"]);

    [Fact]
    public void A_block_with_a_time_of_its_own_starts_then_and_those_before_it_give_way()
    {
        var story = Day().When(Scene.Lead, new EditAgendaItem("break", StartsAt: At(15, 30)), new StartItem("talk"), new Extend("talk", At(14, 25)), new SqueezeAgenda(Five));
        Starts(story).ShouldBe(["14.00", "14.25", "15.30", "15.50", "17.00"]);
        Lengths(story).ShouldBe([15, 65, 20, 70, 0]);
    }

    [Fact]
    public void No_block_becomes_shorter_than_its_least()
    {
        var story = Day().When(Scene.Lead, new EditAgendaItem("work", Least: 70), new EditAgendaItem("results", Least: 65), new StartItem("talk"), new Extend("talk", At(14, 35)));
        story.When(Scene.Lead, new SqueezeAgenda(Five)).ThenRefused(Rejection.Conflict);
        See(story).AgendaCanEndAt.ShouldBe(Five.AddMinutes(10));
        story.When(Scene.Lead, new SqueezeAgenda(Five.AddMinutes(10)));
        Lengths(story).ShouldBe([15, 70, 20, 65, 0]);
    }

    [Fact]
    public void Past_its_end_the_present_block_takes_from_what_follows()
    {
        var story = Day().When(Scene.Lead, new StartItem("talk")).After(TimeSpan.FromMinutes(25)).When(Scene.Lead, new SqueezeAgenda(Five));
        Lengths(story).Sum().ShouldBe(170);
    }

    [Fact]
    public void Where_nothing_is_still_to_come_there_is_nothing_to_squeeze() =>
        Scene.Workshop().When(Scene.Lead, new SqueezeAgenda(Five)).ThenRefused(Rejection.WrongPhase);

    [Fact]
    public void A_time_of_its_own_can_be_taken_from_a_block_again() =>
        Starts(Day().When(Scene.Lead, new EditAgendaItem("break", StartsAt: At(16, 0)), new EditAgendaItem("break", Follows: true))).ShouldContain("15.30");

    internal static WorkshopView See(Story story) => story.See<WorkshopView>("workshop", Audience.Facilitators);

    internal static List<AgendaItemView> Items(Story story) =>
        [.. story.Document.Keys.Where(key => key.StartsWith("agenda/", StringComparison.Ordinal)).Select(key => story.See<AgendaItemView>(key, Audience.Room))];

    internal static List<string> Starts(Story story) =>
        Items(story).ConvertAll(item => item.StartsAt!.Value.ToOffset(TimeSpan.FromHours(2)).ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture));

    private static List<int> Lengths(Story story) => Items(story).ConvertAll(item => item.Minutes);

    private static DateTimeOffset At(int hour, int minute) => new(2025, 2, 20, hour, minute, 0, TimeSpan.FromHours(2));

    // Each time the blocks could have given half of what they had left
    [Fact]
    public void An_agenda_that_was_squeezed_is_not_squeezed_again()
    {
        var squeeze = new SqueezeAgenda(Story.Start.AddMinutes(62));
        var story = Scene.Workshop().When(Scene.Lead, new ImportAgenda("14.00-15.00 A\n14.30-14.40 C\nx\n20 min D"), new AddAgendaItem("i2", "B", "talk", 10, Story.Start.AddMinutes(2)), squeeze);
        story.Last.Events.ShouldNotBeEmpty();
        story.When(Scene.Lead, squeeze).ThenNothing();
    }
}
