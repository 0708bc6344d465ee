namespace Workshops.Tests.Live;

/// <summary>What holds of every live document, as tests.</summary>
/// <param name="rules">The rules, with what may be done to such a document.</param>
public abstract class DocumentProperties(Rules rules)
{
    [Fact]
    public void The_same_command_twice_is_once() => rules.TheSameCommandTwiceIsOnce();

    [Fact]
    public void Replay_and_snapshot_are_the_same_as_live() => rules.ReplayAndSnapshotAreTheSameAsLive();

    [Fact]
    public void Looking_changes_nothing() => rules.LookingChangesNothing();

    [Fact]
    public void Every_change_that_somebody_sees_is_touched_for_them() => rules.EveryChangeThatSomebodySeesIsTouchedForThem();
}
