using System.Diagnostics;
using Workshops.Live;
using Workshops.Polls;
using static Workshops.Tests.Polls.Form;

namespace Workshops.Tests.Polls;

public class WordsTests
{
    [Theory]
    [InlineData("Drošība", "drošība")]
    [InlineData("  DROŠĪBA. ", "drošība")]
    [InlineData("«drošība»", "drošība")]
    [InlineData("dros\u030Ci\u0304ba", "drošība")]
    [InlineData("kopā   ar\tciti", "kopā ar citi")]
    [InlineData("24/7", "24/7")]
    [InlineData("🙂", "🙂")]
    public void Ways_to_write_a_word_are_one_word(string written, string counted) =>
        Open().When(Anna, new GiveAnswer("words", new(Words: [written]))).Result("words").Bars.Single().Key.ShouldBe(counted);

    [Fact]
    public void A_word_counts_once_a_person_and_what_is_no_word_not_at_all()
    {
        var story = Open().When(Anna, new GiveAnswer("words", new(Words: ["Darbs", "darbs!"]))).When(Ben, new GiveAnswer("words", new(Words: ["...", "darbs"])));
        var result = story.Result("words");
        result.Bars.Select(b => (b.Key, b.Count)).ShouldBe([("darbs", 2)]);
        result.Different.ShouldBe(1);
    }

    [Fact]
    public void Words_from_paper_count_as_those_of_phones_do()
    {
        var story = Open().When(Anna, new GiveAnswer("words", new(Words: ["darbs"]))).When(Lead, new CountOthers("words", "Darbs!", 1, 3));
        story.Result("words").Bars.Select(b => (b.Key, b.Count)).ShouldBe([("darbs", 4)]);
    }

    [Fact]
    public void A_hidden_word_is_in_no_cloud()
    {
        var story = Open().When(Anna, new GiveAnswer("words", new(Words: ["darbs", "slikts"]))).When(Lead, new HideWord("words", "Slikts"));
        story.Result("words").Bars.Select(b => b.Key).ShouldBe(["darbs"]);
        story.Result("words").Different.ShouldBe(1);
        story.See<TypedView>("typed/words", Audience.Facilitators).HiddenWords.ShouldBe(["slikts"]);
        story.Document.Show("typed/words", Audience.Room).ShouldBeNull();
        story.When(Lead, new HideWord("words", "slikts", false)).Result("words").Different.ShouldBe(2);
    }

    [Fact]
    public void Five_thousand_words_are_counted_and_the_most_frequent_shown()
    {
        var story = Open();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 2_500; i++)
            story.When(new Actor($"p{i}", Role.Participant, null, $"s{i}"), new GiveAnswer("words", new(Words: [$"vārds {i}", i % 2 == 0 ? "transports" : "laiks"])));
        var result = story.Result("words");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (result.Answered, result.Different).ShouldBe((2_500, 2_502));
        result.Bars.Count.ShouldBe(60);
        result.Bars.Take(2).Select(b => (b.Key, b.Count)).ShouldBe([("laiks", 1_250), ("transports", 1_250)]);
        LiveJson.Write(result).Length.ShouldBeLessThan(10_000);
    }
}
