using Workshops.Boards;
using Workshops.Meetings;

namespace Workshops.Outcomes.Tests;

public class LikenessTests
{
    [Fact]
    public void A_template_has_all_that_was_prepared_and_nothing_that_was_written()
    {
        var full = Meetings.Full;
        var template = full.AsTemplate();
        template.Workshop.Agenda.ShouldBe(full.Workshop.Agenda);
        template.Workshop.Registration.ShouldBe(full.Workshop.Registration);
        template.Boards[0].Content.Categories.ShouldBe(["Idea"]);
        template.Boards[0].Content.Notes.ShouldBeEmpty();
        template.Boards[0].Content.Groups.ShouldBeEmpty();
        (template.Workshop.Conclusion, template.Workshop.People, template.Workshop.Status).ShouldBe((null, 0, Status.Draft));
        template.Teams.ShouldBeEmpty();
        template.Polls.ShouldAllBe(poll => poll.Content.Answers.Count == 0 && poll.Content.People == 0);
        template.Questions.ShouldAllBe(list => list.Content.Questions.Count == 0);
        template.Workshop.Teams.ShouldAllBe(team => team.Members == 0);
    }

    [Fact]
    public void A_template_is_a_file_that_can_be_read() => MeetingFile.Read(MeetingFile.Write(Meetings.Full.AsTemplate())).Fault.ShouldBeNull();

    [Theory]
    [InlineData(Phase.WritingPrivately, Phase.WritingPrivately)]
    [InlineData(Phase.Results, Phase.Writing)]
    public void A_board_of_a_template_begins_with_writing(Phase was, Phase begins) =>
        Meetings.Of(Meetings.Board() with { Phase = was }).AsTemplate().Boards[0].Content.Phase.ShouldBe(begins);

    [Fact]
    public void On_another_day_blocks_keep_their_distance_to_the_start()
    {
        var moved = Meetings.Full.MovedTo(Meetings.Noon.AddDays(7).AddHours(1), null).Workshop;
        (moved.StartsAt, moved.EndsAt).ShouldBe((Meetings.Noon.AddDays(7).AddHours(1), Meetings.Noon.AddDays(7).AddHours(4)));
        moved.Agenda[0].StartsAt.ShouldBe(moved.StartsAt);
        Meetings.Full.MovedTo(null, null).Workshop.Agenda.ShouldAllBe(item => item.StartsAt == null);
    }
}
