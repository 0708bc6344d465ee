using Workshops.Live;

namespace Workshops.Boards;

// Groups of notes, mapped to areas of the plan
public sealed partial class Board
{
    private Decision Name(NameGroup c)
    {
        if (Check.All(Check.Id(c.GroupId), Check.OptionalText(c.Title, Limits.Title), Check.OptionalText(c.Area, Limits.Title)) is { } wrong)
            return wrong;
        if (ColumnOf(c.ColumnId) is null)
            return Rejection.NotFound;
        if (State.Groups.TryGetValue(c.GroupId, out var group))
        {
            if ((group.ColumnId, group.Title, group.Area) == (c.ColumnId, c.Title, c.Area))
                return Decision.Nothing;
        }
        else if (NoNewGroup(c.GroupId) is { } refused)
        {
            return refused;
        }

        return State.Phase is Phase.Closed ? Rejection.WrongPhase : new GroupNamed(c.GroupId, c.ColumnId, c.Title, c.Area);
    }

    // Dots name a note or a group by id alone, so the two may not share one
    private Rejection? NoNewGroup(string groupId) =>
        State.Notes.ContainsKey(groupId) ? Rejection.Conflict
        : State.Groups.Count >= Limits.Groups ? Rejection.TooMany
        : null;

    private Decision Dissolve(DissolveGroup c)
    {
        if (!State.Groups.ContainsKey(c.GroupId))
            return Decision.Nothing;
        return State.Phase is Phase.Closed ? Rejection.WrongPhase : new GroupDissolved(c.GroupId);
    }

    private IReadOnlyCollection<Touch> Named(GroupNamed e)
    {
        if (ColumnOf(e.ColumnId) is null || State.Notes.ContainsKey(e.GroupId))
            return [];
        if (!State.Groups.TryGetValue(e.GroupId, out var group))
            State.Groups[e.GroupId] = group = new Group { Id = e.GroupId, ColumnId = e.ColumnId, Order = ++State.LastGroup };
        group.Title = e.Title;
        group.Area = e.Area;
        if (group.ColumnId == e.ColumnId)
            return [Touched.Group(e.GroupId), .. TouchingVotes(e.GroupId)];
        group.ColumnId = e.ColumnId;
        return [Touched.Group(e.GroupId), .. Carry(e.GroupId, note => note.ColumnId = e.ColumnId)];
    }

    private IReadOnlyCollection<Touch> Dissolved(GroupDissolved e)
    {
        if (!State.Groups.Remove(e.GroupId))
            return [];
        List<Touch> touches = [Touched.Group(e.GroupId), .. Carry(e.GroupId, note => note.GroupId = null), .. GiveBack(e.GroupId)];
        foreach (var ballot in State.Ballots)
        {
            if (ballot.Tallies.TryGetValue(e.GroupId, out var tally))
                tally.Others = 0;
        }

        return touches;
    }

    private List<Touch> Carry(string groupId, Action<Note> change)
    {
        var touches = new List<Touch>();
        foreach (var note in State.Shelves.Group(groupId).ToList())
        {
            Alter(note, change);
            touches.AddRange(Touching(note));
        }

        return touches;
    }
}
