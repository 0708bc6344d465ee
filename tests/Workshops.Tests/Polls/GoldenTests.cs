using Workshops.Polls;

namespace Workshops.Tests.Polls;

/// <summary>The stored examples of a poll's events do what they say; see Live/GoldenEvents for what holds of every family.</summary>
public class GoldenTests
{
    public static TheoryData<string> Stored => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden", "poll");

    [Theory]
    [MemberData(nameof(Stored))]
    public void A_stored_event_changes_a_poll_that_has_what_it_names(string file)
    {
        var poll = file is "pollOpened.json" or "pollImported.json" ? Form.New() : (Poll)Form.Open().When(Form.Anna, new GiveAnswer("text", new(Text: "Kāpēc ne?"))).Document;
        var before = poll.Save();
        poll.Apply(poll.ReadEvent(File.ReadAllBytes(Path.Combine(Folder, file)))).ShouldNotBeEmpty();
        poll.Save().ShouldNotBe(before);
    }
}
