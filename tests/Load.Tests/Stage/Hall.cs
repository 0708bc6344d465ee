using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using Workshops.Testing.Live;

namespace Workshops.Load.Tests.Stage;

/// <summary>Many phones that watch one board, and how long it took until they were answered and were shown each other's notes.</summary>
internal sealed class Hall : IAsyncDisposable
{
    // SignalR's own clients do it as often
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource over = new();
    private readonly Meeting meeting;
    private Task pinging = Task.CompletedTask;
    private int notes;

    private Hall(Meeting meeting, string board, List<string> tickets) => (this.meeting, Board, Tickets, Phones) = (meeting, meeting.Board(board), tickets, []);

    /// <summary>The board's stream.</summary>
    public string Board { get; }

    /// <summary>What each phone shows at the door.</summary>
    public IReadOnlyList<string> Tickets { get; }

    /// <summary>All phones; one may be put in the place of another.</summary>
    public List<Phone> Phones { get; }

    /// <summary>Lets that many people join, connect, and watch the workshop and a board.</summary>
    /// <param name="meeting">The workshop.</param>
    /// <param name="board">The board's id.</param>
    /// <param name="count">How many.</param>
    /// <param name="most">See <see cref="Phone.Connect"/>.</param>
    public static async Task<Hall> Gather(Meeting meeting, string board, int count, int most = 0)
    {
        var tickets = new string[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) => tickets[i] = await meeting.Ticket());
        var hall = new Hall(meeting, board, [.. tickets]);
        foreach (var some in tickets.Chunk(20))
            hall.Phones.AddRange(await Task.WhenAll(some.Select(ticket => hall.Connect(ticket, most))));
        hall.pinging = hall.Ping();
        return hall;
    }

    /// <summary>One phone connects and watches.</summary>
    public async Task<Phone> Connect(string ticket, int most = 0)
    {
        var phone = await Phone.Connect(meeting.Server.Address, ticket, most);
        await phone.Watch(meeting.Stream);
        await phone.Watch(Board);
        return phone;
    }

    /// <summary>
    /// Posts notes at that rate for some time, each from the next of these phones, whether the ones before were answered or not.
    /// </summary>
    /// <param name="writers">Who posts.</param>
    /// <param name="readers">Whose showing is measured.</param>
    /// <param name="perSecond">Notes a second.</param>
    /// <param name="time">For how long.</param>
    /// <param name="length">Characters of a note.</param>
    /// <returns>How long posts took to be accepted, and to be shown on each of the readers' phones.</returns>
    public async Task<(Times Accepted, Times Shown)> Post(
        IReadOnlyList<Phone> writers, IReadOnlyList<Phone> readers, double perSecond, TimeSpan time, int length = 140)
    {
        var (accepted, shown) = (new Times(), new Times());
        foreach (var reader in readers)
            reader.Shown = text => Note(shown, text);
        var posts = new List<Task>();
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(began) < time; i++)
        {
            posts.Add(Post(writers[i % writers.Count], length, accepted));
            var due = TimeSpan.FromSeconds((i + 1) / perSecond) - Stopwatch.GetElapsedTime(began);
            if (due > TimeSpan.FromMilliseconds(1))
                await Task.Delay(due);
        }

        await Task.WhenAll(posts);
        await Task.Delay(500);
        foreach (var reader in readers)
            reader.Shown = null;
        return (accepted, shown);
    }

    /// <summary>A phone posts a note whose text begins with the moment at which it was sent.</summary>
    public async Task Post(Phone phone, int length, Times accepted)
    {
        var sent = Stopwatch.GetTimestamp();
        var text = string.Create(CultureInfo.InvariantCulture, $"{sent} ").PadRight(length, 'x');
        if (!await phone.Do(Board, $$"""{"$type":"postNote","noteId":"n{{Interlocked.Increment(ref notes)}}","columnId":"main","text":"{{text}}"}"""))
            throw new InvalidOperationException("a post was refused");
        accepted.Since(sent);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await Task.WhenAll(Phones.Select(phone => phone.DisposeAsync().AsTask()));
        await pinging;
        over.Dispose();
    }

    private static void Note(Times shown, ReadOnlySpan<byte> text)
    {
        if (Utf8Parser.TryParse(text, out long sent, out _))
            shown.Since(sent);
    }

    private async Task Ping()
    {
        while (!over.IsCancellationRequested)
        {
            foreach (var phone in Phones.ToList())
                _ = phone.Ping().ContinueWith(_ => { }, TaskScheduler.Default);
            await Task.Delay(PingEvery, over.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
