using Workshops.Boards;

namespace Workshops.Tests.Boards;

/// <summary>The stored examples of a board's events do what they say; see Live/GoldenEvents for what holds of every family.</summary>
public class GoldenTests
{
    public static TheoryData<string> Stored =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden", "board");

    [Theory]
    [MemberData(nameof(Stored))]
    public void A_stored_event_changes_a_board_that_has_what_it_names(string file)
    {
        var board = file is "boardOpened.json" or "boardImported.json" ? Given.New() : Furnished();
        var before = board.Save();
        board.Apply(board.ReadEvent(File.ReadAllBytes(Path.Combine(Folder, file)))).ShouldNotBeEmpty();
        board.Save().ShouldNotBe(before);
    }

    private static Workshops.Boards.Board Furnished() => Given.AnOpenBoard()
        .Event(new NotePosted("n", "main", "a", null, null, null, "anna", null, false, 1))
        .Event(new NotePosted("r", "main", "b", null, null, null, "anna", null, true, 1))
        .Event(new NoteRemoved("r"))
        .Event(new GroupNamed("g", "main", "", null))
        .Board;
}
