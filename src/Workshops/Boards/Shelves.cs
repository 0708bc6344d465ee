namespace Workshops.Boards;

/// <summary>The standing notes of each column and group, in order, so that a neighbour is found without a walk.</summary>
internal sealed class Shelves
{
    private static readonly SortedSet<Note> Empty = [];
    private static readonly Note Last = new() { Order = double.PositiveInfinity };
    private readonly Dictionary<string, SortedSet<Note>> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<Note>> groups = new(StringComparer.Ordinal);

    public Shelves(IEnumerable<Note> notes)
    {
        foreach (var note in notes)
        {
            if (!note.Removed)
                Put(note);
        }
    }

    public SortedSet<Note> Column(string id) => columns.GetValueOrDefault(id, Empty);

    public SortedSet<Note> Group(string id) => groups.GetValueOrDefault(id, Empty);

    /// <summary>The notes of its column that follow this one.</summary>
    public IEnumerable<Note> Following(Note note) =>
        Column(note.ColumnId).GetViewBetween(new Note { Id = note.Id + '\0', Order = note.Order }, Last);

    /// <summary>Place and group of a note change only while it is taken out.</summary>
    public void Put(Note note)
    {
        Shelf(columns, note.ColumnId).Add(note);
        if (note.GroupId is { } group)
            Shelf(groups, group).Add(note);
    }

    public void Take(Note note)
    {
        Shelf(columns, note.ColumnId).Remove(note);
        if (note.GroupId is { } group)
            Shelf(groups, group).Remove(note);
    }

    private static SortedSet<Note> Shelf(Dictionary<string, SortedSet<Note>> shelves, string id)
    {
        if (!shelves.TryGetValue(id, out var shelf))
            shelves[id] = shelf = new SortedSet<Note>(ByOrder.Instance);
        return shelf;
    }

    private sealed class ByOrder : IComparer<Note>
    {
        public static readonly ByOrder Instance = new();

        public int Compare(Note? x, Note? y) => x!.Order.CompareTo(y!.Order) is var byOrder and not 0
            ? byOrder
            : string.CompareOrdinal(x.Id, y.Id);
    }
}
