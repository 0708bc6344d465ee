using Workshops.Live;

namespace Workshops.Boards;

/// <summary>A board of sticky notes: written, sorted, voted on. Which rule answers which command, and what follows each event, stands here.</summary>
/// <param name="stream">Name of its stream, <c>board/{w}/{b}</c>; tags of anonymous authors and of voters are made from it.</param>
public sealed partial class Board(string stream) : LiveDocument<BoardCommand, BoardEvent, BoardState>
{
    /// <inheritdoc/>
    protected override int Shape => 3;

    /// <inheritdoc/>
    protected override Decision Decide(BoardCommand command, Actor actor, DateTimeOffset now)
    {
        if (!State.Opened)
            return Rejection.NotFound;
        if (actor.Role < Role.Participant)
            return Rejection.Forbidden;
        var answer = Answer(command, actor);
        // What stands already may be sent again also to an archive
        return State.Archived && command is not Archive && answer.Events.Count > 0 ? Rejection.Closed : Signed(answer, actor, now);
    }

    /// <inheritdoc/>
    protected override IReadOnlyCollection<Touch> Change(BoardEvent @event) => @event switch
    {
        BoardOpened e => State.Opened ? [] : Opened(e),
        BoardImported e => State.Opened ? [] : Imported(e.Content),
        _ when !State.Opened => [],
        BoardConfigured e => Configured(e),
        PhaseSet e => PhaseChanged(e),
        ColumnAdded e => Added(e),
        ColumnEdited e => Edited(e),
        ColumnRemoved e => Removed(e),
        NotePosted e => Posted(e),
        NoteEdited e => Edited(e),
        NoteMoved e => Moved(e),
        NoteRemoved e => Removed(e),
        NoteRestored e => Restored(e),
        NoteApproved e => Approved(e),
        NoteHidden e => Hidden(e),
        GroupNamed e => Named(e),
        GroupDissolved e => Dissolved(e),
        DotsSet e => Placed(e),
        VotesCounted e => Counted(e),
        CommentWritten e => Written(e),
        ReactionSet e => Reacted(e),
        NoteMerged e => Merged(e),
        NoteTagged e => Tagged(e),
        RoundSet e => RoundChanged(e),
        BoardArchived e => Archived(e),
        _ => [],
    };

    private Decision Answer(BoardCommand command, Actor actor) => command switch
    {
        PostNote c => Post(c, actor),
        EditNote c => Edit(c, actor),
        MoveNote c => Move(c, actor),
        RemoveNote c => Remove(c, actor),
        WriteComment c => Write(c, actor),
        React c => React(c, actor),
        SetDots c => Place(c, actor),
        CastForOther c => Count(c, actor),
        TagNote c => Tag(c, actor),
        NameGroup c => actor.Sorts ? Name(c) : Rejection.Forbidden,
        DissolveGroup c => actor.Sorts ? Dissolve(c) : Rejection.Forbidden,
        _ when !actor.Facilitates => Rejection.Forbidden,
        RestoreNote c => Restore(c),
        ApproveNote c => Approve(c),
        HideNote c => Hide(c),
        AddColumn c => Add(c),
        EditColumn c => Edit(c),
        RemoveColumn c => Remove(c),
        Configure c => Configure(c),
        SetPhase c => Set(c),
        TakeCue c => Take(c),
        MergeBoards c => Merge(c),
        SetRound c => Set(c),
        Archive c => Set(c),
        _ => Rejection.Invalid,
    };
}
