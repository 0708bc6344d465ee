using Workshops.Live;

namespace Workshops.Boards;

// The prompts under which people write
public sealed partial class Board
{
    private Column? ColumnOf(string id) => State.Columns.Find(column => column.Id == id);

    private Decision Add(AddColumn c)
    {
        if (Check.All(Check.Id(c.ColumnId), Check.Text(c.Title, Limits.Title), Check.OptionalText(c.Hint, Limits.Paragraph)) is { } wrong)
            return wrong;
        if (ColumnOf(c.ColumnId) is not null)
            return Decision.Nothing;
        if (State.Phase is Phase.Closed)
            return Rejection.WrongPhase;
        return State.Columns.Count >= Limits.Columns ? Rejection.TooMany : new ColumnAdded(c.ColumnId, c.Title, Said(c.Hint));
    }

    private Decision Edit(EditColumn c)
    {
        if (Check.All(c.Title is null ? null : Check.Text(c.Title, Limits.Title), Check.OptionalText(c.Hint, Limits.Paragraph)) is { } wrong)
            return wrong;
        if (c.After == c.ColumnId)
            return Rejection.Invalid;
        if (ColumnOf(c.ColumnId) is not { } column || (c.After is { Length: > 0 } && ColumnOf(c.After) is null))
            return Rejection.NotFound;
        var (order, pushed) = PlaceOf(c, column);
        var edited = new ColumnEdited(
            c.ColumnId,
            c.Title == column.Title ? null : c.Title,
            Said(c.Hint) == column.Hint ? null : c.Hint,
            order);
        if (edited is { Title: null, Hint: null, Order: null })
            return Decision.Nothing;
        return State.Phase is Phase.Closed ? Rejection.WrongPhase : Decision.Of([.. pushed, edited]);
    }

    private (double? Order, IEnumerable<BoardEvent> Pushed) PlaceOf(EditColumn c, Column column)
    {
        if (c.After is null)
            return (null, []);
        var following = State.Columns.SkipWhile(other => c.After.Length > 0 && other.Id != c.After).Skip(c.After.Length > 0 ? 1 : 0).ToList();
        if (following.FirstOrDefault() == column)
            return (null, []);
        following.Remove(column);
        var (order, pushed) = Places.After(ColumnOf(c.After)?.Order, following.Select(other => other.Order));
        return (order, pushed.Zip(following, (place, other) => new ColumnEdited(other.Id, null, null, place)));
    }

    private Decision Remove(RemoveColumn c)
    {
        if (ColumnOf(c.ColumnId) is null)
            return Decision.Nothing;
        if (State.Phase is Phase.Closed)
            return Rejection.WrongPhase;
        if (State.Columns.Count == 1 || State.Shelves.Column(c.ColumnId).Count > 0)
            return Rejection.Conflict;
        var groups = State.Groups.Values.Where(group => group.ColumnId == c.ColumnId);
        return Decision.Of([.. groups.Select(group => new GroupDissolved(group.Id)), new ColumnRemoved(c.ColumnId)]);
    }

    private IReadOnlyCollection<Touch> Added(ColumnAdded e)
    {
        if (ColumnOf(e.ColumnId) is not null)
            return [];
        var order = State.Columns.Count == 0 ? 1 : State.Columns[^1].Order + 1;
        State.Columns.Add(new Column { Id = e.ColumnId, Title = e.Title, Hint = Said(e.Hint), Order = order });
        return [Touched.Column(e.ColumnId)];
    }

    private IReadOnlyCollection<Touch> Edited(ColumnEdited e)
    {
        if (ColumnOf(e.ColumnId) is not { } column)
            return [];
        column.Title = e.Title ?? column.Title;
        column.Hint = e.Hint is null ? column.Hint : Said(e.Hint);
        column.Order = e.Order ?? column.Order;
        State.Columns = [.. State.Columns.OrderBy(other => other.Order)];
        return [Touched.Column(e.ColumnId)];
    }

    private IReadOnlyCollection<Touch> Removed(ColumnRemoved e)
    {
        if (State.Shelves.Column(e.ColumnId).Count > 0 || State.Columns.RemoveAll(column => column.Id == e.ColumnId) == 0)
            return [];
        return [Touched.Column(e.ColumnId)];
    }

    private static string? Said(string? hint) => string.IsNullOrEmpty(hint) ? null : hint;
}
