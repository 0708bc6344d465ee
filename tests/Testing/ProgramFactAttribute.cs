using Xunit;

namespace Workshops.Testing;

/// <summary>A test that starts a program which not every machine has; where it is missing, the test is skipped and says so.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Looks whether it is there.</summary>
    /// <param name="program">Its name.</param>
    public ProgramFactAttribute(string program) => Skip = NeedsProgramAttribute.Missing(program);
}

/// <summary>The <see cref="ContractFactAttribute"/>s of this class start a program that not every machine has.</summary>
/// <param name="program">Its name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsProgramAttribute(string program) : Attribute
{
    /// <summary>Its name.</summary>
    public string Program => program;

    /// <summary>Why it cannot be started; null when it can.</summary>
    public static string? Missing(string program) =>
        Array.Exists(Environment.GetEnvironmentVariable("PATH")!.Split(':'), folder => File.Exists(Path.Combine(folder, program)))
            ? null
            : $"{program} is not installed";
}
