using System.Xml.Linq;

namespace Workshops.Architecture.Tests;

/// <summary>One source for two engines, and nothing of one engine in the build for the other.</summary>
public sealed class EngineTests
{
    private static readonly IReadOnlyList<string> Files =
        [.. Sources.ProjectFiles("src").Concat(Sources.ProjectFiles("tests")).Select(file => Path.GetRelativePath(Sources.Root, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Projects => [.. Files];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_an_engine_only_where_that_engine_is_chosen(string project)
    {
        foreach (var (reference, engine) in References(project))
            Conditions(reference).ShouldContain($"'$(Engine)' == '{engine}'", $"{project}: {reference.Attribute("Include")!.Value}");
    }

    [Fact]
    public void Both_engines_are_referenced() => Files.SelectMany(References).Select(reference => reference.Engine).Distinct().ShouldBe(["Embedded", "Orleans"], ignoreOrder: true);

    [Fact]
    public void No_code_asks_which_engine_it_is_built_for() => Sources.Files("src").Concat(Sources.Files("tests"))
        .Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    private static IEnumerable<(XElement Reference, string Engine)> References(string project)
    {
        foreach (var item in XDocument.Load(Path.Combine(Sources.Root, project)).Descendants())
        {
            if (item.Name.LocalName == "PackageReference" && item.Attribute("Include")?.Value.StartsWith("Microsoft.Orleans.", StringComparison.Ordinal) is true)
                yield return (item, "Orleans");
            if (item.Name.LocalName == "ProjectReference" && item.Attribute("Include")?.Value.EndsWith("/Embedded.csproj", StringComparison.Ordinal) is true)
                yield return (item, "Embedded");
        }
    }

    private static IEnumerable<string> Conditions(XElement item) => item.AncestorsAndSelf().Select(e => e.Attribute("Condition")?.Value).OfType<string>();
}
