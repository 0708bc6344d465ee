using Workshops.Live;

namespace Workshops.Boards;

// What each audience sees of each entity
public sealed partial class Board
{
    private static readonly Dictionary<string, int> NoReactions = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override object? Show(string key, Audience audience)
    {
        if (!State.Opened)
            return null;
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return key == Touched.Board.Key ? ShowBoard(audience) : null;
        var id = key[(slash + 1)..];
        return key.AsSpan(0, slash) switch
        {
            "note" => ShowNote(id, audience),
            "tally" => ShowTally(id, audience),
            "mine" => audience is Audience.One one ? ShowMine(id, one.Actor) : null,
            "comment" => ShowComment(id, audience),
            "round" => ShowRound(id, audience),
            "group" => State.Groups.TryGetValue(id, out var g) ? new GroupView(g.Id, g.ColumnId, g.Title, g.Area, g.Order) : null,
            "column" => ColumnOf(id) is { } c ? new ColumnView(c.Id, c.Title, c.Hint, c.Order) : null,
            _ => null,
        };
    }

    private BoardView ShowBoard(Audience audience) => new(
        State.Title,
        State.TeamId,
        State.Layout,
        State.Phase,
        State.Anonymous,
        State.Moderated,
        State.MaxNotes,
        State.DotsPerPerson,
        State.DotsPerTarget,
        [.. State.Categories],
        State.Counted,
        State.Axes,
        State.Round,
        State.Ballots.Count,
        State.Ballot.Contenders?.Where(id => SeesTarget(id, audience)).ToList(),
        State.Archived);

    private NoteView? ShowNote(string id, Audience audience)
    {
        if (Standing(id) is not { } n || !Sees(n, audience))
            return null;
        return new NoteView(
            n.Id,
            n.ColumnId,
            n.GroupId,
            n.Text,
            n.Category,
            n.TeamId,
            n.X,
            n.Y,
            n.At,
            n.EditedAt,
            n.Version,
            n.Hidden,
            !n.Approved,
            n.HiddenFor,
            n.Order,
            Counts(n),
            NameOf(n.Author, audience),
            n.Tags.Count == 0 ? [] : [.. n.Tags],
            n.Photo,
            n.Paper,
            n.Origin);
    }

    // In the order shown, and a copy: a view must not change after it is given away
    private static Dictionary<string, int> Counts(Note note) => note.Reactions.Count == 0
        ? NoReactions
        : Reactions.All.Where(r => note.Reactions.GetValueOrDefault(r) > 0).ToDictionary(r => r, r => note.Reactions[r], StringComparer.Ordinal);

    private string? NameOf(string author, Audience audience) =>
        SeesAll(audience) && !State.Anonymous && author.Length > 0 ? author : null;

    private TallyView? ShowTally(string target, Audience audience) =>
        State.Ballot.Tallies.TryGetValue(target, out var tally) && SeesTally(target, audience) ? new TallyView(target, tally.Dots, tally.Others) : null;

    private CommentView? ShowComment(string id, Audience audience)
    {
        if (!State.Comments.TryGetValue(id, out var c) || Standing(c.NoteId) is not { } note || !Sees(note, audience))
            return null;
        return new CommentView(c.Id, c.NoteId, c.Text, c.At, note.Hidden, NameOf(c.Author, audience));
    }

    private MineView? ShowMine(string id, Actor actor)
    {
        if (!IsTarget(id))
            return null;
        var note = Standing(id) is { } standing && Owns(standing, actor);
        var dots = DotsOf(Voter(actor), id);
        var reactions = MyReactions(Author(actor), id);
        return note || dots > 0 || reactions.Count > 0 ? new MineView(id, note, dots, [.. reactions]) : null;
    }
}
