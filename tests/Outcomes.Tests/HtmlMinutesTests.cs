using System.Text;
using System.Xml.Linq;

namespace Workshops.Outcomes.Tests;

public class HtmlMinutesTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><style>*{display:none}</style>")]
    [InlineData("</main></body>&amp;")]
    [InlineData("'; -- & &lt;")]
    public void Peoples_text_is_data_wherever_it_stands(string text)
    {
        var everywhere = Meetings.Full with
        {
            Workshop = Meetings.Full.Workshop with
            {
                Title = text,
                Place = text,
                Conclusion = text,
                Context = [new(text, text)],
                Agenda = [new("i1", text, text, null, 0, null)],
                Teams = [Meetings.Full.Workshop.Teams[0] with { Name = text, Question = text }],
            },
            Boards = [Meetings.Of(Meetings.Board(Meetings.Note(text) with { Category = text, Comments = [new("c1", text, Meetings.Noon)] }) with { Title = text }).Boards[0]],
            Teams = [new("t1", text)],
        };
        var page = Write(everywhere);
        page.ShouldNotContain(text);
        Body(page).Descendants().Select(e => e.Name.LocalName).Distinct(StringComparer.Ordinal)
            .ShouldBeSubsetOf(["main", "h1", "h2", "h3", "dl", "div", "dt", "dd", "p", "ol", "ul", "li", "span", "bdi"]);
        Body(page).Descendants("p").Count(p => string.Equals(p.Value, text, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void Latvian_and_Lithuanian_letters_stay_letters() =>
        Write(Meetings.OfNote("ā č ē ģ ī ķ ļ ņ š ū ž ą ę ė į ų")).ShouldContain("<p dir=\"auto\">ā č ē ģ ī ķ ļ ņ š ū ž ą ę ė į ų</p>");

    [Fact]
    public void Control_characters_are_left_out_and_lines_stay_lines() =>
        Write(Meetings.OfNote("one\u0007\r\ntwo\n\nthree")).ShouldContain("<p dir=\"auto\">one<br>two</p><p dir=\"auto\">three</p>");

    [Fact]
    public void The_page_needs_nothing_else_and_its_policy_allows_nothing_else()
    {
        var page = Write(Meetings.Full);
        page.ShouldContain($"content=\"{HtmlMinutes.Policy}\"");
        HtmlMinutes.Policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("href");
        page.Replace("src=\"data:image/", "", StringComparison.Ordinal).ShouldNotContain("src=");
        page.ShouldNotContain("url(");
    }

    [Fact]
    public void Hidden_notes_are_not_filed() => Write(Meetings.Full).ShouldNotContain("Second");

    [Fact]
    public void The_room_takes_home_no_hidden_note_and_no_count_before_its_results()
    {
        var room = Meetings.Full.AsTheRoomSeesIt().Boards[0].Content;
        room.Notes.Select(n => (n.Id, n.Votes)).ShouldBe([("n1", null)]);
        room.Groups.ShouldAllBe(g => g.Votes == null);
        Meetings.Of(Meetings.Board(Meetings.Note("x")) with { Phase = Boards.Phase.WritingPrivately }).AsTheRoomSeesIt().Boards[0].Content.Notes.ShouldBeEmpty();
        Meetings.Of(Meetings.Full.Boards[0].Content with { Phase = Boards.Phase.Results }).AsTheRoomSeesIt().Boards[0].Content.Notes[0].Votes.ShouldBe(new(7, 2));
    }

    private static string Write(Meeting meeting) => Encoding.UTF8.GetString(HtmlMinutes.Write(Minutes.Of(meeting)));

    private static XElement Body(string page) => XElement.Parse(
        page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)]);
}
