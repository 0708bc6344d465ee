using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>What the block does with the boards that it is about: its own, or those of the teams where it has none.</summary>
/// <param name="ItemId">The block.</param>
/// <param name="Opens">The phase that its start brings them to; null: they stay as they are.</param>
/// <param name="Closes">Its end closes them.</param>
public sealed record StageItem(string ItemId, Phase? Opens = null, bool Closes = false) : WorkshopCommand;

/// <summary>A block does something else with its boards.</summary>
public sealed record ItemStaged(string ItemId, Phase? Opens, bool Closes) : WorkshopEvent;

/// <summary>A board is to come to a phase, because a block began or ended.</summary>
/// <param name="ActivityId">The board.</param>
/// <param name="Phase">The phase.</param>
public sealed record Cue(string ActivityId, Phase Phase);

/// <summary>Blocks open and close their boards, for all phones.</summary>
public sealed partial class Workshop
{
    /// <summary>Blocks in which nobody works on boards.</summary>
    private static readonly string[] WithoutBoards = ["arrival", "talk", "break", "closing"];

    /// <summary>Id of the present block, or null.</summary>
    public string? CurrentItem => State.CurrentItem;

    /// <summary>What boards are to do now that the present block is another than it was.</summary>
    /// <param name="before">Id of the block before, or null.</param>
    public IReadOnlyList<Cue> Cues(string? before)
    {
        if (before == State.CurrentItem)
            return [];
        var present = PlaceOf(State.CurrentItem);
        var opened = present.SelectMany(item => item.Opens is { } phase ? BoardsOf(item).Select(id => new Cue(id, phase)) : []);
        var kept = present.SelectMany(BoardsOf).ToHashSet(StringComparer.Ordinal);
        var closed = PlaceOf(before).Where(over => over.Closes).SelectMany(BoardsOf);
        return [.. closed.Where(id => !kept.Contains(id)).Select(id => new Cue(id, Phase.Closed)), .. opened];
    }

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

    private IEnumerable<string> BoardsOf(AgendaItem item)
    {
        if (item.ActivityId is { } id)
            return ActivityOf(id) is { Kind: StreamName.BoardKind } ? [id] : [];
        return WithoutBoards.Contains(item.Kind, StringComparer.Ordinal)
            ? []
            : PresentActivities()
                .Where(a => a.Value.Kind is StreamName.BoardKind && a.Value.TeamId is { } team && TeamOf(team) is not null && team == (item.TeamId ?? team))
                .Select(a => a.Key);
    }

    private Touch[] Stage(ItemStaged e)
    {
        if (State.Items.GetValueOrDefault(e.ItemId) is not { } item)
            return [];
        (item.Opens, item.Closes) = (e.Opens, e.Closes);
        return [ItemEntity(e.ItemId)];
    }
}
