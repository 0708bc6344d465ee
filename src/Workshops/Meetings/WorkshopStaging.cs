using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Polls;

namespace Workshops.Meetings;

/// <summary>
/// What the block does with the boards that it is about: its own, or those of the teams where it has none. A poll that it is about opens
/// with it, unless it was closed before; its end closes that too.
/// </summary>
/// <param name="ItemId">The block.</param>
/// <param name="Opens">The phase that its start brings them to; null: they stay as they are.</param>
/// <param name="Closes">Its end closes them.</param>
public sealed record StageItem(string ItemId, Phase? Opens = null, bool Closes = false) : WorkshopCommand;

/// <summary>A block does something else with its boards.</summary>
public sealed record ItemStaged(string ItemId, Phase? Opens, bool Closes) : WorkshopEvent;

/// <summary>A board or a poll is to come to a phase, because a block began or ended. Given until it has been taken: each is taken once (decision 0012).</summary>
/// <param name="Stream">Name of the board's or poll's stream.</param>
/// <param name="Phase">Name of a <see cref="Boards.Phase"/> or a <see cref="PollPhase"/>.</param>
/// <param name="Number">How many blocks have begun or ended so far; larger than that of every earlier cue.</param>
public sealed record Cue(string Stream, string Phase, int Number);

/// <summary>Blocks open and close their boards and polls, for all phones (mission row 18).</summary>
public sealed partial class Workshop
{
    /// <summary>Blocks in which nobody works on boards.</summary>
    private static readonly string[] WithoutBoards = ["arrival", "talk", "break", "closing"];

    /// <summary>What boards and polls are to do since a block last began or ended.</summary>
    public IReadOnlyList<Cue> Cues => State.Cues;

    private Decision Decide(StageItem command)
    {
        if (State.Items.GetValueOrDefault(command.ItemId) is not { } item)
            return Rejection.NotFound;
        if (command.Opens is { } phase && !Enum.IsDefined(phase))
            return Rejection.Invalid;
        return (command.Opens, command.Closes) == (item.Opens, item.Closes)
            ? Decision.Nothing
            : new ItemStaged(command.ItemId, command.Opens, command.Closes);
    }

    private void Cue(IReadOnlyList<AgendaItem> before, IReadOnlyList<AgendaItem> present)
    {
        var number = ++State.LastCue;
        Cue To(StreamName stream, string phase) => new(stream.ToString(), phase, number);
        var closed = before.Where(over => over.Closes).SelectMany(StagedBy).Except(present.SelectMany(StagedBy)).Select(stream => To(stream, nameof(Phase.Closed)));
        var boards = present.SelectMany(item => item.Opens is { } phase ? BoardsOf(item).Select(stream => To(stream, $"{phase}")) : []);
        var polls = present.SelectMany(PollOf).Select(stream => To(stream, nameof(PollPhase.Open)));
        State.Cues = [.. closed.Concat(boards).Concat(polls).Distinct()];
    }

    private IEnumerable<StreamName> StagedBy(AgendaItem item) => BoardsOf(item).Concat(PollOf(item));

    private StreamName[] PollOf(AgendaItem item) =>
        item.ActivityId is { } id && ActivityOf(id) is { Kind: StreamName.PollKind } ? [StreamName.OfPoll(State.Id, id)] : [];

    private IEnumerable<StreamName> BoardsOf(AgendaItem item)
    {
        if (item.ActivityId is { } id)
            return ActivityOf(id) is { Kind: StreamName.BoardKind } ? [StreamName.OfBoard(State.Id, id)] : [];
        return WithoutBoards.Contains(item.Kind, StringComparer.Ordinal)
            ? []
            : PresentActivities()
                .Where(a => a.Value.Kind is StreamName.BoardKind && a.Value.TeamId is { } team && TeamOf(team) is not null && team == (item.TeamId ?? team))
                .Select(a => StreamName.OfBoard(State.Id, a.Key));
    }

    private Touch[] Stage(ItemStaged e)
    {
        if (State.Items.GetValueOrDefault(e.ItemId) is not { } item)
            return [];
        (item.Opens, item.Closes) = (e.Opens, e.Closes);
        return [ItemEntity(e.ItemId)];
    }
}
