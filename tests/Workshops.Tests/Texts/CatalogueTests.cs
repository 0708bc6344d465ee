using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Workshops.Live;

namespace Workshops.Tests.Catalogues;

public sealed partial class CatalogueTests
{
    private static readonly Assembly Domain = typeof(LiveDocument).Assembly;

    public static TheoryData<string> Languages => [.. Workshops.Texts.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_same_keys(string language) =>
        Entries(language).Select(entry => entry.Name).ShouldBe(Entries("en").Select(entry => entry.Name));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Keys_stand_in_alphabetical_order_each_once(string language)
    {
        var keys = Entries(language).Select(entry => entry.Name).ToList();
        keys.ShouldBe(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_empty_or_shouts(string language) =>
        Entries(language).Where(entry => string.IsNullOrWhiteSpace(entry.Text) || entry.Text.Contains('!', StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Placeholders_are_those_of_the_other_languages(string language)
    {
        var english = Entries("en").ToDictionary(entry => entry.Name, entry => Placeholders(entry.Text), StringComparer.Ordinal);
        foreach (var (name, text) in Entries(language))
            Placeholders(text).ShouldBe(english[name], customMessage: name);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_refusal_has_words(string language)
    {
        foreach (var rejection in Enum.GetValues<Rejection>())
            Workshops.Texts.Of(language).Keys.ShouldContain($"rejected.{JsonNamingPolicy.CamelCase.ConvertName(rejection.ToString())}");
    }

    [Fact]
    public void Every_event_has_words_in_the_log_but_for_votes_which_are_never_told()
    {
        var kinds = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Golden"), "*.json", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        kinds.Where(kind => !Workshops.Texts.Of("en").Keys.Contains($"log.{kind}", StringComparer.Ordinal)).ShouldBe(["dotsSet"]);
    }

    [Fact]
    public void Every_key_that_the_code_names_has_words()
    {
        var keys = Workshops.Texts.Of("en").Keys;
        var prefixes = keys.Select(key => key[..key.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var named = Sources().SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => (file, Key: match.Groups["key"].Value)));
        foreach (var (file, key) in named.Where(name => prefixes.Contains(name.Key.Split('.')[0])))
            keys.ShouldContain(known => known == key || known.StartsWith(key + ".", StringComparison.Ordinal), $"{key} in {file}");
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static List<(string Name, string Text)> Entries(string language)
    {
        using var file = Domain.GetManifestResourceStream($"Texts/{language}.json")!;
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!))];
    }

    private static List<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    // words["outcomes.title"], Fill("outcomes.title", …)
    [GeneratedRegex(@"(\[|Fill\()""(?<key>[a-z]\w*(\.\w+)+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
