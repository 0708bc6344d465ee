using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Boards;

/// <summary>
/// Everything that the room may see on these boards stands on this one too, with its team's label, its group and a link to where it
/// came from. What is here already stays as it is, what was taken off here stays off; so it may be asked for again, when more was written.
/// </summary>
/// <param name="From">Ids of boards of the same workshop; notes keep this order.</param>
public sealed record MergeBoards(IReadOnlyList<string> From) : BoardCommand
{
    /// <summary>What stands on them, looked up by the grain. Never from a client, never stored.</summary>
    [JsonIgnore]
    public IReadOnlyList<MergeSource>? Sources { get; init; }
}

/// <summary>A board to merge from.</summary>
/// <param name="BoardId">Which.</param>
/// <param name="Content">What stands on it.</param>
/// <param name="Authors">Participant ids by note; empty when it is anonymous.</param>
public sealed record MergeSource(string BoardId, BoardContent Content, IReadOnlyDictionary<string, string> Authors);

/// <summary>Where a merged note came from.</summary>
/// <param name="BoardId">The board.</param>
/// <param name="NoteId">The note there.</param>
public sealed record NoteOrigin(string BoardId, string NoteId);

/// <summary>A note of another board stands here too.</summary>
/// <param name="Note">All of it, as a note to take home; its id here follows from its origin.</param>
/// <param name="Author">Participant id; empty when either board is anonymous.</param>
/// <param name="Order">Place within its column, ascending.</param>
public sealed record NoteMerged(NoteContent Note, string Author, double Order) : BoardEvent;

// Boards of teams come together on one, each note with the label of its team (mission row 24)
public sealed partial class Board
{
    /// <summary>This board as one to merge from; null when it was never opened.</summary>
    /// <param name="id">Its id.</param>
    public MergeSource? AsSource(string id)
    {
        if (!State.Opened)
            return null;
        var authors = State.Anonymous ? [] : State.Notes.Values.Where(n => n.Author.Length > 0).Select(n => KeyValuePair.Create(n.Id, n.Author));
        return new(id, Content(), authors.ToDictionary(StringComparer.Ordinal));
    }

    private Decision Merge(MergeBoards c)
    {
        if (c.From.Count > Limits.Activities || c.From.Any(id => Check.Id(id) is not null))
            return Rejection.Invalid;
        if (c.Sources is null || c.Sources.Count < c.From.Count)
            return Rejection.NotFound;
        var merging = new Merging(State);
        foreach (var source in c.Sources.Where(source => source.Content.Phase is not Phase.WritingPrivately))
            merging.Take(source);
        if (merging.Events.Count == 0)
            return Decision.Nothing;
        if (State.Phase is Phase.Closed)
            return Rejection.WrongPhase;
        return State.Notes.Count + merging.Notes > Limits.NotesOnBoard || State.Groups.Count + merging.Groups > Limits.Groups
            ? Rejection.TooMany
            : Decision.Of(merging.Events);
    }

    private IReadOnlyCollection<Touch> Merged(NoteMerged e)
    {
        var (id, content) = (e.Note.Id, e.Note);
        var note = new Note
        {
            Id = id,
            ColumnId = content.ColumnId,
            GroupId = State.Groups.GetValueOrDefault(content.GroupId ?? "")?.Id,
            Text = content.Text,
            Category = content.Category,
            X = content.X,
            Y = content.Y,
            Author = e.Author,
            TeamId = content.TeamId,
            At = content.At,
            Order = e.Order,
            Origin = content.Origin,
            Tags = [.. content.Tags ?? []],
            Photo = content.Photo,
            Paper = content.Paper is true,
        };
        if (ColumnOf(note.ColumnId) is null || State.Groups.ContainsKey(id) || !State.Notes.TryAdd(id, note))
            return [];
        if (note.Author.Length > 0)
            PersonOf(note.Author).Written.Add(id);
        Enter(note);
        return [Touched.Board, .. Touching(note), Touched.Mine(id, note.Author)];
    }

    // What is to happen so that a source stands here, counted on from what was decided of the sources before it
    private sealed class Merging(BoardState state)
    {
        private readonly List<string> columns = [.. state.Columns.Select(column => column.Id)];
        private readonly Dictionary<string, string> titles = new(state.Columns.DistinctBy(c => c.Title, StringComparer.Ordinal).Select(c => KeyValuePair.Create(c.Title, c.Id)), StringComparer.Ordinal);
        private readonly Dictionary<string, double> ends = new(StringComparer.Ordinal);
        private readonly HashSet<string> made = new(StringComparer.Ordinal);
        private readonly List<string> categories = [.. state.Categories];
        private readonly List<BoardEvent> standing = [];

        public List<BoardEvent> Events => categories.Count == state.Categories.Count
            ? standing
            : [new BoardConfigured(null, null, null, null, null, null, categories, null), .. standing];

        public int Notes { get; private set; }

        public int Groups { get; private set; }

        public void Take(MergeSource source)
        {
            var content = source.Content;
            foreach (var note in content.Notes.Where(note => !note.Hidden && IsNew(IdOf(source, note.Id))))
            {
                var column = ColumnFor(content.Columns.First(c => c.ColumnId == note.ColumnId));
                if (content.Groups.FirstOrDefault(g => g.Id == note.GroupId) is { } group)
                    Add(note, source, GroupFor(group, source, column));
                else
                    Add(note, source, (column, null));
            }
        }

        // Removed ones are not new either
        private bool IsNew(string id) => !state.Notes.ContainsKey(id) && !state.Groups.ContainsKey(id) && made.Add(id);

        private void Add(NoteContent note, MergeSource source, (string Column, string? Group) at)
        {
            var (column, group) = at;
            if (!ends.TryGetValue(column, out var end))
                end = state.Shelves.Column(column).Max?.Order ?? 0;
            ends[column] = end + 1;
            var here = note with
            {
                Id = IdOf(source, note.Id),
                ColumnId = column,
                GroupId = group,
                TeamId = note.TeamId ?? source.Content.TeamId,
                Category = CategoryFor(note.Category),
                EditedAt = null,
                Votes = null,
                Reactions = null,
                Comments = null,
                Origin = note.Origin ?? new(source.BoardId, note.Id),
            };
            var author = state.Anonymous ? "" : source.Authors.GetValueOrDefault(note.Id, "");
            standing.Add(new NoteMerged(here, author, end + 1));
            Notes++;
        }

        // The column of the same prompt; one is added where there is none and still room
        private string ColumnFor(NewColumn wanted)
        {
            if (columns.Contains(wanted.ColumnId, StringComparer.Ordinal))
                return wanted.ColumnId;
            if (titles.TryGetValue(wanted.Title, out var same))
                return same;
            if (columns.Count >= Limits.Columns)
                return columns[0];
            columns.Add(wanted.ColumnId);
            titles[wanted.Title] = wanted.ColumnId;
            standing.Add(new ColumnAdded(wanted.ColumnId, wanted.Title, wanted.Hint));
            return wanted.ColumnId;
        }

        private string? CategoryFor(string? wanted)
        {
            if (wanted is null || categories.Contains(wanted, StringComparer.Ordinal))
                return wanted;
            if (categories.Count >= Limits.Categories)
                return null;
            categories.Add(wanted);
            return wanted;
        }

        // A group that was moved to another column here takes what is new of it there
        private (string Column, string? Group) GroupFor(GroupContent group, MergeSource source, string column)
        {
            var id = IdOf(source, group.Id);
            if (state.Groups.TryGetValue(id, out var there))
                return (there.ColumnId, id);
            if (made.Add(id))
            {
                standing.Add(new GroupNamed(id, column, group.Title, group.Area));
                Groups++;
            }

            return (column, id);
        }

        // The same origin always has the same id here; two long ids do not fit into one
        private static string IdOf(MergeSource source, string id)
        {
            var both = $"{source.BoardId}.{id}";
            return both.Length <= Limits.Id ? both : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(both)));
        }
    }
}
