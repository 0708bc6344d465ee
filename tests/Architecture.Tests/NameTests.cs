using System.Text.RegularExpressions;

namespace Workshops.Architecture.Tests;

/// <summary>Names say what a thing is.</summary>
public sealed partial class NameTests
{
    // The embedded engine keeps Orleans' own names, so that grains build against either
    private static IEnumerable<string> Ours => Sources.Files("src").Concat(Sources.Files("tests"))
        .Where(file => !file.StartsWith(Path.Combine(Sources.Root, "src", "Embedded"), StringComparison.Ordinal));

    [Fact]
    public void No_type_is_a_manager_helper_service_dto_base_impl_or_utils() => Ours
        .SelectMany(file => Empty().Matches(File.ReadAllText(file)).Select(match => $"{match.Groups["name"].Value} in {Path.GetRelativePath(Sources.Root, file)}"))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("public sealed class Board" + "Manager")]
    [InlineData("internal static class Text" + "Utils;")]
    [InlineData("record struct Note" + "Dto(string Id)")]
    public void The_search_finds_such_names(string source) => Empty().IsMatch(source).ShouldBeTrue();

    [Fact]
    public void No_project_has_a_folder_for_a_kind_of_class() => Ours
        .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
        .Where(folder => folder is "Models" or "Services" or "Helpers" or "Managers" or "Utils" or "Common" or "Interfaces" or "Dtos")
        .ShouldBeEmpty();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+(?<name>\w*(Manager|Helper|Service|Dto|Base|Impl|Utils))\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Empty();
}
