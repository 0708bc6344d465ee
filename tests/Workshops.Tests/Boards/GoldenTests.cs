using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Workshops.Boards;

namespace Workshops.Tests.Boards;

/// <summary>Every kind of event ever stored can be read, applied and written back.</summary>
public class GoldenTests
{
    public static TheoryData<string> Stored => [.. Files()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden", "board");

    [Fact]
    public void Every_event_type_has_a_stored_example() => typeof(BoardEvent)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .Select(type => $"{type.TypeDiscriminator}.json")
        .Except(Files())
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Stored))]
    public void A_stored_event_is_read_applied_and_written_back_as_it_was(string file)
    {
        var stored = File.ReadAllBytes(Path.Combine(Folder, file));
        var board = file is "boardOpened.json" or "boardImported.json" ? Given.New() : Furnished();
        var e = board.ReadEvent(stored);
        board.Apply(e).ShouldNotBeEmpty();
        JsonNode.DeepEquals(JsonNode.Parse(board.WriteEvent(e)), JsonNode.Parse(stored)).ShouldBeTrue();
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    // A board on which each of the stored examples has something to change
    private static Workshops.Boards.Board Furnished() => Given.AnOpenBoard()
        .Event(new NotePosted("n", "main", "a", null, null, null, "anna", null, true, 1))
        .Event(new NotePosted("r", "main", "b", null, null, null, "anna", null, true, 1))
        .Event(new NoteRemoved("r"))
        .Event(new GroupNamed("g", "main", "", null))
        .Board;
}
