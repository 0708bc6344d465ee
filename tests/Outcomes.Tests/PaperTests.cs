using System.Text;
using Workshops.Meetings;

namespace Workshops.Outcomes.Tests;

/// <summary>Attendance sheet and table, handout and calendar entry.</summary>
public class PaperTests
{
    private static readonly Dictionary<string, string> NoAnswers = new(StringComparer.Ordinal);

    private static readonly Attendee[] People =
    [
        Person("Zane Čakste", "NVO"), Person("Ilze Cīrule", "NVO"), Person("Jānis Dārziņš", "Pašvaldība"), Person("Ēriks Ābols", "Iedzīvotāji"), Person("Anna Šulca", null), Person("Uldis Siliņš", "NVO"),
    ];

    private static WorkshopContent Workshop => Meetings.Full.Workshop with { Title = "Tikšanās, nr. 5; <b>Jelgavā</b>", Language = "lv", Place = "Lielā zāle, Pasta iela 37" };

    private static Attendee Person(string name, string? sector) => new(name, "Biedrība", sector, NoAnswers, null, false, null, null);

    [Fact]
    public void Names_stand_by_surname_as_Latvian_sorts_its_letters() =>
        AttendanceSheet.Sorted(People, "lv").Select(person => person.Name)
            .ShouldBe(["Ēriks Ābols", "Ilze Cīrule", "Zane Čakste", "Jānis Dārziņš", "Uldis Siliņš", "Anna Šulca"]);

    [Fact]
    public void The_sheet_has_title_place_date_a_line_for_each_to_sign_and_lines_for_others()
    {
        var page = Sheet(bySector: false);
        page.ShouldContain("Tikšanās, nr. 5; &lt;b&gt;Jelgavā&lt;/b&gt;");
        page.ShouldContain("20.02.2025. plkst. 14.00–17.00 · Lielā zāle, Pasta iela 37");
        Count(page, "class=\"sign\"").ShouldBe(People.Length + 6);
        page.ShouldContain("<th scope=\"col\">Paraksts</th>");
    }

    [Fact]
    public void By_sector_each_sector_has_its_heading_and_those_without_one_come_last()
    {
        var page = Sheet(bySector: true);
        string[] heads = ["Iedzīvotāji (1)", "NVO (3)", "Pašvaldība (1)", "Sektors nav norādīts (1)", "Citi dalībnieki"];
        var places = Array.ConvertAll(heads, head => page.IndexOf($"<h2>{head}</h2>", StringComparison.Ordinal));
        places.ShouldAllBe(place => place > 0);
        places.ShouldBe(places.Order());
    }

    [Fact]
    public void The_table_has_every_answer_and_the_version_of_what_was_agreed_to()
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal) { ["car"] = "=Yes" };
        var rows = Encoding.UTF8.GetString(AttendanceTable.Write(Workshop, [Person("Anna", "NVO") with { Answers = answers, ArrivedAt = Meetings.Noon, NoPhone = true, Consent = 2, Team = "Piekļuve" }]))
            .TrimStart('\uFEFF').Split("\r\n");
        rows[0].ShouldBe("\"Vārds, uzvārds\";\"Organizācija\";\"Sektors\";\"Do you drive?\";\"Komanda\";\"Ieradās\";\"Bez tālruņa\";\"Piekrišanas versija\"");
        rows[1].ShouldBe("\"Anna\";\"Biedrība\";\"NVO\";\"'=Yes\";\"Piekļuve\";\"2025-02-20 14:00:00\";\"jā\";\"2\"");
    }

    [Fact]
    public void The_handout_has_the_agenda_the_way_in_the_teams_and_the_context()
    {
        var page = Encoding.UTF8.GetString(Handout.Write(Workshop, new("12345678", "https://example.org/j/12345678", "<svg/>"), []));
        foreach (var text in new[] { "14.00–14.15", "Welcome", "Access: Boards", "1234 5678", "https://example.org/j/12345678", "data:image/svg+xml;base64,", "Aim", "How?" })
            page.ShouldContain(text);
        page.ShouldNotContain("<script");
    }

    [Fact]
    public void The_calendar_entry_is_in_UTC_escaped_and_folded_without_cutting_a_letter()
    {
        var file = CalendarFile.Write(Workshop with { Title = "Tikšanās, nr. 5; \\ " + new string('ā', 60) }, "w1", "https://example.org/j/12345678", Meetings.Noon)!;
        var text = Encoding.UTF8.GetString(file);
        var lines = text.Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        lines.ShouldContain("DTSTART:20250220T120000Z");
        lines.ShouldContain("DTEND:20250220T150000Z");
        lines.ShouldContain("UID:w1@workshops");
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        unfolded.ShouldContain($"SUMMARY:Tikšanās\\, nr. 5\\; \\\\ {new string('ā', 60)}\r\n");
        unfolded.ShouldContain("LOCATION:Lielā zāle\\, Pasta iela 37\r\n");
        unfolded.ShouldContain("DESCRIPTION:14.00–14.15 Welcome\\n14.15–15.00 Boards\\n\\n");
        CalendarFile.Write(Workshop with { StartsAt = null }, "w1", "x", Meetings.Noon).ShouldBeNull();
    }

    private static string Sheet(bool bySector) => Encoding.UTF8.GetString(AttendanceSheet.Write(Workshop, People, bySector, []));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
