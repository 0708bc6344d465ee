using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>The wall shows that, until something else is put on it or the room goes on to another block or activity.</summary>
/// <param name="View">Name of a view, a word of the client's own (<c>welcome</c>, <c>teams</c>, …); null: what the room is doing.</param>
/// <param name="Target">The activity that it is about, where a view is about one; null for the one in focus.</param>
/// <param name="Page">Which page stays in sight, from 0; null: they turn by themselves.</param>
public sealed record ShowOnWall(string? View = null, string? Target = null, int? Page = null) : WorkshopCommand;

/// <summary>All walls and phones count down to that moment, and only then show the activity's results, at the same time.</summary>
/// <param name="Target">The activity.</param>
/// <param name="At">The moment, at most a minute from now.</param>
public sealed record Reveal(string Target, DateTimeOffset At) : WorkshopCommand;

/// <summary>The wall shows something else.</summary>
public sealed record WallSet(string? View, string? Target, int? Page) : WorkshopEvent;

/// <summary>Results are to be shown at that moment.</summary>
public sealed record RevealSet(string Target, DateTimeOffset RevealAt) : WorkshopEvent;

/// <summary>What the facilitators put on the wall. It is the workshop's, so no facilitator's device need be awake for it.</summary>
/// <param name="View">Name of a view, or null for what the room is doing.</param>
/// <param name="Target">Id of the activity it is about, or null.</param>
/// <param name="Page">The page that stays in sight, or null.</param>
/// <param name="Reveal">Id of the activity whose results were last to be revealed, or null.</param>
/// <param name="RevealAt">When.</param>
public sealed record WallShow(string? View = null, string? Target = null, int? Page = null, string? Reveal = null, DateTimeOffset? RevealAt = null);

/// <summary>What the wall shows when a facilitator drives it (S2-07).</summary>
public sealed partial class Workshop
{
    private const int MostPages = 1_000;
    private static readonly Touch TheWall = new("wall");
    private static readonly TimeSpan LongestCountdown = TimeSpan.FromMinutes(1);

    // Whoever shows the room something else wants to see it on the wall, from its first page
    private IEnumerable<Event> WallFollows => State.Wall is { View: null, Page: null } ? [] : [new WallSet(null, null, null)];

    private Decision Decide(ShowOnWall command)
    {
        if (Check.All(command.View is null ? null : Check.Id(command.View), Check.Range(command.Page, 0, MostPages)) is { } rejection)
            return rejection;
        if (command.Target is { } target && ActivityOf(target) is null)
            return Rejection.NotFound;
        var wanted = new WallSet(command.View, command.Target, command.Page);
        return wanted == new WallSet(State.Wall.View, State.Wall.Target, State.Wall.Page) ? Decision.Nothing : wanted;
    }

    private Decision Decide(Reveal command, DateTimeOffset now)
    {
        if (ActivityOf(command.Target) is null)
            return Rejection.NotFound;
        var wanted = new RevealSet(command.Target, command.At.ToUniversalTime());
        if ((State.Wall.Reveal, State.Wall.RevealAt) == (wanted.Target, wanted.RevealAt))
            return Decision.Nothing;
        return (command.At - now).Duration() > LongestCountdown ? Rejection.Invalid : wanted;
    }

    private Touch[] Show(WallSet e)
    {
        State.Wall = State.Wall with { View = e.View, Target = e.Target, Page = e.Page };
        return [TheWall];
    }

    private Touch[] Show(RevealSet e)
    {
        State.Wall = State.Wall with { Reveal = e.Target, RevealAt = e.RevealAt };
        return [TheWall];
    }
}
