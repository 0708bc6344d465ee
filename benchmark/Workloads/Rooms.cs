using System.Diagnostics;
using Workshops.Bench.Load;
using Workshops.Bench.Subjects;

namespace Workshops.Bench.Workloads;

/// <summary>What goes on in one room: notes from some phones, heard by all.</summary>
internal static class Rooms
{
    private const int WarmUpSeconds = 10;
    private const int WarmUpDeliveries = 20_000;

    /// <summary>Several rounds in one room, after it has warmed up.</summary>
    public static async Task<List<Measured>> Rounds(ISubject subject, int phones, int rounds, Func<Crowd, Task<Measured>> act)
    {
        await subject.Start();
        using var crowd = new Crowd(subject);
        await crowd.Come(phones);
        await WarmUp(crowd, phones);
        var all = new List<Measured>();
        for (var round = 0; round < rounds; round++)
        {
            await Task.Delay(1000);
            all.Add(await act(crowd));
        }

        return all;
    }

    /// <summary>One phone posts so many notes a second, evenly; all hear them.</summary>
    public static Task<Measured> FanOut(ISubject subject, Crowd crowd, int aSecond, int seconds) =>
        Measured.Of(subject.ProcessId, crowd, (long)aSecond * seconds * crowd.Phones.Count, () =>
            Evenly(aSecond * seconds, TimeSpan.FromSeconds(1.0 / aSecond), _ => crowd.Phones[0]));

    /// <summary>Every phone posts so many notes a second, at moments spread over it.</summary>
    public static Task<Measured> Storm(ISubject subject, Crowd crowd, int aSecond, int seconds)
    {
        var phones = crowd.Phones.Count;
        return Measured.Of(subject.ProcessId, crowd, (long)phones * aSecond * seconds * phones, () =>
            Evenly(phones * aSecond * seconds, TimeSpan.FromSeconds(1.0 / (phones * aSecond)), i => crowd.Phones[i % phones]));
    }

    /// <summary>So many notes are always under way: who hears their own posts the next.</summary>
    public static async Task<Measured> Saturation(ISubject subject, Crowd crowd, int underWay, int seconds)
    {
        var own = new long[underWay];
        var stopped = false;
        crowd.Heard = (which, posted) =>
        {
            if (which < underWay && !Volatile.Read(ref stopped) && posted == Volatile.Read(ref own[which]))
                ThreadPool.UnsafeQueueUserWorkItem(Next, which, preferLocal: false);
        };
        return await Measured.Of(subject.ProcessId, crowd, 0, async () =>
        {
            for (var i = 0; i < underWay; i++)
                Next(i);
            await Task.Delay(TimeSpan.FromSeconds(seconds));
            Volatile.Write(ref stopped, true);
        });

        void Next(int which)
        {
            var at = Math.Max(Stopwatch.GetTimestamp(), Volatile.Read(ref own[which]) + 1);
            Volatile.Write(ref own[which], at);
            try
            {
                crowd.Phones[which].Post(Stamp.Note(at));
            }
            catch (ObjectDisposedException)
            {
                // The room was given up, and who did that says why
            }
        }
    }

    /// <summary>Posts evenly over time.</summary>
    public static async Task Evenly(int notes, TimeSpan apart, Func<int, IPhone> who)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < notes; i++)
        {
            var wait = (apart * i) - clock.Elapsed;
            if (wait > TimeSpan.FromMilliseconds(1))
                await Task.Delay(wait);
            who(i).Post(Stamp.Note());
        }
    }

    // What starting costs is not what is measured here: compilers that compile what is used much need some seconds for it
    private static async Task WarmUp(Crowd crowd, int phones)
    {
        var aSecond = Math.Max(10, WarmUpDeliveries / phones);
        await Evenly(aSecond * WarmUpSeconds, TimeSpan.FromSeconds(1.0 / aSecond), i => crowd.Phones[i % phones]);
        await crowd.Hear((long)aSecond * WarmUpSeconds * phones, TimeSpan.FromSeconds(10));
    }
}
