using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Workshops.Architecture.Tests;

/// <summary>The repository as text: found from this file, so that rules can be read off it.</summary>
internal static class Sources
{
    public static string Root { get; } = Find();

    /// <summary>Names of the projects under <c>src</c>.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>C# files below a folder of the repository, generated ones aside.</summary>
    public static IEnumerable<string> Files(params string[] folder) =>
        Directory.EnumerateFiles(Path.Combine([Root, .. folder]), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    /// <summary>Project files below a folder of the repository.</summary>
    public static IEnumerable<string> ProjectFiles(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder)).SelectMany(project => Directory.EnumerateFiles(project, "*.csproj"));

    /// <summary>Names of the projects that a project under <c>src</c> references itself.</summary>
    public static IReadOnlyList<string> References(string project) =>
        [.. Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))];

    /// <summary>What a project under <c>src</c> includes as items of that name.</summary>
    public static IReadOnlyList<string> Items(string project, string item) =>
        [.. XDocument.Load(Path.Combine(Root, "src", project, $"{project}.csproj")).Descendants(item).Select(e => e.Attribute("Include")?.Value).OfType<string>()];

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
