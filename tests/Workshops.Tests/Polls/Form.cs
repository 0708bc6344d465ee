using Workshops.Live;
using Workshops.Polls;
using Workshops.Tests.Live;

namespace Workshops.Tests.Polls;

/// <summary>A poll with a question of every kind, to start stories from.</summary>
internal static class Form
{
    public static readonly Actor Lead = new("lead", Role.Facilitator, null, "secret of lead");
    public static readonly Actor Host = new("host", Role.TableHost, null, "secret of host");
    public static readonly Actor Anna = new("anna", Role.Participant, null, "secret of anna");
    public static readonly Actor Ben = new("ben", Role.Participant, null, "secret of ben");
    public static readonly Actor Wall = new("wall", Role.Observer);

    public static readonly IReadOnlyList<PollOption> Abc = [new("a", "Transports"), new("b", "Laiks"), new("c", "Prasmes", new OptionSource("board/w/b", "n1"))];

    public static readonly IReadOnlyList<PollQuestion> Questions =
    [
        new("single", QuestionKind.Single, "Kas vispirms?", Options: Abc),
        new("multiple", QuestionKind.Multiple, "Kas vajadzīgs?", Options: Abc, Most: 2),
        new("scale", QuestionKind.Scale, "Cik droši jūtaties?", Low: "Nemaz", High: "Ļoti", Good: GoodEnd.High),
        new("number", QuestionKind.Number, "Cik kilometru?", Min: 0, Max: 500, Unit: "km"),
        new("words", QuestionKind.Words, "Viens vārds?", Most: 2),
        new("text", QuestionKind.Text, "Kāpēc?"),
        new("ranking", QuestionKind.Ranking, "Kādā secībā?", Options: Abc),
        new("rating", QuestionKind.Rating, "Cik labi?", Options: Abc, Criteria: [new("x", "Ietekme"), new("y", "Pūles")]),
        new("budget", QuestionKind.Budget, "Kam naudu?", Options: Abc, Points: 10),
    ];

    public static Poll New() => new("poll/w/p");

    public static Story Draft() => new Story(New()).Given(new PollOpened("Aptauja", null, new([.. Questions.Select(Whole)])));

    public static Story Open() => Draft().When(Lead, new SetPollPhase(PollPhase.Open));

    public static PollResult Result(this Story story, string question, Audience? to = null) => story.See<PollResult>($"result/{question}", to ?? Audience.Facilitators);

    public static PollAnswer Points(params (string Key, int Points)[] points) => new(Points: points.ToDictionary(p => p.Key, p => p.Points, StringComparer.Ordinal));

    public static PollAnswer Chosen(params string[] options) => new(Options: options);

    private static PollQuestion Whole(PollQuestion question)
    {
        var story = new Story(New()).Given(new PollOpened("", null, PollOutline.Empty)).When(Lead, new SetQuestion(question));
        return ((QuestionSet)story.Last.Events[0]).Question;
    }
}
