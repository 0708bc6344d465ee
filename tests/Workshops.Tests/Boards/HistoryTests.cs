using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Tests.Boards;

/// <summary>What holds of every board, whatever people do to it.</summary>
public class HistoryTests
{
    private static readonly IReadOnlyList<string> AllKeys =
    [
        "board",
        .. History.Columns.Select(id => $"column/{id}"),
        .. History.Groups.SelectMany(id => new[] { $"group/{id}", $"tally/{id}", $"mine/{id}" }),
        .. History.Notes.SelectMany(id => new[] { $"note/{id}", $"tally/{id}", $"mine/{id}" }),
        .. History.Comments.Select(id => $"comment/{id}"),
        "round/1", "round/2", "round/3",
    ];

    [Fact]
    public void The_histories_tried_hold_every_kind_of_event()
    {
        var kinds = new HashSet<Type> { typeof(BoardOpened), typeof(BoardImported) };
        foreach (var history in History.Any.Generator.Sample(80, 300))
            Play(history, (_, _, events, _) => kinds.UnionWith(events.Select(e => e.GetType())));
        typeof(BoardEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BoardEvent))).Except(kinds).ShouldBeEmpty();
    }

    [Fact]
    public void Doing_it_twice_equals_once() => Always(history => Play(history, (board, step, _, decision) =>
    {
        var again = board.Decide(step.Command, step.Actor, Given.Noon);
        again.Rejection.ShouldBe(decision.Rejection, $"{step}");
        again.Events.ShouldBeEmpty($"{step}");
    }));

    [Fact]
    public void Replaying_what_was_stored_gives_the_same_board() => Always(history =>
    {
        var stored = new List<byte[]>();
        var board = Play(history, (board, _, events, _) => stored.AddRange(events.Select(board.WriteEvent)));
        var again = Opened();
        foreach (var e in stored)
            again.Apply(again.ReadEvent(e));
        again.Version.ShouldBe(board.Version);
        Encoding.UTF8.GetString(again.Save()).ShouldBe(Encoding.UTF8.GetString(board.Save()));
    });

    [Fact]
    public void A_snapshot_gives_the_same_board_and_the_same_future() => Always(history =>
    {
        var half = history.Steps.Count / 2;
        var board = Play(new History([.. history.Steps.Take(half)]));
        var again = Given.New();
        again.Load(board.Version, board.Save()).ShouldBeTrue();
        Encoding.UTF8.GetString(again.Save()).ShouldBe(Encoding.UTF8.GetString(board.Save()));
        var rest = new History([.. history.Steps.Skip(half)]);
        Play(rest, board);
        Play(rest, again);
        again.Version.ShouldBe(board.Version);
        foreach (var audience in Audiences())
            Whole(again, audience).ShouldBe(Whole(board, audience));
    });

    [Fact]
    public void What_is_imported_is_what_was_taken_home() => Always(history =>
    {
        var content = Play(history).Content();
        var again = Given.New();
        again.Apply(again.ReadEvent(again.WriteEvent(new BoardImported(content))));
        Json(again.Content()).ShouldBe(Json(content));
    });

    [Fact]
    public void Showing_only_what_was_touched_keeps_every_client_whole() => Always(history =>
    {
        var clients = Audiences().Select(audience => new Client(audience)).ToList();
        var first = Opened();
        clients.ForEach(client => client.Take(first, [.. first.Keys.Select(key => new Touch(key))]));
        Play(history, (board, step, _, _) => clients.ForEach(client => client.Seen.ShouldBe(Whole(board, client.Audience), ignoreOrder: true, $"{client.Audience} after {step}")),
            (board, touches) => clients.ForEach(client => client.Take(board, touches)));
    });

    [Fact]
    public void Dots_never_go_over_the_budget_and_tallies_are_their_sums() => Always(history =>
    {
        var before = History.People.ToDictionary(person => person, _ => 0);
        Play(history, (board, step, _, _) =>
        {
            var rules = (BoardView)board.Show("board", Audience.Room)!;
            var spent = History.People.ToDictionary(person => person, person => Mine(board, person));
            // A budget that was lowered meanwhile binds nobody until they place more
            // nor does a round that comes back with its votes
            if (step.Command is not SetRound && spent[step.Actor].Values.Sum() > before[step.Actor])
                spent[step.Actor].Values.Sum().ShouldBeLessThanOrEqualTo(rules.DotsPerPerson);
            foreach (var tally in AllKeys.Select(key => board.Show(key, Audience.Facilitators)).OfType<TallyView>())
                tally.Dots.ShouldBe(spent.Values.Sum(mine => mine.GetValueOrDefault(tally.Id)));
            before = spent.ToDictionary(person => person.Key, person => person.Value.Values.Sum());
        });
    });

    [Fact]
    public void Stored_events_in_any_order_never_throw() => Always(history =>
    {
        var stored = new List<BoardEvent>();
        Play(history, (_, _, events, _) => stored.AddRange(events.Cast<BoardEvent>()));
        var board = Given.New();
        foreach (var e in stored.AsEnumerable().Reverse().Concat(stored.Where((_, i) => i % 3 != 0)).Append(new BoardOpened("a", null, [new("main", "b")])).Concat(stored.AsEnumerable().Reverse()))
            board.Apply(e);
        foreach (var audience in Audiences())
            Whole(board, audience);
        board.Content();
    });

    internal static void Always(Action<History> holds) =>
        Prop.ForAll(History.Any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(80));

    internal static Workshops.Boards.Board Opened() => Given.AnOpenBoard().Board;

    internal static Workshops.Boards.Board Play(
        History history,
        Action<Workshops.Boards.Board, Step, IReadOnlyList<Event>, Decision>? after = null,
        Action<Workshops.Boards.Board, IReadOnlyCollection<Touch>>? touched = null) => Play(history, Opened(), after, touched);

    internal static IEnumerable<Audience> Audiences() => History.People.Append(Given.Wall).Select(Audience.Of).Prepend(Audience.Facilitators).Prepend(Audience.Room);

    /// <summary>All that this audience is shown of every key there could be, as JSON by key; personal entities over the room's.</summary>
    internal static Dictionary<string, string> Whole(Workshops.Boards.Board board, Audience audience)
    {
        var shared = audience is Audience.One { Actor.Facilitates: false } ? Audience.Room : audience is Audience.One ? Audience.Facilitators : audience;
        var seen = board.Keys.Select(key => (key, view: board.Show(key, shared)));
        if (audience is Audience.One one)
            seen = seen.Concat(board.KeysOf(one.Actor).Select(key => (key, view: board.Show(key, audience))));
        return seen.Where(entity => entity.view is not null).GroupBy(entity => entity.key).ToDictionary(same => same.Key, same => Json(same.Last().view!));
    }

    internal static string Json(object view) => Encoding.UTF8.GetString(LiveJson.Write(view));

    private static Workshops.Boards.Board Play(
        History history,
        Workshops.Boards.Board board,
        Action<Workshops.Boards.Board, Step, IReadOnlyList<Event>, Decision>? after = null,
        Action<Workshops.Boards.Board, IReadOnlyCollection<Touch>>? touched = null)
    {
        foreach (var step in history.Steps)
        {
            var decision = board.Decide(step.Command, step.Actor, Given.Noon);
            foreach (var e in decision.Events)
            {
                var touches = board.Apply(e);
                touched?.Invoke(board, touches);
            }

            after?.Invoke(board, step, decision.Events, decision);
        }

        return board;
    }

    private static Dictionary<string, int> Mine(Workshops.Boards.Board board, Actor actor) => AllKeys
        .Select(key => board.Show(key, Audience.Of(actor)))
        .OfType<MineView>()
        .ToDictionary(mine => mine.Id, mine => mine.Dots);

    /// <summary>A phone as the relay feeds it: what the room is told first, then what is its own.</summary>
    private sealed class Client(Audience audience)
    {
        public Audience Audience => audience;

        public Dictionary<string, string> Seen { get; } = [];

        public void Take(Workshops.Boards.Board board, IReadOnlyCollection<Touch> touches)
        {
            var shared = audience is Audience.One { Actor.Facilitates: false } ? Audience.Room : audience is Audience.One ? Audience.Facilitators : audience;
            foreach (var touch in touches.Where(touch => touch.Only is null))
                Set(touch.Key, board.Show(touch.Key, shared));
            if (audience is not Audience.One one)
                return;
            foreach (var touch in touches.Where(touch => touch.Only is not null && board.IdentitiesOf(one.Actor).Contains(touch.Only)))
                Set(touch.Key, board.Show(touch.Key, audience));
        }

        private void Set(string key, object? view)
        {
            if (view is null)
                Seen.Remove(key);
            else
                Seen[key] = Json(view);
        }
    }
}
