using System.Diagnostics;
using Workshops.Bench.Load;
using Workshops.Bench.Subjects;

namespace Workshops.Bench.Workloads;

/// <summary>What phones cost that only look.</summary>
internal static class Looking
{
    /// <summary>Bytes of memory a phone that watches an empty board and does nothing.</summary>
    public static async Task<double> Idle(ISubject subject, int phones)
    {
        await subject.Start();
        // Those who come first pay for what is compiled and pooled
        using var first = new Crowd(subject);
        await first.Come(phones);
        await Task.Delay(5000);
        var before = ProcessUse.Memory(subject.ProcessId);
        using var crowd = new Crowd(subject);
        await crowd.Come(phones);
        await Task.Delay(5000);
        return (ProcessUse.Memory(subject.ProcessId) - before) / (double)phones;
    }

    /// <summary>Seconds until all who open a full board at once have it.</summary>
    public static async Task<double> JoinStorm(IBoard subject, int phones, int notes)
    {
        await subject.Start();
        await subject.Fill(notes);
        var have = 0;
        var came = new List<IPhone>();
        for (var i = 0; i < phones; i++)
            came.Add(await subject.Join(message => _ = subject.IsBoard(message) ? Interlocked.Increment(ref have) : 0));
        await Until(() => Volatile.Read(ref have) >= (subject is Product ? phones : 0));
        Volatile.Write(ref have, 0);
        var clock = Stopwatch.StartNew();
        foreach (var phone in came)
            subject.Open(phone);
        await Until(() => Volatile.Read(ref have) >= phones);
        var seconds = clock.Elapsed.TotalSeconds;
        came.ForEach(phone => phone.Dispose());
        return seconds;
    }

    private static async Task Until(Func<bool> holds)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(60);
        while (!holds())
        {
            if (DateTime.UtcNow > end)
                throw new TimeoutException("not all phones have the board");
            await Task.Delay(1);
        }
    }
}
