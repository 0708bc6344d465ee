using Workshops.Bench.Workloads;

namespace Workshops.Bench.Report;

/// <summary>What rooms of one size showed, server by server, each beside the limit and beside plain SignalR of the same run.</summary>
/// <param name="what">The size.</param>
internal sealed class RoomTable(string what)
{
    private const string Limit = "raw Kestrel WebSocket", Plain = "SignalR group, no storage";
    private readonly List<(string Server, List<Measured> Rounds)> rows = [];

    /// <summary>Adds a server and prints it.</summary>
    public void Add(string server, List<Measured> rounds)
    {
        rows.Add((server, rounds));
        Console.WriteLine($"{what} | {server} | {Of(rounds, m => m.ProcessorAMillion).Short()} s | {Of(rounds, m => m.Median).Short()} | p99 {Of(rounds, m => m.Slowest).Short()} ms | {Of(rounds, m => m.ASecond).Short()}/s | {Heard(rounds)} | load {Share(rounds)} %");
    }

    /// <summary>The table.</summary>
    public string Text()
    {
        var table = new Table(
            what, "processor s per million heard", "× raw", "× plain SignalR", "median ms", "p99 ms", "× raw", "heard/s", "× Hocuspocus", "all heard", "load's processor, % of the server's");
        foreach (var (server, rounds) in rows)
        {
            table.Add(
                server, Of(rounds, m => m.ProcessorAMillion).Short(), Ratio(rounds, Limit, m => m.ProcessorAMillion), Ratio(rounds, Plain, m => m.ProcessorAMillion),
                Of(rounds, m => m.Median).Short(), Of(rounds, m => m.Slowest).Short(), Ratio(rounds, Limit, m => m.Slowest),
                Of(rounds, m => m.ASecond).Short(), Ratio(rounds, "Hocuspocus, SQLite", m => m.ASecond), Heard(rounds), Share(rounds));
        }

        return table.ToString();
    }

    /// <summary>One figure of every server.</summary>
    public (string Title, IReadOnlyList<(string Name, double Figure)> Bars) Bars(string title, Func<Measured, double> figure) =>
        ($"{what}: {title}", [.. rows.Select(row => (row.Server, Of(row.Rounds, figure)))]);

    private string Ratio(List<Measured> rounds, string other, Func<Measured, double> figure) =>
        rows.Find(row => row.Server == other).Rounds is { } others ? (Of(rounds, figure) / Of(others, figure)).Short() : "";

    private static double Of(List<Measured> rounds, Func<Measured, double> figure) => rounds.Select(figure).Median();

    private static string Heard(List<Measured> rounds) =>
        rounds.TrueForAll(m => m.Deliveries >= m.Wanted) ? "yes" : $"{rounds.Sum(m => m.Wanted - m.Deliveries):#,0} missing";

    private static string Share(List<Measured> rounds) => Of(rounds, m => 100 * m.Load / m.Processor).Short();
}
