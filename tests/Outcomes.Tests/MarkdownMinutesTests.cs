using System.Text;

namespace Workshops.Outcomes.Tests;

public class MarkdownMinutesTests
{
    [Theory]
    [InlineData("# not a heading", @"- \# not a heading")]
    [InlineData("- not a list", @"- \- not a list")]
    [InlineData("12. not a list", @"- 12\. not a list")]
    [InlineData("3) not a list", @"- 3\) not a list")]
    [InlineData("**loud** _quiet_ `code`", @"- \*\*loud\*\* \_quiet\_ \`code\`")]
    [InlineData("[link](javascript:alert(1))", @"- \[link\](javascript\:alert(1))")]
    [InlineData("![x](http://evil.example)", @"- \!\[x\](http\://evil.example)")]
    [InlineData("<script>alert(1)</script>", @"- \<script\>alert(1)\</script\>")]
    [InlineData("&lt;b&gt;", @"- \&lt;b\&gt;")]
    [InlineData("> quote | cell", @"- \> quote \| cell")]
    [InlineData("www.evil.example me@evil.example", @"- www\.evil.example me\@evil.example")]
    [InlineData(@"back\slash", @"- back\\slash")]
    [InlineData("    four spaces", "- four spaces")]
    [InlineData("=====", @"- \=\=\=\=\=")]
    [InlineData("~~~ $x$ {.y}", @"- \~\~\~ \$x\$ \{.y\}")]
    [InlineData("2025. gada, 14.00–17.00: ā č ē ģ ī ķ ļ ņ š ū ž", @"- 2025\. gada, 14.00–17.00: ā č ē ģ ī ķ ļ ņ š ū ž")]
    [InlineData("👩‍🏫 \u202Eשלום", "- 👩‍🏫 \u202Eשלום")]
    [InlineData("bell \a, escape \u001B[31m", @"- bell , escape \[31m")]
    public void Peoples_text_never_becomes_markup(string text, string line) => Write(text).ShouldContain($"\n{line}\n");

    [Fact]
    public void Lines_stay_lines_and_paragraphs_stay_in_their_note() =>
        Write("one\r\ntwo\n\n\n# three").ShouldContain("\n- one\\\n  two\n\n  \\# three\n");

    [Fact]
    public void A_heading_is_one_line() =>
        Write(Meetings.Of(Meetings.Board() with { Title = "one\n# two" })).ShouldContain("\n## one \\# two\n");

    [Fact]
    public void The_whole_meeting_is_told_in_order()
    {
        var text = Write(Meetings.Full with { Polls = [], Questions = [] });
        text.ShouldBe("""
            # Workshop

            - **When:** 20 February 2025, 14:00–17:00
            - **Place:** Hall
            - **Meeting no.:** 5
            - **Participants:** 24
            - **Status:** Taken before the workshop was closed

            ## Aim

            To meet.

            \- One\
            \- Two

            ## Agenda

            - **14:00–14:15** Welcome
            - **14:15–15:00** Access: Boards

            ## Teams

            ### Access

            **How?**

            *Members: 5*

            > **The team’s conclusion:** Start small.

            ## Board

            #### Skills first

            *Area: Skills · Dots: 5, of these without a phone: 1*

            - First *(Idea · \#Transport · Access · Photo · From paper · Dots: 9, of these without a phone: 2 · I agree: 3)*
              - Yes

            #### Areas of the plan

            - **Skills:** Skills first

            #### Voting round 1

            - **First:** 14

            ## Conclusion

            > We concluded.

            """.ReplaceLineEndings("\n"));
    }

    private static string Write(string note) => Write(Meetings.OfNote(note));

    private static string Write(Meeting meeting) => Encoding.UTF8.GetString(MarkdownMinutes.Write(Minutes.Of(meeting)));
}
