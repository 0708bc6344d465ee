using System.Text;

namespace Workshops.Outcomes.Tests;

public class JelgavaTests
{
    [Fact]
    public void The_example_can_be_read() => MeetingFile.Read(Meetings.JelgavaFile).Fault.ShouldBeNull();

    [Fact]
    public void The_example_is_written_back_byte_for_byte() =>
        Encoding.UTF8.GetString(MeetingFile.Write(Meetings.Jelgava)).ShouldBe(Encoding.UTF8.GetString(Meetings.JelgavaFile));

    [Fact]
    public void The_example_imported_and_exported_again_is_the_same_file() =>
        Encoding.UTF8.GetString(MeetingFile.Write(Meetings.Imported(Meetings.Jelgava))).ShouldBe(Encoding.UTF8.GetString(Meetings.JelgavaFile));

    [Theory]
    [InlineData("Kas vēl pietrūkst plānā?", 2, 10)]
    [InlineData("Kas tiek plānots? Kas jau strādā?", 1, 9)]
    [InlineData("Kas ir nepieciešams?", 1, 6)]
    [InlineData("Ko es pats varu dot šī mērķa iedzīvināšanā?", 1, 4)]
    [InlineData("Cik iesaistīta ir sabiedrība?", 3, 0)]
    [InlineData("Ar ko vēl mums ir jārunā?", 1, 6)]
    public void Every_common_board_has_its_notes(string title, int columns, int notes)
    {
        var board = Meetings.Jelgava.Boards.Single(b => string.Equals(b.Content.Title, title, StringComparison.Ordinal)).Content;
        board.Columns.Count.ShouldBe(columns);
        board.Notes.Count.ShouldBe(notes);
        board.Phase.ShouldBe(Boards.Phase.Writing);
    }

    [Fact]
    public void Four_teams_have_a_question_and_a_board_each()
    {
        var meeting = Meetings.Jelgava;
        meeting.Workshop.Teams.Select(t => t.Name).ShouldBe(["Motivācija", "Piekļuve", "Lietojamība", "Pielietošana"]);
        meeting.Workshop.Teams.ShouldAllBe(t => t.Question!.StartsWith("Kā ", StringComparison.Ordinal));
        meeting.Workshop.Teams.Select(t => t.Id).ShouldBe(meeting.Boards.Select(b => b.Content.TeamId).OfType<string>());
        meeting.Workshop.Areas.Count.ShouldBe(5);
    }

    [Fact]
    public void S2_04_the_long_note_is_whole_in_every_form()
    {
        var note = Meetings.Jelgava.Boards.SelectMany(b => b.Content.Notes).Single(n => n.Text.StartsWith("Prasmju ilgtspēja: ", StringComparison.Ordinal)).Text;
        note.Length.ShouldBe(363);
        var minutes = Minutes.Of(Meetings.Jelgava);
        Encoding.UTF8.GetString(MarkdownMinutes.Write(minutes)).ShouldContain(note);
        Encoding.UTF8.GetString(HtmlMinutes.Write(minutes)).ShouldContain(note);
        Encoding.UTF8.GetString(CsvNotes.Write(Meetings.Jelgava)).ShouldContain(note);
    }

    [Fact]
    public void S2_15_the_minutes_keep_the_order_of_the_paper()
    {
        var headings = Minutes.Of(Meetings.Jelgava).Blocks.OfType<Heading>().Where(h => h.Level is 2).Select(h => h.Text).ToList();
        headings[0].ShouldBe("Īstenošanas posms");
        headings[^8..].ShouldBe(
        [
            "Komandas", "Kas vēl pietrūkst plānā?", "Kas tiek plānots? Kas jau strādā?", "Kas ir nepieciešams?",
            "Ko es pats varu dot šī mērķa iedzīvināšanā?", "Cik iesaistīta ir sabiedrība?", "Ar ko vēl mums ir jārunā?", "Secinājums",
        ]);
        headings.IndexOf("Darba kārtība").ShouldBeInRange(1, headings.Count - 9);
    }

    [Fact]
    public void S2_01_the_agenda_stands_with_local_times()
    {
        var schedule = Minutes.Of(Meetings.Jelgava).Blocks.OfType<Schedule>().Single();
        schedule.Items.Select(i => i.Label).ShouldBe(["13.40–14.00", "14.00–14.15", "14.15–15.30", "15.30–15.50", "15.50–17.00", "17.00"]);
        var facts = Minutes.Of(Meetings.Jelgava).Blocks.OfType<Facts>().First();
        facts.All[0].Value.ShouldBe("20.02.2025. plkst. 14.00–17.00");
    }
}
