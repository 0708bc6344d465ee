using System.Collections.Concurrent;
using System.Diagnostics;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>A post that was accepted.</summary>
/// <param name="Board">Stream of the board.</param>
/// <param name="NoteId">The note.</param>
/// <param name="Via">The server that said so.</param>
/// <param name="Sent">When it was sent, for the last time.</param>
/// <param name="Answered">When the answer came.</param>
internal sealed record Accepted(string Board, string NoteId, Node Via, TimeSpan Sent, TimeSpan Answered);

/// <summary>Many phones spread over all servers, posting all the time; and everything that they saw.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    // Each phone posts once in this time, in the mean
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly ConcurrentQueue<Accepted> accepted = new();
    private readonly ConcurrentQueue<string> objections = new();
    private readonly CancellationTokenSource enough = new();
    private readonly string room;
    private readonly string peace;
    private Task posting = Task.CompletedTask;

    private Crowd(ThreeNodes stage, string room, string peace)
    {
        (this.room, this.peace, Nodes) = (room, peace, stage.Nodes);
        Phones = [.. stage.Tickets.Select((ticket, number) => new Phone(this, number, ticket,
        [
            new(stage.Meeting.Stream, (key, text) => Check(number, key, text)),
            new(room, (key, text) => Check(number, key, text)),
            new(peace, (key, text) => CheckPeace(number, key, text)),
        ]))];
    }

    /// <summary>The servers.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>The phones.</summary>
    public IReadOnlyList<Phone> Phones { get; }

    /// <summary>Time since the beginning.</summary>
    public TimeSpan Now => clock.Elapsed;

    /// <summary>All posts that were accepted.</summary>
    public IReadOnlyCollection<Accepted> Accepted => accepted;

    /// <summary>What should never have been.</summary>
    public IReadOnlyCollection<string> Objections => objections;

    /// <summary>
    /// Connects everybody and lets them post onto two boards of their own: one that all see, and one where everybody writes privately.
    /// </summary>
    public static async Task<Crowd> Gather(ThreeNodes stage, string name)
    {
        var crowd = new Crowd(stage, await stage.AddBoard(name, "writing"), await stage.AddBoard($"{name}-peace", "writingPrivately"));
        foreach (var phone in crowd.Phones)
            phone.Begin();
        crowd.posting = Task.WhenAll(crowd.Phones.Select(crowd.PostOn));
        await crowd.Accept(DateTime.UtcNow.AddSeconds(60), crowd.Now, stage.Nodes);
        return crowd;
    }

    /// <summary>Waits until a post that was sent after a moment has been accepted through each of these servers.</summary>
    /// <returns>Seconds from that moment until the first, at the slowest of the servers.</returns>
    public Task<double> FirstAccepted(TimeSpan since, params IReadOnlyCollection<Node> through) =>
        Accept(DateTime.UtcNow.AddSeconds(90), since, through);

    /// <summary>Every phone goes back to its own server, and somebody posts through each.</summary>
    public async Task GoHome()
    {
        foreach (var phone in Phones)
            phone.GoHome();
        await FirstAccepted(Now, Nodes);
    }

    /// <summary>No new posts; returns when all that were begun are accepted.</summary>
    public async Task Quieten()
    {
        await enough.CancelAsync();
        await posting.WaitAsync(TimeSpan.FromSeconds(90));
    }

    /// <summary>Waits until every phone is connected and sees the boards as they ought to be seen.</summary>
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

    /// <summary>A post was accepted.</summary>
    public void Took(Accepted post) => accepted.Enqueue(post);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await enough.CancelAsync();
        await Task.WhenAll(Phones.Select(phone => phone.DisposeAsync().AsTask()));
        await posting.ContinueWith(_ => { }, TaskScheduler.Default);
        enough.Dispose();
    }

    private async Task PostOn(Phone phone)
    {
        for (var i = phone.Number; !enough.IsCancellationRequested; i++)
        {
            await Task.Delay(Pause * 2 * Random.Shared.NextDouble(), enough.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            if (!enough.IsCancellationRequested)
                await phone.Post(i % 5 == 0 ? peace : room, $"Transports uz mācībām {i}");
        }
    }

    private async Task<double> Accept(DateTime until, TimeSpan since, IReadOnlyCollection<Node> through)
    {
        while (true)
        {
            var first = through.Select(node => accepted.FirstOrDefault(post => post.Via == node && post.Sent >= since)).ToList();
            if (first.TrueForAll(post => post is not null))
                return first.Max(post => (post!.Answered - since).TotalSeconds);
            if (DateTime.UtcNow > until)
                throw new TimeoutException($"no post was accepted through {first.Count(post => post is null)} of {through.Count} servers");
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

    private void Check(int number, string key, string text)
    {
        if (key.StartsWith("person/", StringComparison.Ordinal) || text.Contains(ThreeNodes.Surname, StringComparison.Ordinal)
            || text.Contains("\"by\":", StringComparison.Ordinal))
            Object($"phone {number} was shown {key}: {text}");
    }

    private void CheckPeace(int number, string key, string text)
    {
        Check(number, key, text);
        if (key.StartsWith("note/", StringComparison.Ordinal) && !Owns(number, key["note/".Length..]))
            Object($"phone {number} was shown somebody's private {key}");
    }

    // A note's id says whose it is
    private static bool Owns(int number, string noteId) => noteId.Split('-')[^2] == number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
