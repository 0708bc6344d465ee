using Workshops.Live;

namespace Workshops.Architecture.Tests;

/// <summary>Which project may know which.</summary>
public sealed class ProjectTests
{
    // All that a project may reference, directly or through others
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Workshops"] = [],
        ["Embedded"] = [],
        ["Journal"] = ["Workshops"],
        ["Outcomes"] = ["Workshops"],
        ["Grains.Interfaces"] = ["Workshops", "Embedded"],
        ["Grains"] = ["Grains.Interfaces", "Workshops", "Embedded", "Journal"],
        ["Silo"] = ["Grains", "Grains.Interfaces", "Workshops", "Embedded", "Journal"],
        ["Web"] = ["Silo", "Grains", "Grains.Interfaces", "Workshops", "Embedded", "Journal", "Outcomes"],
    };

    public static TheoryData<string> Projects => [.. Sources.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_those_it_may_know(string project)
    {
        Allowed.Keys.ShouldContain(project, "a new project: say here what it may know");
        All(project).ShouldBeSubsetOf(Allowed[project]);
    }

    [Fact]
    public void The_domain_has_no_packages() =>
        Sources.Items("Workshops", "PackageReference").Concat(Sources.Items("Workshops", "FrameworkReference")).ShouldBeEmpty();

    [Fact]
    public void The_domain_knows_nothing_but_the_platform()
    {
        var platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var reference in typeof(LiveDocument).Assembly.GetReferencedAssemblies())
            File.Exists(Path.Combine(platform, $"{reference.Name}.dll")).ShouldBeTrue(reference.Name);
    }

    [Fact]
    public void The_domain_knows_no_network_files_databases_or_processes()
    {
        string[] banned = ["System.Net", "System.IO.Pipes", "System.IO.FileSystem", "System.Data", "System.Diagnostics.Process", "Microsoft."];
        typeof(LiveDocument).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => Array.Exists(banned, ban => name.StartsWith(ban, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_silo_starts_the_engine()
    {
        var hosting = new[] { "using Orleans.Embedded", "using Orleans.Hosting" };
        Sources.Files("src")
            .Where(file => !Within(file, "Embedded") && !Within(file, "Silo"))
            .Where(file => File.ReadLines(file).Any(line => Array.Exists(hosting, use => line.StartsWith(use, StringComparison.Ordinal))))
            .ShouldBeEmpty();
    }

    private static bool Within(string file, string project) =>
        file.StartsWith(Path.Combine(Sources.Root, "src", project) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static HashSet<string> All(string project) =>
        [.. Sources.References(project).SelectMany(reference => All(reference).Append(reference))];
}
