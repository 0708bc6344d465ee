using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;

namespace Workshops.Tests.Live;

/// <summary>
/// <c>Golden/{family}/{$type}.json</c>: one event of every type ever stored, as it was stored. They must be readable and
/// applicable for ever. Never edit one; a changed meaning is a new type.
/// </summary>
public sealed class GoldenEvents
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static TheoryData<string> Families => ["board", "poll", "questions", "team", "workshop"];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_event_type_has_a_golden_file(string family)
    {
        var types = Family(family).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false)
            .Cast<JsonDerivedTypeAttribute>().Select(type => (string)type.TypeDiscriminator!);
        Files(family).Select(file => Path.GetFileNameWithoutExtension(file)!).ShouldBe(types, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_golden_event_is_read_and_written_as_it_stands(string family)
    {
        foreach (var file in Files(family))
        {
            var stored = File.ReadAllBytes(file);
            var document = Document(family);
            var written = document.WriteEvent(document.ReadEvent(stored));
            JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(stored)).ShouldBeTrue($"{file}: {Encoding.UTF8.GetString(written)}");
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_golden_event_can_be_applied_even_to_an_empty_document(string family)
    {
        foreach (var file in Files(family))
        {
            var document = Document(family);
            document.Apply(document.ReadEvent(File.ReadAllBytes(file)));
            document.Version.ShouldBe(1, file);
        }
    }

    private static string[] Files(string family) => Directory.GetFiles(Path.Combine(Folder, family), "*.json");

    private static Type Family(string family) => family switch
    {
        "board" => typeof(Workshops.Boards.BoardEvent),
        "poll" => typeof(PollEvent),
        "questions" => typeof(QuestionEvent),
        "team" => typeof(TeamEvent),
        _ => typeof(WorkshopEvent),
    };

    private static LiveDocument Document(string family) => family switch
    {
        "board" => new Workshops.Boards.Board("board/w/b"),
        "poll" => new Poll("poll/w/p"),
        "questions" => new QuestionList("questions/w/q"),
        "team" => new Team("team/w/t"),
        _ => new Workshop("workshop/w"),
    };
}
