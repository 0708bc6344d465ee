namespace Workshops.Bench.Subjects;

/// <summary>Where ./bench has put what is measured.</summary>
internal static class Places
{
    /// <summary>The published server.</summary>
    public static string Server => Named("BENCH_SERVER");

    /// <summary>The published peers that are written in C#.</summary>
    public static string Peers => Named("BENCH_PEERS");

    /// <summary>The folder of the peers that run on Node.</summary>
    public static string Node => Named("BENCH_NODE");

    private static string Named(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set: start with ./bench");
}
