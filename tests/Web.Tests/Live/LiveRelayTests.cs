using Workshops.Boards;
using Workshops.Grains.Live;
using Workshops.Live;
using Workshops.Web.Live;

namespace Workshops.Web.Tests.Live;

/// <summary>A relay comes to what the journal has, however late, often or disorderly it is told.</summary>
public sealed class LiveRelayTests
{
    private static readonly StreamName Stream = StreamName.Parse("board/w/b")!;

    private readonly TellingGrain grain = new([
        Event(new BoardOpened("Kas?", null, [new("main", "Kas?")])),
        .. Enumerable.Range(1, 9).Select(number => Event(new NotePosted($"n{number}", "main", "Teksts", null, null, null, "anna", null, Approved: true, number))),
    ]);

    [Fact]
    public async Task What_is_told_in_order_is_there()
    {
        var relay = await Started();
        Tell(relay, 1, 2, 3);
        Version(relay).ShouldBe(4);
        grain.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_told_twice_or_late_counts_once()
    {
        var relay = await Started();
        Tell(relay, 1, 1, 2, 1, 2, 3, 1);
        Tell(relay, grain.Told(0, 4));
        Version(relay).ShouldBe(4);
        Notes(relay).ShouldBe(3);
    }

    [Fact]
    public async Task What_overtakes_waits_for_what_it_overtook_and_the_journal_is_not_asked()
    {
        var relay = await Started();
        Tell(relay, 4, 3, 2);
        Version(relay).ShouldBe(1);
        Tell(relay, 1);
        Version(relay).ShouldBe(5);
        Notes(relay).ShouldBe(4);
        grain.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task Messages_of_several_events_overlap_harmlessly()
    {
        var relay = await Started();
        Tell(relay, grain.Told(3, 4));
        Tell(relay, grain.Told(2, 4));
        Tell(relay, grain.Told(1, 3));
        Version(relay).ShouldBe(7);
        Notes(relay).ShouldBe(6);
    }

    [Fact]
    public async Task What_does_not_come_is_asked_for()
    {
        var relay = await Started(TimeProvider.System);
        Tell(relay, 5);
        await grain.HasAnswered.WaitAsync(TimeSpan.FromSeconds(20));
        while (Version(relay) < grain.Count)
            await Task.Yield();
        Notes(relay).ShouldBe(9);
        Tell(relay, 6, 7);
        Version(relay).ShouldBe(grain.Count);
    }

    [Fact]
    public async Task A_lost_last_message_shows_when_the_relay_renews()
    {
        var relay = await Started();
        await relay.Renew(relay);
        Version(relay).ShouldBe(grain.Count);
        Notes(relay).ShouldBe(9);
    }

    [Fact]
    public async Task Any_order_leads_to_the_same()
    {
        var order = new Random(20261123);
        for (var round = 0; round < 50; round++)
        {
            var relay = await Started();
            foreach (var number in Enumerable.Range(1, 9).Concat(Enumerable.Range(1, 9)).OrderBy(_ => order.Next()))
                Tell(relay, number);
            Version(relay).ShouldBe(grain.Count);
            Notes(relay).ShouldBe(9);
        }
    }

    private static byte[] Event(BoardEvent e) => new Board("board/w/b").WriteEvent(e);

    private static long Version(LiveRelay relay) => relay.Read(document => document.Version);

    private static int Notes(LiveRelay relay) => relay.Read(document => ((BoardView)document.Show("board", Audience.Facilitators)!).Notes);

    private void Tell(LiveRelay relay, params int[] froms)
    {
        foreach (var from in froms)
            Tell(relay, grain.Told(from, 1));
    }

    private static void Tell(LiveRelay relay, Told told) => relay.Changed(told).IsCompletedSuccessfully.ShouldBeTrue();

    // It has seen the first event; time stands still for it, so that it asks for nothing on its own
    private async Task<LiveRelay> Started(TimeProvider? time = null)
    {
        var relay = new LiveRelay(Stream, grain, time ?? new StandingTime());
        (await relay.Start(relay)).ShouldBeTrue();
        return relay;
    }

    private sealed class TellingGrain(byte[][] events) : ILiveGrain
    {
        private readonly TaskCompletionSource answered = new();
        private bool started;

        public int Asked { get; private set; }

        public long Count => events.Length;

        public Task HasAnswered => answered.Task;

        public Told Told(int from, int count) => new("board/w/b", from, events[from..(from + count)]);

        public Task<Told> Since(long version)
        {
            Asked++;
            answered.TrySetResult();
            return Task.FromResult(Told((int)version, events.Length - (int)version));
        }

        // The relay begins with one event, and hears of the others
        public Task<Copy> Copy()
        {
            var board = new Board("board/w/b");
            board.Apply(board.ReadEvent(events[0]));
            started = false;
            return Task.FromResult(new Copy(1, board.Save()));
        }

        public Task<long> Watch(ILiveRelay relay)
        {
            var first = !started;
            started = true;
            return Task.FromResult(first ? 1 : Count);
        }

        public Task Unwatch(ILiveRelay relay) => Task.CompletedTask;

        public Task<Answer> Do(Letter letter) => throw new NotSupportedException();

        public Task<Answer> Begin(byte[][] events) => throw new NotSupportedException();
    }

    private sealed class StandingTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Silent();

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
                // nothing is kept
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
