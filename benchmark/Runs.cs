using Workshops.Bench.Report;
using Workshops.Bench.Subjects;
using Workshops.Bench.Workloads;

namespace Workshops.Bench;

/// <summary>Every workload by its name: who takes part in it, how often, and what is written of it.</summary>
internal sealed class Runs(Servers servers, Databases databases, int rounds)
{
    private Dictionary<string, Func<Task<Part>>> Workloads => new(StringComparer.Ordinal)
    {
        ["fan-out"] = () => Room([200, 1000, 2000], phones => phones, phones => $"{phones} phones, 10 notes/s", (s, crowd, _) => Rooms.FanOut(s, crowd, 10, 8)),
        ["storm"] = () => Room([1, 10], _ => 200, aSecond => $"200 phones × {aSecond}/s", (s, crowd, aSecond) => Rooms.Storm(s, crowd, aSecond, 3)),
        ["saturation"] = () => Room([16], _ => 1000, underWay => $"1,000 phones, {underWay} notes under way", (s, crowd, underWay) => Rooms.Saturation(s, crowd, underWay, 5)),
        ["rooms"] = ManyRoomsAtOnce,
        ["idle"] = () => Plain(servers.All, "KB a phone, 2,000 phones", async s => await Looking.Idle(s, 2000) / 1024),
        ["join-storm"] = () => Plain(Boarded, "ms until 200 phones have 2,000 notes", async s => 1000 * await Looking.JoinStorm((IBoard)s, 200, 2000)),
        ["reconnect-storm"] = () => Storm("s until 2,000 phones that dropped have 200 notes again", s => Storms.Reconnect(s, 2000, 200)),
        ["vote-storm"] = () => Storm("s after the last of 10,000 dots of 2,000 phones until the count is right", s => Storms.Vote(s, 2000)),
        ["append"] = DurableAppend,
        ["start"] = Start,
        ["growth"] = CostGrowth,
    };

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => Workloads.Keys;

    /// <summary>Runs one.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public Task<Part> Run(string name) =>
        Workloads.TryGetValue(name, out var run) ? run() : throw new ArgumentException($"there is no workload '{name}', but {string.Join(' ', Names)}", nameof(name));

    private IEnumerable<Func<ISubject>> Boarded => servers.All.Where(make => make() is IBoard);

    private async Task<Part> Room(int[] sizes, Func<int, int> phones, Func<int, string> named, Func<ISubject, Load.Crowd, int, Task<Measured>> act)
    {
        var tables = new List<RoomTable>();
        foreach (var size in sizes)
        {
            var table = new RoomTable(named(size));
            foreach (var make in servers.All)
            {
                await using var subject = make();
                table.Add(subject.Name, await Rooms.Rounds(subject, phones(size), rounds, crowd => act(subject, crowd, size)));
            }

            tables.Add(table);
        }

        var picture = tables.SelectMany(t => new[] { t.Bars("processor seconds per million notes heard", m => m.ProcessorAMillion), t.Bars("ms within which 99 % of the notes were heard", m => m.Slowest) });
        return new(string.Join('\n', tables.Select(t => t.Text())), Bars.Draw(picture));
    }

    private async Task<Part> ManyRoomsAtOnce()
    {
        var table = new Table("500 rooms of 20 phones, 100 notes/s", "processor s per million heard", "median ms", "p99 ms", "all heard", "MB at the end");
        foreach (var make in servers.All.Where(make => make() is IBoards))
        {
            await using var subject = make();
            var (m, memory) = await ManyRooms.Measure((IBoards)subject, 500, 20, 100, 10);
            table.Add(subject.Name, m.ProcessorAMillion.Short(), m.Median.Short(), m.Slowest.Short(), m.Deliveries >= m.Wanted ? "yes" : "no", memory.Short());
        }

        return new(table.ToString());
    }

    private async Task<Part> Plain(IEnumerable<Func<ISubject>> makers, string what, Func<ISubject, Task<double>> act)
    {
        var all = new List<(string, double)>();
        var table = new Table("server", what);
        foreach (var make in makers)
        {
            var (name, figures) = await Repeat(make, act);
            all.Add((name, figures.Median()));
            table.Add(name, figures.Median().Short());
        }

        return new(table.ToString(), Bars.Draw([(what, all)]));
    }

    private async Task<Part> Storm(string what, Func<Product, Task<(double Seconds, double Slowest)>> act)
    {
        var table = new Table("server", what, "p99 ms of posting meanwhile");
        foreach (var make in servers.Products)
        {
            var (name, all) = await Repeat(make, act);
            table.Add(name, all.Select(r => r.Seconds).Median().Short(), all.Select(r => r.Slowest).Median().Short());
        }

        return new(table.ToString());
    }

    private async Task<Part> DurableAppend()
    {
        var table = new Table("rows a second, in batches of 50, durable", "the journal", "an insert by hand", "ratio");
        var time = TimeSpan.FromSeconds(3);
        var sqlite = new List<(double Ours, double Hand)>();
        var postgres = new List<(double Ours, double Hand)>();
        for (var round = 0; round < rounds; round++)
        {
            var folder = databases.Folder();
            sqlite.Add((await Appends.OfJournal($"sqlite:{folder}/a.db", time), await Appends.OfSqlite($"{folder}/b.db", time)));
            postgres.Add((await Appends.OfJournal(await databases.New(), time), await Appends.OfPostgres(await databases.New(), time)));
        }

        foreach (var (name, all) in new[] { ("SQLite", sqlite), ("PostgreSQL", postgres) })
            table.Add(name, all.Select(r => r.Ours).Median().Short(), all.Select(r => r.Hand).Median().Short(), all.Select(r => r.Ours / r.Hand).Median().Short());
        return new(table.ToString());
    }

    private async Task<Part> Start()
    {
        var table = new Table("start on 10,000 workshops", "ms until it answers", "MB then");
        foreach (var make in servers.Products)
        {
            await using var product = make();
            var (times, memory) = await Starts.Measure(product, 10_000, rounds + 2);
            table.Add(product.Name, times.Median().Short(), memory.Short());
        }

        return new(table.ToString());
    }

    private async Task<Part> CostGrowth()
    {
        var table = new Table("notes on the board", "server", "processor µs a note, on the way there", "KB a note since the row before", "ms to open it", "KB sent");
        foreach (var make in servers.Products)
        {
            await using var product = make();
            var all = await Growth.Measure(product, 1_000, 2_000, 5_000, 10_000, 15_000, 20_000);
            foreach (var (before, now) in all.Prepend(all[0]).Zip(all))
            {
                var kilobytes = now.Notes == before.Notes ? "" : ((now.Memory - before.Memory) / 1024.0 / (now.Notes - before.Notes)).Short();
                table.Add($"{now.Notes:#,0}", product.Name, now.Processor.Short(), kilobytes, now.Opening.Short(), (now.Sent / 1024.0).Short());
            }
        }

        return new(table.ToString());
    }

    private async Task<(string Name, List<T> Rounds)> Repeat<TSubject, T>(Func<TSubject> make, Func<TSubject, Task<T>> act)
        where TSubject : ISubject
    {
        var all = new List<T>();
        var name = "";
        for (var round = 0; round < rounds; round++)
        {
            await using var subject = make();
            name = subject.Name;
            all.Add(await act(subject));
        }

        return (name, all);
    }
}
