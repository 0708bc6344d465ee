using System.Text;
using Workshops.Polls;

namespace Workshops.Outcomes.Tests;

public class PollMinutesTests
{
    private static Meeting Meeting => Meetings.Full;

    [Fact]
    public void A_poll_stands_with_its_numbers_and_what_it_was_drafted_from()
    {
        var minutes = Markdown(Meeting);
        minutes.ShouldContain("## Poll");
        minutes.ShouldContain("Survey drafted from the conclusion");
        minutes.ShouldContain("- Bus *(answers: 8 · 80 %)*");
        minutes.ShouldContain("Mean 4, spread 1, answered: 2");
        minutes.ShouldContain("Bus · Effect");
        minutes.ShouldContain("Because.");
    }

    [Fact]
    public void What_was_hidden_is_not_filed()
    {
        foreach (var minutes in new[] { Markdown(Meeting), Encoding.UTF8.GetString(HtmlMinutes.Write(Minutes.Of(Meeting))) })
        {
            minutes.ShouldNotContain("rude");
            minutes.ShouldNotContain("Rude");
            minutes.ShouldNotContain("Never mind");
        }
    }

    [Fact]
    public void The_same_poll_before_and_after_shows_the_change()
    {
        var earlier = Meetings.Poll with { Title = "Before", Repeats = null, Answers = [new("scale", 2, [new("", 1, 1), new("", 3, 1)], [], [], [])] };
        Markdown(Meeting with { Polls = [new("p0", earlier), new("p1", Meetings.Poll)] }).ShouldContain("before 2, change");
    }

    [Fact]
    public void The_room_takes_home_no_results_that_it_was_not_shown()
    {
        var hidden = (Meeting with { Polls = [new("p1", Meetings.Poll with { Shown = false })] }).AsTheRoomSeesIt();
        hidden.Polls[0].Content.Answers.ShouldBeEmpty();
        hidden.Polls[0].Content.Origin.ShouldBeNull();
        Meeting.AsTheRoomSeesIt().Polls[0].Content.ResultOf("words")!.Bars.Select(b => b.Key).ShouldBe(["=bus"]);
        (Meeting with { Polls = [new("p1", Meetings.Poll with { Phase = PollPhase.Draft })] }).AsTheRoomSeesIt().Polls.ShouldBeEmpty();
        Meeting.AsTheRoomSeesIt().Questions[0].Content.Questions.Count.ShouldBe(1);
    }

    [Fact]
    public void Questions_stand_with_their_votes() => Markdown(Meeting).ShouldContain("- When? *(votes: 5)*");

    [Fact]
    public void The_table_has_a_row_for_each_value_and_no_formula()
    {
        var table = Encoding.UTF8.GetString(CsvNotes.Write(Meeting));
        table.ShouldContain("\"Poll\",\"First?\",\"\",\"\",\"\",\"\",\"Bus\",\"3\",\"5\"");
        table.ShouldContain("\"Poll\",\"How good?\",\"Bus · Effect\",\"\",\"\",\"\",\"4\",\"1\",\"0\"");
        table.ShouldContain("\"When?\",\"3\",\"2\"");
        table.ShouldNotContain("\"=bus\"");
    }

    private static string Markdown(Meeting meeting) => Encoding.UTF8.GetString(MarkdownMinutes.Write(Minutes.Of(meeting)));
}
