using System.Diagnostics;
using Workshops.Bench.Load;
using Workshops.Bench.Subjects;

namespace Workshops.Bench.Workloads;

/// <summary>When a whole hall does the same at once.</summary>
internal static class Storms
{
    /// <summary>All drop within a second and come back; somebody goes on posting to those who stay.</summary>
    /// <returns>Seconds until all have the board again, and the p99 of what was posted meanwhile, in milliseconds.</returns>
    public static async Task<(double Seconds, double Slowest)> Reconnect(Product product, int phones, int notes)
    {
        await product.Start();
        await product.Fill(notes);
        using var staying = new Crowd(product);
        await staying.Come(50);
        var tickets = await Task.WhenAll(Enumerable.Range(0, phones).Select(_ => product.Ticket()));
        var dropped = await All(product, tickets, static () => { });
        var have = 0;
        using var posting = new CancellationTokenSource();
        var posts = Post(staying, posting.Token);
        var clock = Stopwatch.StartNew();
        dropped.ForEach(phone => phone.Dispose());
        var back = await All(product, tickets, () => Interlocked.Increment(ref have));
        while (Volatile.Read(ref have) < phones && clock.Elapsed < TimeSpan.FromSeconds(60))
            await Task.Delay(5);
        var seconds = clock.Elapsed.TotalSeconds;
        await posting.CancelAsync();
        await posts;
        back.ForEach(phone => phone.Dispose());
        return (seconds, staying.Delays.Within(0.99));
    }

    /// <summary>Everybody places five dots within ten seconds.</summary>
    /// <returns>Seconds from the last dot until the facilitator's count is right, and the p99 of notes that are posted on another board meanwhile, in milliseconds.</returns>
    public static async Task<(double Seconds, double Slowest)> Vote(Product product, int phones)
    {
        await product.Start();
        using var beside = new Crowd(product);
        await beside.Come(50);
        await product.AddBoard();
        await product.Fill(20);
        await product.Do(product.Board, new { type = "setPhase", phase = "voting" });
        using var posting = new CancellationTokenSource();
        var posts = Post(beside, posting.Token);
        var tickets = await Task.WhenAll(Enumerable.Range(0, phones).Select(_ => product.Ticket()));
        var voters = await All(product, tickets, static () => { });
        var clock = Stopwatch.StartNew();
        var votes = phones * 5;
        for (var i = 0; i < votes; i++)
        {
            var due = TimeSpan.FromSeconds(10.0 * i / votes) - clock.Elapsed;
            if (due > TimeSpan.FromMilliseconds(1))
                await Task.Delay(due);
            var (voter, dot) = (i % phones, i / phones);
            voters[voter].Call("do", product.Board, new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["$type"] = "setDots",
                ["targetId"] = $"f{(voter + dot) % 20}",
                ["dots"] = 1,
            });
        }

        clock.Restart();
        while (await product.Votes() < votes && clock.Elapsed < TimeSpan.FromSeconds(60))
            await Task.Delay(20);
        var seconds = clock.Elapsed.TotalSeconds;
        await posting.CancelAsync();
        await posts;
        voters.ForEach(phone => phone.Dispose());
        return (seconds, beside.Delays.Within(0.99));
    }

    private static async Task<List<SignalRPhone>> All(Product product, string[] tickets, Action has)
    {
        var phones = new List<SignalRPhone>();
        foreach (var some in tickets.Chunk(100))
        {
            phones.AddRange(await Task.WhenAll(some.Select(async ticket =>
            {
                var phone = await product.Connect(ticket, message =>
                {
                    if (product.IsBoard(message))
                        has();
                });
                phone.Call("watch", product.Board, null);
                return phone;
            })));
        }

        return phones;
    }

    private static async Task Post(Crowd crowd, CancellationToken stop)
    {
        crowd.Delays.Clear();
        while (!stop.IsCancellationRequested)
        {
            crowd.Phones[0].Post(Stamp.Note());
            await Task.Delay(100, CancellationToken.None);
        }
    }
}
