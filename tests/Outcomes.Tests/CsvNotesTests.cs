using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Workshops.Outcomes.Tests;

public class CsvNotesTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+371 6300")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\tplain")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("\u00A0=1")]
    [InlineData("\u200B=1")]
    [InlineData("\u202E=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData(" ＝1")]
    public void A_text_that_a_spreadsheet_might_run_stands_behind_an_apostrophe(string text) =>
        Text(Meetings.OfNote(text)).ShouldBe($"'{text}");

    [Theory]
    [InlineData("Train the trainers")]
    [InlineData("a=b")]
    [InlineData("E-rēķins; «x», \"y\"")]
    [InlineData("'=1")]
    [InlineData("two\nlines")]
    [InlineData("👩‍🏫 שלום")]
    [InlineData(" ")]
    public void Any_other_text_stands_as_it_was_written(string text) => Text(Meetings.OfNote(text)).ShouldBe(text);

    [Fact]
    public void Every_cell_from_people_is_made_safe()
    {
        var evil = Meetings.Full with
        {
            Workshop = Meetings.Full.Workshop with { Teams = [Meetings.Full.Workshop.Teams[0] with { Name = "=team" }] },
            Boards = [new("b1", Meetings.Full.Boards[0].Content with
            {
                Title = "=board",
                Columns = [new("main", "=column")],
                Groups = [new("g1", "main", "=group", "=area", null)],
                Notes = [Meetings.Full.Boards[0].Content.Notes[0] with { Category = "=category", Text = "=text", Comments = [new("c1", "=comment", Meetings.Noon)] }],
            })],
        };
        Rows(evil)[1].Where(cell => cell.Contains('=', StringComparison.Ordinal))
            .ShouldBe(["'=board", "'=column", "'=group", "'=area", "'=team", "'=category", "'=text", "'=comment"]);
    }

    [Fact]
    public void A_row_tells_all_of_a_note_and_votes_only_as_counts()
    {
        var rows = Rows(Meetings.Full);
        rows[0].ShouldBe(["Board", "Column", "Group", "Area", "Team", "Category", "Text", "Dots", "Dots without a phone", "Reactions", "Comments", "Time", "Hidden", "Tags", "X", "Y", "From paper"]);
        rows[1].ShouldBe(["Board", "Board", "Skills first", "Skills", "Access", "Idea", "First", "7", "2", "I agree 3", "Yes", "2025-02-20 14:00:00", "", "Transport", "12.5", "80", "yes"]);
        rows[2][12].ShouldBe("yes");
    }

    [Theory]
    [InlineData("lv", ';')]
    [InlineData("lt", ';')]
    [InlineData("en", ',')]
    public void The_separator_is_that_of_the_language_and_the_file_says_that_it_is_utf8(string language, char separator)
    {
        var file = CsvNotes.Write(Meetings.Full with { Workshop = Meetings.Full.Workshop with { Language = language } });
        file[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(file).Split("\r\n")[1].Split(separator).Length.ShouldBe(17);
    }

    private static string Text(Meeting meeting) => Rows(meeting)[1][6];

    private static List<string[]> Rows(Meeting meeting)
    {
        using var reader = new StreamReader(new MemoryStream(CsvNotes.Write(meeting)));
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = Texts.Of(meeting.Workshop.Language)["outcomes.csv.separator"] });
        List<string[]> rows = [];
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }
}
