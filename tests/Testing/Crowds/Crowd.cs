using System.Collections.Concurrent;
using System.Diagnostics;

namespace Workshops.Testing.Crowds;

/// <summary>A command that was accepted.</summary>
/// <param name="Stream">The stream that it was for.</param>
/// <param name="Id">What it was about, e.g. the note.</param>
/// <param name="Via">The door through which it went.</param>
/// <param name="Sent">When it was sent, for the last time.</param>
/// <param name="Answered">When the answer came.</param>
public sealed record Accepted(string Stream, string Id, Uri Via, TimeSpan Sent, TimeSpan Answered);

/// <summary>Many phones spread over all doors, busy all the time; and everything that was answered to them.</summary>
/// <param name="doors">Addresses of servers, or of what stands in front of them.</param>
public sealed class Crowd(IReadOnlyList<Uri> doors) : IAsyncDisposable
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly ConcurrentQueue<Accepted> accepted = new();
    private readonly ConcurrentQueue<string> objections = new();
    private readonly CancellationTokenSource enough = new();
    private Task acting = Task.CompletedTask;
    private int refusedAsBusy;

    /// <summary>Where the phones connect to.</summary>
    public IReadOnlyList<Uri> Doors => doors;

    /// <summary>The phones.</summary>
    public IReadOnlyList<Phone> Phones { get; private set; } = [];

    /// <summary>Time since the beginning.</summary>
    public TimeSpan Now => clock.Elapsed;

    /// <summary>All commands that were accepted.</summary>
    public IReadOnlyCollection<Accepted> Accepted => accepted;

    /// <summary>What should never have been.</summary>
    public IReadOnlyCollection<string> Objections => objections;

    /// <summary>Answers <c>overloaded</c>, after which a command was sent again.</summary>
    public int RefusedAsBusy => refusedAsBusy;

    /// <summary>Connects the phones, and lets each act again and again; returns when something was accepted through every door.</summary>
    /// <param name="phones">The phones.</param>
    /// <param name="act">What a phone does the n-th time; walls do nothing.</param>
    /// <param name="pause">Between two acts of a phone, in the mean.</param>
    public async Task Begin(IReadOnlyList<Phone> phones, Func<Phone, int, Task> act, TimeSpan pause)
    {
        Phones = phones;
        foreach (var phone in phones)
            phone.Begin();
        acting = Task.WhenAll(phones.Where(phone => !phone.IsWall).Select(phone => ActOn(phone, act, pause)));
        await Accept(DateTime.UtcNow.AddSeconds(60), Now, doors);
    }

    /// <summary>Waits until a command that was sent after a moment has been accepted through each of these doors.</summary>
    /// <returns>Seconds from that moment until the first, at the slowest of the doors.</returns>
    public Task<double> FirstAccepted(TimeSpan since, params IReadOnlyCollection<Uri> through) =>
        Accept(DateTime.UtcNow.AddSeconds(90), since, through);

    /// <summary>Every phone goes back to its own door, and somebody is accepted through each.</summary>
    public async Task GoHome()
    {
        foreach (var phone in Phones)
            phone.GoHome();
        await FirstAccepted(Now, doors);
    }

    /// <summary>Nothing new; returns when all that was begun is answered.</summary>
    public async Task Quieten()
    {
        await enough.CancelAsync();
        await acting.WaitAsync(TimeSpan.FromSeconds(90));
    }

    /// <summary>Waits until every phone is connected and sees its streams as they ought to be seen.</summary>
    /// <param name="rows">The journal.</param>
    public async Task Agree(Rows rows)
    {
        foreach (var stream in Phones[0].Sights.Select(sight => sight.Stream))
        {
            var replay = await rows.Replay(stream);
            foreach (var phone in Phones)
                await Same(phone, stream, replay);
        }
    }

    /// <summary>Notes something that should never have been.</summary>
    public void Object(string what) => objections.Enqueue(what);

    /// <summary>A command was accepted.</summary>
    public void Took(Accepted command) => accepted.Enqueue(command);

    /// <summary>A command was answered with <c>overloaded</c>.</summary>
    public void Busy() => Interlocked.Increment(ref refusedAsBusy);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await enough.CancelAsync();
        await Task.WhenAll(Phones.Select(phone => phone.DisposeAsync().AsTask()));
        await acting.ContinueWith(_ => { }, TaskScheduler.Default);
        enough.Dispose();
    }

    private async Task ActOn(Phone phone, Func<Phone, int, Task> act, TimeSpan pause)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            await Task.Delay(pause * 2 * Random.Shared.NextDouble(), enough.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            if (!enough.IsCancellationRequested)
                await act(phone, i);
        }
    }

    private async Task<double> Accept(DateTime until, TimeSpan since, IReadOnlyCollection<Uri> through)
    {
        while (true)
        {
            var first = through.Select(door => accepted.FirstOrDefault(one => one.Via == door && one.Sent >= since)).ToList();
            if (first.TrueForAll(one => one is not null))
                return first.Max(one => (one!.Answered - since).TotalSeconds);
            if (DateTime.UtcNow > until)
                throw new TimeoutException($"nothing was accepted through {first.Count(one => one is null)} of {through.Count} doors");
            await Task.Delay(10);
        }
    }

    private static async Task Same(Phone phone, string stream, Replay replay)
    {
        var sight = phone.Sights.First(s => s.Stream == stream);
        for (var until = DateTime.UtcNow.AddSeconds(60); ; await Task.Delay(100))
        {
            var wanted = replay.For(phone.Participant);
            var seen = sight.Entities.Where(e => e.Key is not "presence" && !e.Key.StartsWith("mine/", StringComparison.Ordinal)).ToDictionary();
            if (seen.Count == wanted.Count && wanted.All(e => seen.GetValueOrDefault(e.Key) == e.Value))
                return;
            if (DateTime.UtcNow > until)
                throw new TimeoutException(Difference(phone, stream, seen, wanted));
        }
    }

    private static string Difference(Phone phone, string stream, Dictionary<string, string> seen, Dictionary<string, string> wanted) =>
        $"phone {phone.Number} on {stream}: has {seen.Count} of {wanted.Count} entities, without "
        + string.Join(", ", wanted.Keys.Except(seen.Keys).Take(5)) + "; too many " + string.Join(", ", seen.Keys.Except(wanted.Keys).Take(5))
        + "; otherwise " + string.Join(", ", wanted.Where(e => seen.ContainsKey(e.Key) && seen[e.Key] != e.Value).Take(2).Select(e => $"{seen[e.Key]} for {e.Value}"));
}
