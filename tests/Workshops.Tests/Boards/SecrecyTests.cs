using System.Text;
using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.HistoryTests;

namespace Workshops.Tests.Boards;

/// <summary>Nobody is shown what they may not see, told by an account of the events that is kept apart from the board.</summary>
public class SecrecyTests
{
    private static readonly IReadOnlyList<string> AllKeys =
    [
        "board",
        .. History.Columns.Select(id => $"column/{id}"),
        .. History.Groups.Concat(History.Notes).SelectMany(id => new[] { $"group/{id}", $"note/{id}", $"tally/{id}", $"mine/{id}" }),
        .. History.Comments.Select(id => $"comment/{id}"),
        "round/1", "round/2", "round/3",
    ];

    [Fact]
    public void Nobody_is_shown_what_they_may_not_see() => Always(history =>
    {
        var account = new Account();
        Play(history, (board, step, events, _) =>
        {
            if (events.Count == 0)
                return;
            foreach (var e in events)
                account.Take(e);
            foreach (var audience in Audiences())
            {
                var shown = string.Join('\n', AllKeys.Select(key => board.Show(key, audience)).OfType<object>().Select(Json));
                foreach (var secret in account.SecretsFrom(audience))
                    shown.ShouldNotContain(secret, Case.Sensitive, $"{audience} after {step}");
            }
        });
    });

    [Fact]
    public void On_an_anonymous_board_nobody_who_writes_or_votes_is_stored() => Always(history =>
    {
        var stored = new StringBuilder();
        var board = Play(history, (board, _, events, _) => events.ToList().ForEach(e => stored.Append(Encoding.UTF8.GetString(board.WriteEvent(e)))));
        if (((BoardView)board.Show("board", Audience.Room)!).Anonymous is false)
            return;
        foreach (var person in History.People.Where(person => !person.Facilitates))
            stored.ToString().ShouldNotContain($"\"{person.Participant}\"");
    });

    private sealed class Account
    {
        private readonly Dictionary<string, (string Author, string Text, bool Removed, bool Waits, bool Hidden)> notes = [];
        private readonly Dictionary<string, (string Note, string Text)> comments = [];
        private Phase phase = Phase.Writing;
        private bool anonymous;

        public void Take(Event happened)
        {
            switch (happened)
            {
                case PhaseSet e: phase = e.Phase; break;
                case BoardConfigured e: anonymous = e.Anonymous ?? anonymous; break;
                case NotePosted e: notes[e.NoteId] = (e.Author, e.Text, false, !e.Approved, false); break;
                case NoteEdited e: notes[e.NoteId] = notes[e.NoteId] with { Text = e.Text, Waits = e.Approved is { } approved ? !approved : notes[e.NoteId].Waits }; break;
                case NoteRemoved e: notes[e.NoteId] = notes[e.NoteId] with { Removed = true }; break;
                case NoteRestored e: notes[e.NoteId] = notes[e.NoteId] with { Removed = false }; break;
                case NoteApproved e: notes[e.NoteId] = notes[e.NoteId] with { Waits = false, Hidden = false }; break;
                case NoteHidden e: notes[e.NoteId] = notes[e.NoteId] with { Hidden = true }; break;
                case CommentWritten e: comments[e.CommentId] = (e.NoteId, e.Text); break;
            }
        }

        public IEnumerable<string> SecretsFrom(Audience audience)
        {
            var board = Opened();
            string AuthorOf(Actor actor) => board.IdentitiesOf(actor)[anonymous ? 1 : 0];
            var leads = audience is Audience.TheFacilitators or Audience.One { Actor.Facilitates: true };
            var me = audience is Audience.One one ? AuthorOf(one.Actor) : null;
            var unseen = notes.Where(n => n.Value.Removed || (!leads && n.Value.Author != me && (n.Value.Waits || n.Value.Hidden || phase is Phase.WritingPrivately))).ToDictionary();
            var texts = unseen.Values.Select(note => note.Text).Concat(comments.Values.Where(comment => unseen.ContainsKey(comment.Note)).Select(comment => comment.Text));
            var voters = History.People.Select(person => board.IdentitiesOf(person)[2]);
            var authors = leads && !anonymous ? [] : History.People.Select(person => $"\"{AuthorOf(person)}\"");
            var others = phase is Phase.Results or Phase.Closed || (leads && phase is Phase.Voting) ? Array.Empty<string>() : ["\"others\""];
            // A part of each text that JSON writes as it is
            return [.. texts.Select(text => text[..14]), .. voters, .. authors, .. others];
        }
    }
}
