using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>A workshop that is one of several of the same kind (mission row 3).</summary>
public sealed partial class Workshop
{
    /// <summary>The workshop that this one follows, whose outcomes its facilitators may read; or null (docs/decisions/0011).</summary>
    public string? Earlier => State.Earlier;

    private Decision Decide(Follow command)
    {
        if (Check.All(Check.Id(command.Earlier), Check.Range(command.Number, 1, Limits.SeriesNumber), command.Earlier == State.Id ? Rejection.Invalid : null) is { } rejection)
            return rejection;
        return State.Earlier == command.Earlier ? Decision.Nothing : new EarlierLinked(command.Earlier, command.Number);
    }

    private Decision Decide(SetNumber command)
    {
        if (Check.Range(command.Number, 0, Limits.SeriesNumber) is { } rejection)
            return rejection;
        return NoZero(command.Number) == State.Number ? Decision.Nothing : new NumberSet(NoZero(command.Number));
    }
}
