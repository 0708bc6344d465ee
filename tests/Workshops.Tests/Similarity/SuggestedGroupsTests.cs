using System.Diagnostics;
using Workshops.Similarity;

namespace Workshops.Tests.Similarity;

/// <summary>Groups that are suggested from the texts alone.</summary>
public class SuggestedGroupsTests
{
    private static readonly string[] Texts =
    [
        "Transports uz mācībām un no tām",
        "Bezmaksas datoru lietošanas kursi senioriem",
        "Vajag nodrošināt transportu mācību dalībniekiem",
        "Kursi senioriem par datora lietošanu",
        "Brīvprātīgie, kas palīdz bibliotēkā",
        "Transporta nodrošinājums lauku iedzīvotājiem",
        "Bibliotēkā jābūt brīvprātīgajiem palīgiem",
        "Zz qq xx",
    ];

    [Fact]
    public void Notes_with_forms_of_the_same_words_belong_together()
    {
        var groups = Of(Texts);
        groups.ShouldContain(group => group.Notes.SequenceEqual(new[] { "n0", "n2", "n5" }), string.Join('\n', groups.Select(Tell)));
        groups.ShouldContain(group => group.Notes.SequenceEqual(new[] { "n1", "n3" }));
        groups.ShouldContain(group => group.Notes.SequenceEqual(new[] { "n4", "n6" }));
        groups.SelectMany(group => group.Notes).ShouldNotContain("n7");
    }

    [Fact]
    public void A_title_is_of_the_texts_own_words()
    {
        var title = Of(Texts).First(group => group.Notes.Contains("n0")).Title;
        title.ShouldStartWith("Transport");
    }

    [Fact]
    public void Nothing_is_suggested_of_nothing_and_the_same_of_the_same()
    {
        Of([]).ShouldBeEmpty();
        Of(["viens"]).ShouldBeEmpty();
        Of(["", " ", "!!!"]).ShouldBeEmpty();
        Of(Texts).Select(Tell).ShouldBe(Of(Texts).Select(Tell));
    }

    [Fact]
    public void Two_thousand_notes_take_less_than_a_second_of_work()
    {
        string[] ends = ["s", "a", "u", "am", "os", "ām", "iem", "us"];
        string Word(int n) => $"{(char)('a' + (n % 19))}{"aeiou"[n % 5]}{"rlmnkptsdv"[n % 10]}{"aieu"[n % 4]}{(char)('b' + (n % 17))}{"āēīū"[n % 3]}{ends[n * 31 % 8]}";
        var texts = Enumerable.Range(0, 2_500).Select(i => string.Join(' ', Enumerable.Range(0, 12).Select(word => Word(i * (word + 3) * 7919 % 1_009)))).ToArray();
        Of(texts[..50]);
        var watch = Stopwatch.StartNew();
        var groups = Of(texts);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        groups.SelectMany(group => group.Notes).ShouldBeUnique();
        groups.SelectMany(group => group.Notes).ShouldNotContain("n2100");
    }

    private static IReadOnlyList<SuggestedGroup> Of(params string[] texts) =>
        SuggestedGroups.Of([.. texts.Select((text, i) => new NoteText($"n{i}", text))]);

    private static string Tell(SuggestedGroup group) => $"{group.Title}: {string.Join(' ', group.Notes)}";
}
