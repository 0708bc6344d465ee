using System.Text;
using Workshops.Live;
using Workshops.Polls;
using Workshops.Tests.Live;
using static Workshops.Tests.Polls.Form;

namespace Workshops.Tests.Polls;

public class AnswersTests
{
    [Fact]
    public void A_block_opens_a_poll_once_and_never_one_that_was_closed()
    {
        var story = Form.Draft().When(Form.Lead, new TakePollCue(PollPhase.Open, 1)).Then(new PollPhaseSet(PollPhase.Open, 1))
            .When(Form.Lead, new SetPollPhase(PollPhase.Closed))
            .When(Form.Lead, new TakePollCue(PollPhase.Open, 1)).ThenNothing();
        story.When(Form.Lead, new TakePollCue(PollPhase.Open, 2)).Then(new PollPhaseSet(PollPhase.Closed, 2));
    }

    [Fact]
    public void An_answer_given_anew_replaces_the_one_before()
    {
        var story = Open()
            .When(Anna, new GiveAnswer("single", Chosen("a")))
            .When(Anna, new GiveAnswer("single", Chosen("b")))
            .When(Ben, new GiveAnswer("single", Chosen("b")));
        story.Result("single").Bars.Select(b => b.Count).ShouldBe([0, 2, 0]);
        story.Result("single").Answered.ShouldBe(2);
        story.See<MyAnswerView>("mine/single", Audience.Of(Anna)).Answer.Options.ShouldBe(["b"]);
    }

    [Fact]
    public void An_answer_can_be_taken_back()
    {
        var story = Open().When(Anna, new GiveAnswer("scale", new(Number: 4)), new GiveAnswer("scale", new()));
        story.Result("scale").Answered.ShouldBe(0);
        story.See<PollView>("poll", Audience.Room).Answered.ShouldBe(0);
        story.Document.Show("mine/scale", Audience.Of(Anna)).ShouldBeNull();
        story.When(Anna, new GiveAnswer("scale", new())).ThenNothing();
    }

    [Fact]
    public void Nobody_answers_a_draft_or_a_closed_poll()
    {
        Draft().When(Anna, new GiveAnswer("scale", new(Number: 4))).ThenRefused(Rejection.NotFound);
        Open().When(Anna, new GiveAnswer("scale", new(Number: 4)))
            .When(Lead, new SetPollPhase(PollPhase.Closed))
            .When(Anna, new GiveAnswer("scale", new(Number: 5))).ThenRefused(Rejection.WrongPhase)
            .When(Anna, new GiveAnswer("scale", new(Number: 4))).ThenNothing()
            .When(Wall, new GiveAnswer("scale", new(Number: 4))).ThenRefused(Rejection.Forbidden);
    }

    [Fact]
    public void A_closed_poll_tells_people_their_own_answer_and_nobody_elses()
    {
        var story = Open().When(Anna, new GiveAnswer("scale", new(Number: 4))).When(Lead, new SetPollPhase(PollPhase.Closed));
        story.See<MyAnswerView>("mine/scale", Audience.Of(Anna)).Answer.Number.ShouldBe(4);
        story.Document.Show("mine/scale", Audience.Of(Ben)).ShouldBeNull();
        story.Document.Show("mine/scale", Audience.Room).ShouldBeNull();
        story.Document.Show("result/scale", Audience.Of(Anna)).ShouldBeNull();
    }

    [Fact]
    public void What_is_no_answer_to_a_question_is_refused()
    {
        (string Question, PollAnswer Answer, Rejection Why)[] wrong =
        [
            ("single", Chosen("z"), Rejection.NotFound),
            ("single", Chosen("a", "b"), Rejection.TooMany),
            ("multiple", Chosen("a", "b", "c"), Rejection.TooMany),
            ("multiple", Chosen("a", "a"), Rejection.Invalid),
            ("scale", new(Number: 6), Rejection.Invalid),
            ("scale", new(Number: 2.5), Rejection.Invalid),
            ("number", new(Number: -1), Rejection.Invalid),
            ("number", new(Number: double.NaN), Rejection.Invalid),
            ("words", new(Words: ["a", "b", "c"]), Rejection.TooMany),
            ("words", new(Words: [new string('ā', 61)]), Rejection.TooLong),
            ("text", new(Text: new string('ā', 2_001)), Rejection.TooLong),
            ("ranking", Chosen("a", "z"), Rejection.NotFound),
            ("rating", Points(("a", 3)), Rejection.NotFound),
            ("rating", Points(("a/x", 6)), Rejection.Invalid),
            ("budget", Points(("a", 6), ("b", 5)), Rejection.TooMany),
            ("budget", Points(("a", -1)), Rejection.Invalid),
            ("nothing", new(Number: 1), Rejection.NotFound),
        ];
        foreach (var (question, answer, why) in wrong)
            Open().When(Anna, new GiveAnswer(question, answer)).ThenRefused(why);
    }

    [Fact]
    public void Whose_an_answer_is_stands_nowhere()
    {
        var story = Open().When(Anna, new GiveAnswer("text", new(Text: "Autobusu nav.")), new GiveAnswer("single", Chosen("a")));
        foreach (var stored in story.Told.Skip(2).Select(e => Encoding.UTF8.GetString(story.Document.WriteEvent(e))).Append(Encoding.UTF8.GetString(story.Document.Save())))
            stored.ShouldNotContain("anna");
        var tag = ((AnswerGiven)story.Last.Events[0]).Voter;
        string.Concat(Sight.Of(story.Document, Audience.Facilitators).Values).ShouldNotContain(tag);
    }

    [Fact]
    public void The_room_sees_how_many_answered_and_no_results_before_they_are_shown()
    {
        var story = Open().When(Anna, new GiveAnswer("scale", new(Number: 4)));
        story.See<CountView>("count/scale", Audience.Room).Answered.ShouldBe(1);
        story.Document.Show("result/scale", Audience.Room).ShouldBeNull();
        story.Document.Show("result/scale", Audience.Of(Ben)).ShouldBeNull();
        story.When(Lead, new ShowResults(true)).Result("scale", Audience.Room).Mean.ShouldBe(4);
        story.When(Ben, new ShowResults(false)).ThenRefused(Rejection.Forbidden);
    }

    [Fact]
    public void A_draft_shows_the_room_no_question()
    {
        var story = Draft().When(Lead, new ShowResults(true));
        Sight.Of(story.Document, Audience.Room).Keys.ShouldBe(["poll"]);
    }

    [Fact]
    public void Rankings_ratings_and_budgets_come_to_points_and_means()
    {
        var story = Open()
            .When(Anna, new GiveAnswer("ranking", Chosen("b", "a", "c")), new GiveAnswer("rating", Points(("a/x", 5), ("a/y", 1))), new GiveAnswer("budget", Points(("a", 7), ("b", 3))))
            .When(Ben, new GiveAnswer("ranking", Chosen("b")), new GiveAnswer("rating", Points(("a/x", 3))), new GiveAnswer("budget", Points(("b", 10))));
        story.Result("ranking").Bars.Select(b => (b.Key, b.Count, b.Sum, b.Mean)).ShouldBe([("a", 1, 2, 2), ("b", 2, 6, 1), ("c", 1, 1, 3)]);
        var rating = story.Result("rating").Bars.ToDictionary(b => b.Key);
        (rating["a"].Mean, rating["a/x"].Mean, rating["a/y"].Mean, rating["b"].Mean).ShouldBe((3, 4, 1, null));
        story.Result("budget").Bars.Select(b => b.Sum).ShouldBe([7, 13, 0]);
    }

    [Fact]
    public void A_number_has_a_mean_a_spread_and_a_median()
    {
        var story = Open();
        foreach (var (person, number) in new[] { 2d, 4, 4, 4, 5, 5, 7, 9 }.Index().Select(n => (new Actor($"p{n.Index}", Role.Participant, null, $"s{n.Index}"), n.Item)))
            story.When(person, new GiveAnswer("number", new(Number: number)));
        var result = story.Result("number");
        (result.Mean, result.Spread, result.Median).ShouldBe((5, 2, 4.5));
        result.Steps.Sum(s => s.Count).ShouldBe(8);
    }

    [Fact]
    public void People_without_a_phone_are_counted_beside_the_others()
    {
        var story = Open()
            .When(Anna, new GiveAnswer("single", Chosen("a")))
            .When(Host, new CountOthers("single", "a", 1, 4), new CountOthers("single", "b", 1, 2), new CountOthers("scale", "", 5, 3), new AddReply("r1", "text", "No papīra"));
        var single = story.Result("single");
        (single.Answered, single.Others).ShouldBe((1, 6));
        single.Bars.Select(b => b.Count).ShouldBe([5, 2, 0]);
        story.Result("scale").Mean.ShouldBe(5);
        story.See<ReplyView>("reply/text.1", Audience.Facilitators).Text.ShouldBe("No papīra");
        story.When(Host, new AddReply("r1", "text", "No papīra")).ThenNothing();
        story.When(Host, new CountOthers("single", "a", 1, 0)).Result("single").Others.ShouldBe(2);
        story.When(Anna, new CountOthers("single", "a", 1, 9)).ThenRefused(Rejection.Forbidden);
        story.When(Host, new CountOthers("single", "z", 1, 9)).ThenRefused(Rejection.Invalid);
        story.When(Host, new CountOthers("scale", "", 7, 1)).ThenRefused(Rejection.Invalid);
    }

    [Fact]
    public void What_was_answered_may_be_worded_anew_and_nothing_else()
    {
        var story = Open().When(Anna, new GiveAnswer("single", Chosen("a")));
        var question = story.See<PollQuestionView>("question/single", Audience.Room);
        question.Options.Select(o => o.Id).ShouldBe(["a", "b", "c"]);
        var asked = Form.Questions[0];
        story.When(Lead, new SetQuestion(asked with { Options = [.. Abc.Take(2)] })).ThenRefused(Rejection.Conflict);
        story.When(Lead, new SetQuestion(asked with { Kind = QuestionKind.Text })).ThenRefused(Rejection.Conflict);
        story.When(Lead, new RemoveQuestion("single")).ThenRefused(Rejection.Conflict);
        story.When(Lead, new SetQuestion(asked with { Text = "Kas pirmais?" })).Last.Rejection.ShouldBeNull();
        story.Result("single").Answered.ShouldBe(1);
    }

    [Fact]
    public void Questions_are_added_moved_and_removed_by_facilitators()
    {
        var story = Draft().When(Lead, new SetQuestion(new("new", QuestionKind.Text, "Kas vēl?")), new MoveQuestion("new"), new RemoveQuestion("single"));
        story.See<PollQuestionView>("question/new", Audience.Facilitators).Order.ShouldBe(0);
        story.Document.Show("question/single", Audience.Facilitators).ShouldBeNull();
        story.When(Anna, new SetQuestion(new("mine", QuestionKind.Text, "Es?"))).ThenRefused(Rejection.Forbidden);
        story.When(Lead, new SetQuestion(new("bad", QuestionKind.Single, "Viens?", Options: [new("a", "A")]))).ThenRefused(Rejection.Invalid);
        story.When(Lead, new SetQuestion(new("bad", QuestionKind.Scale, "Skala?", Min: 1, Max: 50))).ThenRefused(Rejection.Invalid);
    }

    [Fact]
    public void A_hidden_answer_is_the_facilitators_only()
    {
        var story = Open().When(Anna, new GiveAnswer("text", new(Text: "Rupjš vārds"))).When(Lead, new ShowResults(true), new HideReply("text.1"));
        story.Document.Show("reply/text.1", Audience.Room).ShouldBeNull();
        story.See<ReplyView>("reply/text.1", Audience.Facilitators).Hidden.ShouldBeTrue();
        story.When(Lead, new HideReply("text.01")).ThenRefused(Rejection.NotFound);
        story.When(Lead, new HideReply("text.2")).ThenRefused(Rejection.NotFound);
    }
}
