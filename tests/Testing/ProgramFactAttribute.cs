using Xunit;

namespace Workshops.Testing;

/// <summary>A test that starts a program which not every machine has; where it is missing, the test is skipped and says so.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Looks whether it is there.</summary>
    /// <param name="program">Its name, or the path of a file.</param>
    public ProgramFactAttribute(string program)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(':');
        if (!Array.Exists(folders, folder => File.Exists(Path.Combine(folder, program))))
            Skip = $"{program} is not installed";
    }
}
