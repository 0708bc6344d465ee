using System.Diagnostics;
using Workshops.Bench.Load;
using Workshops.Bench.Subjects;

namespace Workshops.Bench.Workloads;

/// <summary>What a note costs when there are few already, and when there are many.</summary>
/// <param name="Notes">Notes on the board at the end of this stretch.</param>
/// <param name="Processor">Processor microseconds of the server for a note, on this stretch.</param>
/// <param name="Memory">Bytes of the server's memory at the end of it.</param>
/// <param name="Opening">Milliseconds to open the board then.</param>
/// <param name="Sent">Bytes that opening sends.</param>
internal sealed record Growth(int Notes, double Processor, long Memory, double Opening, int Sent)
{
    private const int Writers = 20;

    /// <summary>Fills a board to each of these numbers of notes in turn.</summary>
    public static async Task<List<Growth>> Measure(Product product, params int[] stretches)
    {
        await product.Start();
        using var crowd = new Crowd(product);
        await crowd.Come(Writers);
        await Post(crowd, stretches[0], 0);
        await product.AddBoard();
        using var fresh = new Crowd(product);
        await fresh.Come(Writers);
        var all = new List<Growth>();
        var notes = 0;
        foreach (var until in stretches)
        {
            var before = ProcessUse.Processor(product.ProcessId);
            await Post(fresh, until - notes, notes);
            var processor = (ProcessUse.Processor(product.ProcessId) - before) / (until - notes) * 1e6;
            var memory = ProcessUse.Memory(product.ProcessId);
            var (opening, sent) = await Open(product);
            all.Add(new(until, processor, memory, opening, sent));
            notes = until;
        }

        return all;
    }

    // Each writer posts the next note when its last one is heard by all
    private static async Task Post(Crowd crowd, int count, int already)
    {
        for (var i = 0; i < count; i += Writers)
        {
            for (var writer = 0; writer < Writers && i + writer < count; writer++)
                crowd.Phones[writer].Post(Stamp.Note());
            if (!await crowd.Hear((long)Writers * Math.Min(already + count, already + i + Writers), TimeSpan.FromSeconds(20)))
                throw new TimeoutException($"only {crowd.Delays.Count / Writers} notes were heard");
        }
    }

    private static async Task<(double Milliseconds, int Bytes)> Open(Product product)
    {
        var times = new List<(double Milliseconds, int Bytes)>();
        for (var i = 0; i < 9; i++)
        {
            var got = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
            using var phone = await product.Connect(await product.Ticket(), message =>
            {
                if (product.IsBoard(message))
                    got.TrySetResult(message.Length);
            });
            var clock = Stopwatch.StartNew();
            product.Open(phone);
            var bytes = await got.Task;
            times.Add((clock.Elapsed.TotalMilliseconds, bytes));
        }

        return times.OrderBy(t => t.Milliseconds).ElementAt(times.Count / 2);
    }
}
