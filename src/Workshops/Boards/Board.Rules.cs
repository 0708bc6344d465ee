using Workshops.Live;

namespace Workshops.Boards;

// How the board works now: its rules and its phase
public sealed partial class Board
{
    private Decision Configure(Configure c)
    {
        if (Malformed(c) is { } wrong)
            return wrong;
        var changed = new BoardConfigured(
            c.Layout == State.Layout ? null : c.Layout,
            c.Anonymous == State.Anonymous ? null : c.Anonymous,
            c.Moderated == State.Moderated ? null : c.Moderated,
            c.MaxNotes == State.MaxNotes ? null : c.MaxNotes,
            c.DotsPerPerson == State.DotsPerPerson ? null : c.DotsPerPerson,
            c.DotsPerTarget == State.DotsPerTarget ? null : c.DotsPerTarget,
            c.Categories?.SequenceEqual(State.Categories, StringComparer.Ordinal) is false ? c.Categories : null,
            c.Title == State.Title ? null : c.Title,
            c.Axes == State.Axes ? null : c.Axes);
        if (changed == new BoardConfigured(null, null, null, null, null, null, null, null))
            return Decision.Nothing;
        // Removed notes count too: they could come back with an author that may not be known, or without one that should
        return changed.Anonymous is not null && State.Notes.Count > 0 ? Rejection.Conflict : changed;
    }

    private static Rejection? Malformed(Configure c) => Check.All(
        Check.Range(c.MaxNotes, 0, Limits.NotesOnBoard),
        Check.Range(c.DotsPerPerson, 0, Limits.Dots),
        Check.Range(c.DotsPerTarget, 0, Limits.Dots),
        c.Title is null ? null : Check.Text(c.Title, Limits.Title),
        c.Axes?.Fault,
        c.Layout is { } layout && !Enum.IsDefined(layout) ? Rejection.Invalid : null,
        c.Categories is null ? null : Malformed(c.Categories));

    private static Rejection? Malformed(IReadOnlyList<string> categories)
    {
        if (categories.Count > Limits.Categories)
            return Rejection.TooMany;
        if (categories.Distinct(StringComparer.Ordinal).Count() < categories.Count)
            return Rejection.Invalid;
        return categories.Select(category => Check.Text(category, Limits.Title)).FirstOrDefault(wrong => wrong is not null);
    }

    private Decision Set(SetPhase c)
    {
        if (!Enum.IsDefined(c.Phase))
            return Rejection.Invalid;
        return c.Phase == State.Phase ? Decision.Nothing : new PhaseSet(c.Phase);
    }

    // Also where the phase is that already: that the cue was taken has to be known
    private Decision Take(TakeCue c) => c.Number <= State.LastCue ? Decision.Nothing : new PhaseSet(c.Phase, c.Number);

    private IReadOnlyCollection<Touch> Configured(BoardConfigured e)
    {
        State.Layout = e.Layout ?? State.Layout;
        State.Anonymous = e.Anonymous ?? State.Anonymous;
        State.Moderated = e.Moderated ?? State.Moderated;
        State.MaxNotes = e.MaxNotes ?? State.MaxNotes;
        State.DotsPerPerson = e.DotsPerPerson ?? State.DotsPerPerson;
        State.DotsPerTarget = e.DotsPerTarget ?? State.DotsPerTarget;
        State.Categories = e.Categories is null ? State.Categories : [.. e.Categories];
        State.Title = e.Title ?? State.Title;
        State.Axes = e.Axes ?? State.Axes;
        return [Touched.Board];
    }

    private IReadOnlyCollection<Touch> PhaseChanged(PhaseSet e)
    {
        var (before, phase) = (State.Phase, e.Phase);
        (State.Phase, State.LastCue) = (phase, e.Cue ?? State.LastCue);
        var touches = new List<Touch> { Touched.Board };
        if ((before is Phase.WritingPrivately) != (phase is Phase.WritingPrivately))
            touches.AddRange(State.Notes.Values.Where(note => !note.Removed).SelectMany(TouchingAll));
        if ((RoomSeesTallies(before), FacilitatorsSeeTallies(before)) != (RoomSeesTallies(phase), FacilitatorsSeeTallies(phase)))
            touches.AddRange([.. State.Ballot.Tallies.Keys.Select(Touched.Tally), .. EarlierRounds.Select(Touched.Round)]);
        return touches;
    }

    private Decision Set(Archive c) => c.On == State.Archived ? Decision.Nothing : new BoardArchived(c.On);

    private IReadOnlyCollection<Touch> Archived(BoardArchived e)
    {
        State.Archived = e.On;
        return [Touched.Board];
    }
}
