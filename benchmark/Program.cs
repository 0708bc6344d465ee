using System.Globalization;
using Workshops.Bench;
using Workshops.Bench.Report;
using Workshops.Bench.Subjects;

// ./bench [WORKLOAD …]: measures the product beside its peers and writes docs/measurements.md
var page = new Page(args[0]);
var rounds = int.Parse(Environment.GetEnvironmentVariable("BENCH_ROUNDS") ?? "3", CultureInfo.InvariantCulture);
await using var databases = new Databases();
await databases.Start();
var runs = new Runs(new(databases, Environment.GetEnvironmentVariable("BENCH_SERVERS")), databases, rounds);
foreach (var name in args.Length > 1 ? args[1..] : [.. runs.Names])
{
    Console.WriteLine($"\n== {name}");
    page.Write(name, await runs.Run(name));
}
