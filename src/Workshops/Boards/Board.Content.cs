using Workshops.Live;

namespace Workshops.Boards;

// How a board begins, and what is taken home of it
public sealed partial class Board
{
    /// <summary>All that organisers may take home, as facilitators see it: hidden notes flagged, removed ones left out, votes as counts.</summary>
    public BoardContent Content() => new(
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
        [.. InOrder.Select(c => new NewColumn(c.Id, c.Title, c.Hint))],
        [.. GroupsInOrder.Select(g => new GroupContent(g.Id, g.ColumnId, g.Title, g.Area, VotesOn(g.Id)))],
        [.. NotesInOrder.Select(ContentOf)],
        State.Axes == Axes.Unnamed ? null : State.Axes,
        State.Archived ? true : null,
        State.Ballots.Count == 1 ? null : State.Round,
        State.Ballots.Count == 1 ? null : [.. State.Ballots.Select(ContentOf)]);

    private static readonly Dictionary<string, VoteContent> NoVotes = new(StringComparer.Ordinal);

    private NoteContent ContentOf(Note n) => new(
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
        n.Hidden,
        VotesOn(n.Id),
        Counts(n) is { Count: > 0 } reactions ? reactions : null,
        n.Comments.Count == 0 ? null : [.. n.Comments.Select(id => State.Comments[id]).Select(c => new CommentContent(c.Id, c.Text, c.At))],
        n.Origin,
        n.Tags.Count == 0 ? null : [.. n.Tags],
        n.Photo,
        n.Paper ? true : null);

    private VoteContent? VotesOn(string target) =>
        VotesOn(State.Ballot, target);

    private static VoteContent? VotesOn(Ballot ballot, string target) =>
        ballot.Tallies.TryGetValue(target, out var t) && t.Dots + t.Others > 0 ? new VoteContent(t.Dots, t.Others) : null;

    private RoundContent ContentOf(Ballot ballot) => new(
        ballot.Contenders?.Where(IsTarget).ToList(),
        ballot == State.Ballot ? NoVotes : VotesOf(ballot));

    private Dictionary<string, VoteContent> VotesOf(Ballot ballot) => ballot.Tallies.Keys
        .Where(target => IsTarget(target) && VotesOn(ballot, target) is not null)
        .Order(StringComparer.Ordinal)
        .ToDictionary(target => target, target => VotesOn(ballot, target)!, StringComparer.Ordinal);

    private IReadOnlyCollection<Touch> Opened(BoardOpened e)
    {
        State.Opened = true;
        State.Title = e.Title;
        State.TeamId = e.TeamId;
        foreach (var column in e.Columns)
            Added(new ColumnAdded(column.ColumnId, column.Title, column.Hint));
        return [.. Keys.Select(key => new Touch(key))];
    }

    private IReadOnlyCollection<Touch> Imported(BoardContent content)
    {
        Opened(new BoardOpened(content.Title, content.TeamId, content.Columns));
        Configured(new BoardConfigured(
            content.Layout,
            content.Anonymous,
            content.Moderated,
            content.MaxNotes,
            content.DotsPerPerson,
            content.DotsPerTarget,
            content.Categories,
            null,
            content.Axes));
        State.Phase = content.Phase;
        State.Archived = content.Archived is true;
        Import(content.Rounds ?? [], content.Round ?? 1);
        foreach (var group in content.Groups)
            Import(group);
        foreach (var note in content.Notes)
            Import(note);
        return [.. Keys.Select(key => new Touch(key))];
    }

    private void Import(IReadOnlyList<RoundContent> rounds, int present)
    {
        if (rounds.Count == 0 || present < 1 || present > rounds.Count)
            return;
        State.Ballots = [.. rounds.Select(round => new Ballot
        {
            Contenders = round.Contenders?.ToList(),
            Tallies = round.Votes.ToDictionary(votes => votes.Key, votes => new Tally { Dots = votes.Value.Dots, Others = votes.Value.Others }, StringComparer.Ordinal),
        })];
        State.Round = present;
    }

    private void Import(GroupContent group)
    {
        Named(new GroupNamed(group.Id, group.ColumnId, group.Title, group.Area));
        Import(group.Id, group.Votes);
    }

    private void Import(NoteContent content)
    {
        var note = new Note
        {
            Id = content.Id,
            ColumnId = content.ColumnId,
            GroupId = State.Groups.GetValueOrDefault(content.GroupId ?? "")?.Id,
            Text = content.Text,
            Version = content.EditedAt is null ? 1 : 2,
            Category = content.Category,
            X = content.X,
            Y = content.Y,
            TeamId = content.TeamId,
            At = content.At,
            EditedAt = content.EditedAt,
            Approved = !content.Hidden,
            Origin = content.Origin,
            Order = (State.Shelves.Column(content.ColumnId).Max?.Order ?? 0) + 1,
            Tags = [.. content.Tags ?? []],
            Photo = content.Photo,
            Paper = content.Paper is true,
            Reactions = new(content.Reactions ?? NoReactions, StringComparer.Ordinal),
        };
        if (ColumnOf(note.ColumnId) is null || !State.Notes.TryAdd(note.Id, note))
            return;
        Enter(note);
        Import(note.Id, content.Votes);
        foreach (var comment in content.Comments ?? [])
            Written(new CommentWritten(comment.Id, note.Id, comment.Text, "") { At = comment.At });
    }

    private void Import(string target, VoteContent? votes)
    {
        if (votes is not null && IsTarget(target))
            (TallyOf(target).Dots, TallyOf(target).Others) = (votes.Dots, votes.Others);
    }
}
