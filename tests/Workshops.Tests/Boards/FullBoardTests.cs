using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Tests.Boards;

/// <summary>What a command costs does not grow with the board. Counted in bytes allocated, which no busy machine changes.</summary>
public class FullBoardTests
{
    // A collection in between counts the rest of an 8 kB buffer as allocated. To touch each of 20,000 notes would cost 160 kB and more
    private const long Buffers = 32_000;

    [Fact]
    public void A_full_board_takes_no_more_notes_and_no_longer_to_change_one()
    {
        var (small, full) = (WithNotes(100), WithNotes(Limits.NotesOnBoard));
        foreach (var command in new BoardCommand[]
        {
            new EditNote("n7", "cits"),
            new MoveNote("n8", "main", "g", After: "n50"),
            new MoveNote("n9", "side"),
            new React("n10", "agree", true),
            new WriteComment("c", "n11", "jā"),
            new RemoveNote("n12"),
            new SetPhase(Phase.Voting),
            new SetDots("n13", 2),
            new CastForOther("n13", 2, 3),
        })
        {
            Cost(full, command).ShouldBeLessThan((2 * Cost(small, command)) + Buffers, $"{command}");
        }

        full.Decide(new PostNote("more", "main", "a"), Given.Lead, Given.Noon).Rejection.ShouldBe(Rejection.TooMany);
    }

    [Fact]
    public void A_full_board_shows_one_note_as_cheaply_as_a_small_one()
    {
        var (small, full) = (WithNotes(100), WithNotes(Limits.NotesOnBoard));
        Allocated(() => full.Show("note/n50", Audience.Room)).ShouldBeLessThan(Allocated(() => small.Show("note/n50", Audience.Room)) + Buffers);
    }

    private static Workshops.Boards.Board WithNotes(int count)
    {
        var given = Given.AnOpenBoard();
        for (var i = 0; i < count; i++)
            given.When(Given.Lead, new PostNote($"n{i}", "main", "a"));
        given.Board.Show("board", Audience.Room).ShouldBeOfType<BoardView>().Notes.ShouldBe(count);
        return given.Board;
    }

    private static long Cost(Workshops.Boards.Board board, BoardCommand command)
    {
        var cost = 0L;
        var decision = default(Decision);
        cost += Allocated(() => decision = board.Decide(command, Given.Lead, Given.Noon));
        decision.Rejection.ShouldBeNull($"{command}");
        foreach (var e in decision.Events)
            cost += Allocated(() => board.Apply(e));
        return cost;
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
