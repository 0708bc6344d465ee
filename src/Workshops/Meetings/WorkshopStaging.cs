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

/// <summary>A board is to come to a phase, because a block began or ended. Given until it has been taken: a board takes each once.</summary>
/// <param name="ActivityId">The board.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Number">How many blocks have begun or ended so far; larger than that of every earlier cue.</param>
public sealed record Cue(string ActivityId, Phase Phase, int Number);

/// <summary>Blocks open and close their boards, for all phones.</summary>
public sealed partial class Workshop
{
    /// <summary>Blocks in which nobody works on boards.</summary>
    private static readonly string[] WithoutBoards = ["arrival", "talk", "break", "closing"];

    /// <summary>What boards are to do since a block last began or ended.</summary>
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
        var opened = present.SelectMany(item => item.Opens is { } phase ? BoardsOf(item).Select(id => new Cue(id, phase, number)) : []);
        var kept = present.SelectMany(BoardsOf).ToHashSet(StringComparer.Ordinal);
        var closed = before.Where(over => over.Closes).SelectMany(BoardsOf);
        State.Cues = [.. closed.Where(id => !kept.Contains(id)).Select(id => new Cue(id, Phase.Closed, number)), .. opened];
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
