using System.Text;
using Workshops.Boards;

namespace Workshops.Outcomes.Tests;

/// <summary>Tags, areas, rounds of voting, photos and teams that are gone, in what is taken home.</summary>
public class BoardsInDepthTests
{
    [Fact]
    public void S2_05_Tags_stand_beside_their_notes()
    {
        Markdown(Meetings.Full).ShouldContain("#Transport");
        Csv(Meetings.Full).ShouldContain("\"Transport\";".Replace(';', ','));
    }

    [Fact]
    public void S2_08_Areas_with_nothing_yet_are_told()
    {
        var meeting = Meetings.Full with { Workshop = Meetings.Full.Workshop with { Areas = ["Skills", "Roads"] } };
        var facts = Minutes.Of(meeting).Blocks.OfType<Facts>().Last(f => f.All.Any(fact => fact.Label == "Roads"));
        facts.All.ShouldBe([new("Skills", "Skills first"), new("Roads", "Nothing yet")]);
    }

    [Fact]
    public void S2_09_Earlier_rounds_are_told_as_counts()
    {
        var minutes = Markdown(Meetings.Full);
        minutes.ShouldContain("Voting round 1");
        minutes.ShouldContain("14");
        minutes.ShouldNotContain("Voting round 2");
    }

    [Fact]
    public void The_room_takes_home_neither_votes_before_their_results_nor_pictures_of_hidden_notes()
    {
        var seen = Meetings.Full.AsTheRoomSeesIt();
        seen.Boards[0].Content.Rounds!.ShouldAllBe(round => round.Votes.Count == 0);
        seen.Pictures!.ShouldHaveSingleItem();
        var hidden = Meetings.Full.Boards[0].Content with { Notes = [.. Meetings.Full.Boards[0].Content.Notes.Select(note => note with { Hidden = true })], Phase = Phase.Results };
        (Meetings.Full with { Boards = [new("b1", hidden)] }).AsTheRoomSeesIt().ShouldSatisfyAllConditions(
            meeting => meeting.Pictures.ShouldBeEmpty(),
            meeting => meeting.Boards[0].Content.Rounds![0].Votes.ShouldBeEmpty(),
            meeting => meeting.Boards[0].Content.Rounds![1].Contenders.ShouldBe(["g1"]));
    }

    [Fact]
    public void A_photo_is_shown_in_the_page_and_named_in_the_text()
    {
        Encoding.UTF8.GetString(HtmlMinutes.Write(Minutes.Of(Meetings.Full))).ShouldContain("src=\"data:image/jpeg;base64,/9j/\"");
        Markdown(Meetings.Full).ShouldContain("Photo");
    }

    [Fact]
    public void The_board_of_a_team_that_is_gone_is_still_taken_home()
    {
        var board = Meetings.Board(Meetings.Note("Kept")) with { TeamId = "gone" };
        Markdown(Meetings.Of(board)).ShouldContain("Kept");
        Csv(Meetings.Of(board)).ShouldContain("Kept");
    }

    private static string Markdown(Meeting meeting) => Encoding.UTF8.GetString(MarkdownMinutes.Write(Minutes.Of(meeting)));

    private static string Csv(Meeting meeting) => Encoding.UTF8.GetString(CsvNotes.Write(meeting));
}
