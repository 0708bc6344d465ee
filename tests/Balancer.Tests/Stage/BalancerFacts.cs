using Workshops.Testing;

namespace Workshops.Balancer.Tests.Stage;

/// <summary>Why balancers cannot be tested here.</summary>
internal static class Installed
{
    /// <summary>Null when they can.</summary>
    public static string? Lacks { get; } = PostgresCluster.Missing
        ?? new[] { "haproxy", "nginx" }.Where(program => Balancer.Find(program) is null).Select(program => $"{program} is not installed").FirstOrDefault();
}

/// <summary>A test through a balancer; skipped where something for it is not installed.</summary>
public sealed class BalancerFactAttribute : FactAttribute
{
    /// <summary>Looks whether all is installed.</summary>
    public BalancerFactAttribute() => Skip = Installed.Lacks;
}
