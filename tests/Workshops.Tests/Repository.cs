using System.Runtime.CompilerServices;

namespace Workshops.Tests;

/// <summary>Where the sources are: found from this file, so that tests can read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
