using System.Text;
using Workshops.Live;
using Workshops.Questions;
using static Workshops.Tests.Questions.Hall;

namespace Workshops.Tests.Questions;

public class QuestionsTests
{
    [Fact]
    public void A_question_asked_twice_stands_once()
    {
        var story = Asked().When(Anna, new Ask("q1", "Kad brauks autobuss?")).ThenNothing();
        story.See<QuestionsView>("questions", Audience.Room).Count.ShouldBe(1);
        story.When(Ben, new Ask("q1", "Cits")).ThenRefused(Rejection.Conflict);
    }

    [Fact]
    public void A_vote_is_one_a_person_and_secret()
    {
        var story = Asked().When(Ben, new Vote("q1"), new Vote("q1")).When(Anna, new Vote("q1"));
        story.Question(Audience.Room).Votes.ShouldBe(2);
        story.See<MyQuestionView>("mine/q1", Audience.Of(Ben)).ShouldBe(new("q1", false, true));
        story.When(Ben, new Vote("q1", false)).Question(Audience.Room).Votes.ShouldBe(1);
        story.Told.OfType<VoteSet>().ShouldAllBe(e => e.By == null && e.Voter != "ben" && e.Voter != "anna");
    }

    [Fact]
    public void Only_facilitators_know_who_asked_and_in_an_anonymous_list_nobody()
    {
        Asked().Question(Audience.Facilitators).By.ShouldBe("anna");
        Asked().Question(Audience.Room).By.ShouldBeNull();
        var story = Empty().When(Lead, new SetRules(Anonymous: true)).When(Anna, new Ask("q1", "Kāpēc?"));
        story.Question(Audience.Facilitators).By.ShouldBeNull();
        story.See<MyQuestionView>("mine/q1", Audience.Of(Anna)).Asked.ShouldBeTrue();
        Encoding.UTF8.GetString(story.Document.Save()).ShouldNotContain("anna");
        Encoding.UTF8.GetString(story.Document.WriteEvent(story.Told[^1])).ShouldNotContain("anna");
        story.When(Lead, new SetRules(Anonymous: false)).ThenRefused(Rejection.Conflict);
    }

    [Fact]
    public void A_moderated_question_waits_and_its_author_alone_sees_it()
    {
        var story = Moderated();
        story.Document.Show("question/q1", Audience.Room).ShouldBeNull();
        story.Document.Show("question/q1", Audience.Of(Ben)).ShouldBeNull();
        story.Question(Audience.Of(Anna)).Waiting.ShouldBeTrue();
        story.When(Ben, new Vote("q1")).ThenRefused(Rejection.NotFound);
        story.When(Ben, new Approve("q1")).ThenRefused(Rejection.Forbidden);
        story.When(Lead, new Approve("q1")).Question(Audience.Room).Hidden.ShouldBeFalse();
    }

    [Fact]
    public void A_hidden_question_tells_its_author_why()
    {
        var story = Asked().When(Lead, new AnswerNow("q1"), new Hide("q1", "Nav par tēmu"));
        story.Document.Show("question/q1", Audience.Room).ShouldBeNull();
        story.Question(Audience.Of(Anna)).Reason.ShouldBe("Nav par tēmu");
        story.See<QuestionsView>("questions", Audience.Room).Now.ShouldBeNull();
        story.When(Lead, new AnswerNow("q1")).ThenRefused(Rejection.NotFound);
        story.When(Lead, new Approve("q1")).Question(Audience.Room).Reason.ShouldBeNull();
    }

    [Fact]
    public void What_was_answered_is_no_longer_being_answered()
    {
        var story = Asked().When(Lead, new AnswerNow("q1"));
        story.See<QuestionsView>("questions", Audience.Room).Now.ShouldBe("q1");
        story.When(Lead, new SetAnswered("q1")).Question(Audience.Room).Answered.ShouldBeTrue();
        story.See<QuestionsView>("questions", Audience.Room).Now.ShouldBeNull();
    }

    [Fact]
    public void A_facilitator_asks_for_somebody_without_a_phone_and_counts_hands()
    {
        var story = Moderated().When(Lead, new Ask("q2", "No zāles")).When(Host, new CountVotes("q2", 7));
        var question = story.Question(Audience.Room, "q2");
        (question.Others, question.Hidden).ShouldBe((7, false));
        story.Question(Audience.Facilitators, "q2").By.ShouldBeNull();
        story.When(Anna, new CountVotes("q2", 9)).ThenRefused(Rejection.Forbidden);
        story.When(Lead, new Withdraw("q2")).Document.Show("question/q2", Audience.Facilitators).ShouldBeNull();
    }

    [Fact]
    public void Nobody_takes_back_what_another_asked()
    {
        Asked().When(Ben, new Withdraw("q1")).ThenRefused(Rejection.Forbidden);
        Moderated().When(Ben, new Withdraw("q1")).ThenRefused(Rejection.NotFound);
        Asked().When(Anna, new Withdraw("q1")).Document.Show("question/q1", Audience.Facilitators).ShouldBeNull();
    }

    [Fact]
    public void A_closed_list_takes_nothing_more() =>
        Asked().When(Lead, new SetRules(Open: false))
            .When(Ben, new Ask("q2", "Vēl?")).ThenRefused(Rejection.WrongPhase)
            .When(Ben, new Vote("q1")).ThenRefused(Rejection.WrongPhase)
            .When(Lead, new Ask("q3", "No zāles")).Last.Rejection.ShouldBeNull();

    [Fact]
    public void A_person_asks_a_bounded_number_of_questions()
    {
        var story = Empty();
        for (var i = 0; i < Limits.AskedByOne; i++)
            story.When(Anna, new Ask($"q{i}", "?a"));
        story.When(Anna, new Ask("over", "?a")).ThenRefused(Rejection.TooMany);
        story.When(Ben, new Ask("other", "?a")).Last.Rejection.ShouldBeNull();
    }
}
