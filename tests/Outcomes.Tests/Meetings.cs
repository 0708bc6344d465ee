using Workshops.Boards;
using Workshops.Examples;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;

namespace Workshops.Outcomes.Tests;

/// <summary>Meetings to test with.</summary>
internal static class Meetings
{
    public static readonly DateTimeOffset Noon = new(2025, 2, 20, 12, 0, 0, TimeSpan.Zero);

    public static readonly WorkshopContent Workshop = new(
        "Workshop", "en", "Europe/Riga", null, null, null, Status.Open, [], [], [], [], [], [], null, 0);

    public static byte[] JelgavaFile => Example.Read(Example.Jelgava)!;

    public static Meeting Jelgava => MeetingFile.Read(JelgavaFile).Meeting!;

    public static NoteContent Note(string text, string id = "n1") =>
        new(id, "main", null, text, null, null, null, null, Noon, null, false, null, null, null);

    public static BoardContent Board(params IReadOnlyList<NoteContent> notes) =>
        new("Board", null, Layout.Columns, Phase.Writing, false, false, 0, 5, 5, [], [new("main", "Board")], [], notes);

    public static Meeting Of(BoardContent board, WorkshopContent? workshop = null) =>
        new((workshop ?? Workshop) with { Activities = [new("b1", "board", board.Title, board.TeamId, board.Columns)] }, [new("b1", board)], []);

    public static Meeting OfNote(string text) => Of(Board(Note(text)));

    /// <summary>Everything that a file can hold, at least once.</summary>
    public static Meeting Full => new(
        Workshop with
        {
            Place = "Hall",
            StartsAt = Noon,
            EndsAt = Noon.AddHours(3),
            Status = Status.Live,
            Asks = ["name", "sector"],
            Areas = ["Skills"],
            Context = [new("Aim", "To meet.\n\n- One\n- Two", "aim")],
            Registration = new([new("name", Required: true), new("car", "Do you drive?", "To plan parking", ["Yes", "No"])], "We keep it for a year.", 2),
            Number = 5,
            Conclusion = "We concluded.",
            People = 24,
            Agenda = [new("i1", "Welcome", "talk", Noon, 15, null), new("i2", "Boards", "work", null, 45, "b1", Phase.Writing, true, "t1", 30)],
            Teams = [new("t1", "Access", "How?", 1, 6, 5)],
            Activities =
            [
                new("b1", "board", "Board", null, [new("main", "Board")]),
                new("p1", "poll", "Poll", null, []) { Poll = new([new("q", QuestionKind.Text, "Why?")], Origin: new("workshop/w", "Why?")), Afterwards = true },
                new("l1", "questions", "Questions", null, []),
            ],
        },
        [new("b1", Board(Note("First") with
        {
            GroupId = "g1",
            Category = "Idea",
            TeamId = "t1",
            X = 12.5,
            Y = 80,
            EditedAt = Noon.AddMinutes(1),
            Votes = new(7, 2),
            Reactions = new Dictionary<string, int>(StringComparer.Ordinal) { ["agree"] = 3 },
            Comments = [new("c1", "Yes", Noon)],
            Origin = new("b9", "n9"),
            Tags = ["Transport"],
            Photo = Photo.Id,
            Paper = true,
        }, Note("Second", "n2") with { Hidden = true }) with
        {
            Categories = ["Idea"],
            Groups = [new("g1", "main", "Skills first", "Skills", new(4, 1))],
            Axes = new(new("Effort", "less", "more"), new("Impact", "", "")),
            Archived = true,
            Round = 2,
            Rounds = [new(null, new Dictionary<string, VoteContent>(StringComparer.Ordinal) { ["n1"] = new(11, 3) }), new(["n1", "g1"], new Dictionary<string, VoteContent>(StringComparer.Ordinal))],
        })],
        [new("t1", "Start small.")])
    {
        Polls = [new("p1", Poll)],
        Pictures = [Photo],
        Questions = [new("l1", new("Questions", null, true, true, true, "a1", [new("a1", "When?", Noon, 3, 2, false, false), new("a2", "Rude?", Noon, 0, 0, true, true)]))],
    };

    /// <summary>A poll with answers of every form.</summary>
    public static PollContent Poll => new(
        "Poll",
        null,
        PollPhase.Open,
        true,
        "p0",
        new("workshop/w", "Why?"),
        [
            new("choice", QuestionKind.Single, "First?", Options: [new("a", "Bus"), new("b", "Train", new("board/w/b1", "n1"))]),
            new("scale", QuestionKind.Scale, "How safe?", Min: 1, Max: 5, Low: "Not at all", High: "Very", Good: GoodEnd.High),
            new("rating", QuestionKind.Rating, "How good?", Options: [new("a", "Bus")], Criteria: [new("x", "Effect")], Min: 1, Max: 5, Good: GoodEnd.High),
            new("words", QuestionKind.Words, "A word?", Most: 3),
            new("why", QuestionKind.Text, "Why?", "About buses"),
        ],
        7,
        [
            new("choice", 5, [new("a", 1, 3), new("b", 1, 2)], [new("a", 1, 5)], [], []),
            new("scale", 2, [new("", 3, 1), new("", 5, 1)], [], [], []),
            new("rating", 1, [new("a/x", 4, 1)], [], [], []),
            new("words", 2, [new("=bus", 1, 2), new("rude", 1, 1)], [], [], ["rude"]),
            new("why", 2, [], [], [new("Because.", false), new("Never mind", true)], []),
        ]);

    /// <summary>A picture of three bytes.</summary>
    public static MeetingPicture Photo { get; } = new("0a1b2c", "image/jpeg", [0xFF, 0xD8, 0xFF]);

    /// <summary>Imports as a server does: each stream's document takes its first event, then all is asked for its content again.</summary>
    public static Meeting Imported(Meeting meeting)
    {
        var workshop = new Workshop("workshop/w1");
        List<MeetingBoard> boards = [];
        List<TeamContent> teams = [];
        List<MeetingPoll> polls = [];
        List<MeetingQuestions> questions = [];
        foreach (var (stream, first) in Import.Of(meeting, "w1", "12345678", Noon))
        {
            switch (stream.Kind)
            {
                case StreamName.BoardKind:
                    boards.Add(new(stream.Id!, After(new Board(stream.ToString()), first).Content()));
                    break;
                case StreamName.TeamKind:
                    teams.Add(After(new Team(stream.ToString()), first).Content());
                    break;
                case StreamName.PollKind:
                    polls.Add(new(stream.Id!, After(new Poll(stream.ToString()), first).Content()));
                    break;
                case StreamName.QuestionsKind:
                    questions.Add(new(stream.Id!, After(new QuestionList(stream.ToString()), first).Content()));
                    break;
                default:
                    After(workshop, first);
                    break;
            }
        }

        return new(workshop.Content(), boards, teams) { Polls = polls, Questions = questions, Pictures = meeting.Pictures };
    }

    // Through JSON, as the journal has it
    private static T After<T>(T document, Event first)
        where T : LiveDocument
    {
        document.Apply(document.ReadEvent(document.WriteEvent(first)));
        return document;
    }
}
