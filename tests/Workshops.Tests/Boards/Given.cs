using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Tests.Boards;

/// <summary>A board, what happens to it, and what somebody then sees, in one expression.</summary>
internal sealed class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    public static readonly Actor Lead = new("lead", Role.Facilitator, null, "secret of lead");
    public static readonly Actor Host = new("host", Role.TableHost, "t1", "secret of host");
    public static readonly Actor Recorder = new("recorder", Role.Recorder, "t1", "secret of recorder");
    public static readonly Actor Anna = new("anna", Role.Participant, "t1", "secret of anna");
    public static readonly Actor Ben = new("ben", Role.Participant, "t2", "secret of ben");
    public static readonly Actor Wall = new("wall", Role.Observer);

    private Decision last;

    private Given()
    {
    }

    public Workshops.Boards.Board Board { get; } = New();

    /// <summary>A board that nobody has opened.</summary>
    public static Given Nothing() => new();

    /// <summary>A board with columns <c>main</c> and <c>side</c>.</summary>
    public static Given AnOpenBoard() => new Given().Event(new BoardOpened("Kas ir nepieciešams?", null, [new("main", "Kas?"), new("side", "Kā?", "Īsi")]));

    public static Given ABoard(Phase phase) => AnOpenBoard().When(Lead, new SetPhase(phase));

    public static Workshops.Boards.Board New() => new("board/w/b");

    public Given Event(BoardEvent e)
    {
        Board.Apply(e);
        return this;
    }

    public Given When(Actor actor, BoardCommand command)
    {
        last = Board.Decide(command, actor, Noon);
        foreach (var e in last.Events)
            Board.Apply(e);
        return this;
    }

    /// <summary>What followed from the last command, without who and when.</summary>
    public Given Then(params BoardEvent[] events)
    {
        last.Rejection.ShouldBeNull();
        last.Events.Select(e => e with { At = default, By = null }).ShouldBe(events);
        return this;
    }

    public Given ThenNothing() => Then();

    public Given ThenSigned(string? by)
    {
        last.Events.ShouldNotBeEmpty();
        last.Events.ShouldAllBe(e => e.By == by && e.At == Noon);
        return this;
    }

    public Given Refused(Rejection why)
    {
        last.Rejection.ShouldBe(why);
        last.Events.ShouldBeEmpty();
        return this;
    }

    /// <summary>The last command went well.</summary>
    public Given Done()
    {
        last.Rejection.ShouldBeNull();
        return this;
    }

    public Given Sees<TView>(Audience audience, string key, Func<TView, bool> so)
        where TView : class
    {
        var view = Board.Show(key, audience).ShouldBeOfType<TView>($"{audience} sees {key}");
        so(view).ShouldBeTrue($"{audience} sees {view}");
        return this;
    }

    public Given SeesNothing(Audience audience, string key)
    {
        Board.Show(key, audience).ShouldBeNull($"{audience} may not see {key}");
        return this;
    }
}
