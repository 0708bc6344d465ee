using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Workshops.Outcomes.Tests;

public class MeetingFileTests
{
    [Fact]
    public void What_is_written_reads_back_equal() =>
        Text(MeetingFile.Read(MeetingFile.Write(Meetings.Full)).Meeting).ShouldBe(Text(Meetings.Full));

    [Fact]
    public void Nothing_of_a_meeting_is_missing_from_its_file() =>
        JsonNode.Parse(MeetingFile.Write(Meetings.Full))!["boards"]![0]!["content"]!["notes"]![0]!.AsObject().Select(field => field.Key)
            .ShouldBe(["id", "columnId", "groupId", "text", "category", "teamId", "x", "y", "at", "editedAt", "hidden", "votes", "reactions", "comments", "origin", "tags", "photo", "paper"]);

    [Fact]
    public void An_imported_meeting_is_exported_as_the_same_file() =>
        Encoding.UTF8.GetString(MeetingFile.Write(Meetings.Imported(Meetings.Full)))
            .ShouldBe(Encoding.UTF8.GetString(MeetingFile.Write(Meetings.Full)));

    [Fact]
    public void A_round_and_a_team_that_was_removed_come_back_and_what_it_concluded_is_told()
    {
        var meeting = Meetings.Full with
        {
            Workshop = Meetings.Full.Workshop with
            {
                Teams = [new("t1", "Access", "How?", 1, 6, 5), new("t2", "Skills", null, 2, null, 0)],
                Round = 1,
                Archived = [new("t3", "Dissolved", null, 3, null, 0)],
            },
            Teams = [.. Meetings.Full.Teams, new("t3", "Kept after all.")],
        };
        var again = MeetingFile.Read(MeetingFile.Write(meeting)).Meeting!;
        Text(Meetings.Imported(again)).ShouldBe(Text(meeting));
        Encoding.UTF8.GetString(MarkdownMinutes.Write(Minutes.Of(again))).ShouldContain("Kept after all");
        Encoding.UTF8.GetString(HtmlMinutes.Write(Minutes.Of(again))).ShouldContain("Kept after all");
    }

    [Fact]
    public void A_guests_note_on_a_teams_board_has_its_teams_name()
    {
        var board = Meetings.Board(Meetings.Note("Built on") with { TeamId = "t2" }) with { TeamId = "t1" };
        var teams = Meetings.Workshop with { Teams = [new("t1", "Access", null, 1, null, 0), new("t2", "Skills", null, 2, null, 0)] };
        var meeting = Meetings.Of(board, teams);
        Encoding.UTF8.GetString(MarkdownMinutes.Write(Minutes.Of(meeting))).ShouldMatch("Built on[^#]*Skills");
        Encoding.UTF8.GetString(CsvNotes.Write(meeting)).ShouldContain("Skills");
    }

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark_and_have_fields_of_tomorrow()
    {
        var file = Changed(root => root["workshop"]!["mood"] = "good");
        Text(MeetingFile.Read([.. "\uFEFF"u8, .. file]).Meeting).ShouldBe(Text(Meetings.Full));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Darba kārtība")]
    [InlineData("{\"format\":\"workshops.outcomes\",\"version\":1")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}")]
    [InlineData("{\"format\":\"workshops.outcomes\",\"version\":1,\"workshop\":{\"title\":\"\\ud800\"}}")]
    [InlineData("[]")]
    [InlineData("null")]
    public void What_is_no_such_file_is_a_fault_and_nothing_thrown(string file) =>
        MeetingFile.Read(Encoding.UTF8.GetBytes(file)).Fault.ShouldNotBeNull();

    [Fact]
    public void Bytes_that_are_no_text_are_malformed() =>
        MeetingFile.Read([0xFF, 0xFE, 0x00, 0x80]).Fault.ShouldBe(new("$", FaultCode.Malformed));

    [Fact]
    public void A_file_over_the_limit_is_not_read() =>
        MeetingFile.Read(new byte[MeetingFile.MostBytes + 1]).Fault.ShouldBe(new("$", FaultCode.TooLarge));

    [Fact]
    public void A_file_of_another_kind_or_version_is_called_so()
    {
        Fault(root => root["format"] = "board").ShouldBe(new("$.format", FaultCode.UnknownFormat));
        Fault(root => root.AsObject().Remove("format")).ShouldBe(new("$.format", FaultCode.UnknownFormat));
        Fault(root => root["version"] = 2).ShouldBe(new("$.version", FaultCode.UnknownVersion));
    }

    [Fact]
    public void A_thing_named_twice_in_one_object_is_a_fault() =>
        MeetingFile.Read("{\"format\":\"workshops.outcomes\",\"version\":1,\"workshop\":1,\"workshop\":2}"u8).Fault!.Code.ShouldBe(FaultCode.Invalid);

    [Theory]
    [InlineData("workshop.title", " ", FaultCode.Invalid)]
    [InlineData("workshop.language", "xx", FaultCode.Invalid)]
    [InlineData("workshop.timeZone", "Moon/Sea", FaultCode.Invalid)]
    [InlineData("workshop.status", "asleep", FaultCode.Invalid)]
    [InlineData("workshop.people", -1, FaultCode.Invalid)]
    [InlineData("workshop.startsAt", "9999-12-31T23:59:59+00:00", FaultCode.Invalid)]
    [InlineData("workshop.asks[0]", "password", FaultCode.Invalid)]
    [InlineData("workshop.areas[0]", null, FaultCode.Invalid)]
    [InlineData("workshop.context[0]", null, FaultCode.Invalid)]
    [InlineData("workshop.agenda[1].activityId", "b9", FaultCode.NotFound)]
    [InlineData("workshop.agenda[1].id", "i1", FaultCode.Duplicate)]
    [InlineData("workshop.agenda[0].minutes", 1441, FaultCode.Invalid)]
    [InlineData("workshop.teams[0].colour", 9, FaultCode.Invalid)]
    [InlineData("workshop.teams[0].id", "a/b", FaultCode.Invalid)]
    [InlineData("workshop.activities[0].kind", "spell", FaultCode.Invalid)]
    [InlineData("boards[0]", null, FaultCode.Invalid)]
    [InlineData("boards[0].id", "b9", FaultCode.NotFound)]
    [InlineData("boards[0].content", null, FaultCode.Invalid)]
    [InlineData("boards[0].content.phase", 3, FaultCode.Invalid)]
    [InlineData("boards[0].content.columns[0].columnId", "", FaultCode.Invalid)]
    [InlineData("boards[0].content.groups[0].columnId", "nowhere", FaultCode.NotFound)]
    [InlineData("boards[0].content.notes[0].columnId", "nowhere", FaultCode.NotFound)]
    [InlineData("boards[0].content.notes[0].groupId", "g9", FaultCode.NotFound)]
    [InlineData("boards[0].content.notes[0].text", "bell \a", FaultCode.Invalid)]
    [InlineData("boards[0].content.notes[0].x", 100.5, FaultCode.Invalid)]
    [InlineData("boards[0].content.notes[0].votes.dots", -1, FaultCode.Invalid)]
    [InlineData("boards[0].content.notes[0].comments[0].text", "", FaultCode.Invalid)]
    [InlineData("boards[0].content.notes[1].id", "n1", FaultCode.Duplicate)]
    [InlineData("teams[0].id", "t9", FaultCode.NotFound)]
    [InlineData("polls[0].id", "p9", FaultCode.NotFound)]
    [InlineData("polls[0].content.phase", "asleep", FaultCode.Invalid)]
    [InlineData("polls[0].content.answers[0].marks[0].count", 0, FaultCode.Invalid)]
    [InlineData("polls[0].content.answers[4].replies[0].text", " ", FaultCode.Invalid)]
    [InlineData("questions[0].id", "l9", FaultCode.NotFound)]
    [InlineData("questions[0].content.questions[1].id", "a1", FaultCode.Duplicate)]
    [InlineData("questions[0].content.questions[0].votes", -1, FaultCode.Invalid)]
    public void A_fault_is_reported_with_its_place(string path, object? value, FaultCode code) =>
        Fault(root => Set(root, path, value)).ShouldBe(new($"$.{path}", code));

    [Theory]
    [InlineData("workshop.activities[1].poll.questions[0]", "text", "")]
    [InlineData("polls[0].content.questions[1]", "max", 50)]
    [InlineData("polls[0].content.questions[0]", "unit", "km")]
    [InlineData("polls[0].content.answers[0].marks[0]", "key", "z")]
    [InlineData("polls[0].content.answers[1].marks[0]", "value", 9)]
    public void A_fault_of_a_question_or_count_is_reported_at_it(string at, string field, object value) =>
        Fault(root => Set(root, $"{at}.{field}", value)).ShouldBe(new($"$.{at}", FaultCode.Invalid));

    [Fact]
    public void A_missing_field_is_a_fault_at_the_object_that_lacks_it() =>
        Fault(root => root["boards"]![0]!["content"]!["notes"]![0]!.AsObject().Remove("text"))
            .ShouldBe(new("$.boards[0].content.notes[0]", FaultCode.Invalid));

    [Fact]
    public void A_note_over_its_limit_is_a_fault_and_not_cut() =>
        Fault(root => Set(root, "boards[0].content.notes[0].text", new string('ā', 2_001)))
            .ShouldBe(new("$.boards[0].content.notes[0].text", FaultCode.TooLong));

    [Fact]
    public void A_reaction_of_another_name_is_a_fault() =>
        Fault(root => root["boards"]![0]!["content"]!["notes"]![0]!["reactions"]!["rocket"] = 1)
            .ShouldBe(new("$.boards[0].content.notes[0].reactions", FaultCode.Invalid));

    [Fact]
    public void A_list_over_its_limit_is_a_fault()
    {
        var board = Meetings.Board([.. Enumerable.Range(0, 20_001).Select(n => Meetings.Note("x", $"n{n}"))]);
        MeetingFile.Read(MeetingFile.Write(Meetings.Of(board))).Fault.ShouldBe(new("$.boards[0].content.notes", FaultCode.TooMany));
    }

    [Fact]
    public void The_board_of_a_team_that_is_gone_can_be_imported() =>
        MeetingFile.Read(MeetingFile.Write(Meetings.Of(Meetings.Board() with { TeamId = "gone" }))).Fault.ShouldBeNull();

    [Fact]
    public void Every_stream_of_an_import_is_under_the_new_workshop()
    {
        var first = Import.Of(Meetings.Full, "w2", "87654321", Meetings.Noon);
        first.Select(e => e.Stream.ToString()).ShouldBe(["workshop/w2", "team/w2/t1", "board/w2/b1", "poll/w2/p1", "questions/w2/l1"]);
        first.ShouldAllBe(e => e.Event.At == Meetings.Noon && e.Event.By == null);
        first[0].Event.ShouldBeOfType<Workshops.Meetings.WorkshopImported>().Code.ShouldBe("87654321");
    }

    private static string Text(Meeting? meeting) => Encoding.UTF8.GetString(MeetingFile.Write(meeting.ShouldNotBeNull()));

    private static MeetingFileFault? Fault(Action<JsonNode> change) => MeetingFile.Read(Changed(change)).Fault;

    private static byte[] Changed(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(MeetingFile.Write(Meetings.Full))!;
        change(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Set(JsonNode root, string path, object? value)
    {
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        var parent = steps[..^1].Aggregate(root, (node, step) => Index(step) is { } index ? node[index]! : node[step]!);
        if (Index(steps[^1]) is { } last)
            parent[last] = JsonValue.Create(value);
        else
            parent[steps[^1]] = JsonValue.Create(value);
    }

    private static int? Index(string step) => int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? index : null;
}
