using Workshops.Live;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Tests.Live;
using Workshops.Tests.Meetings;

namespace Workshops.Tests.Polls;

public class PollActivityTests
{
    public static TheoryData<string> Languages => [.. Workshops.Texts.Languages];

    [Fact]
    public void A_poll_begins_with_the_questions_of_its_activity()
    {
        var story = Scene.Workshop().When(Scene.Lead, new AddActivity("p", "poll", "Aptauja", Poll: new([new("q", QuestionKind.Scale, "Cik?")])));
        var opened = Of(story).Opening(StreamName.OfPoll("w", "p")).ShouldBeOfType<PollOpened>();
        opened.Outline.Questions.Single().Max.ShouldBe(5);
        Of(story).Opening(StreamName.OfBoard("w", "p")).ShouldBeNull();
        story.When(Scene.Lead, new AddActivity("q", "questions", "Jautājumi"));
        Of(story).Opening(StreamName.OfQuestions("w", "q")).ShouldBeOfType<QuestionsOpened>().Title.ShouldBe("Jautājumi");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void How_the_meeting_was_is_asked_with_one_command_in_the_workshops_language(string language)
    {
        var story = Scene.Workshop().When(Scene.Lead, new Describe(Language: language), new AddActivity("s", "poll", "?", Poll: new(Template: "satisfaction", Open: true)));
        var outline = ((PollOpened)Of(story).Opening(StreamName.OfPoll("w", "s"))!).Outline;
        outline.Open.ShouldBeTrue();
        outline.Questions.Count.ShouldBeGreaterThan(4);
        outline.Questions.ShouldAllBe(q => QuestionCheck.IsWhole(q) && q.Text.Length > 3);
        outline.Questions.Single(q => q.Id == "overall").Good.ShouldBe(GoodEnd.High);
    }

    [Fact]
    public void A_poll_may_repeat_only_a_poll_that_is_there() =>
        Scene.Workshop()
            .When(Scene.Lead, new AddActivity("b", "board", "Tāfele"), new AddActivity("before", "poll", "Pirms"))
            .When(Scene.Lead, new AddActivity("after", "poll", "Pēc", Poll: new([], Repeats: "b"))).ThenRefused(Rejection.NotFound)
            .When(Scene.Lead, new AddActivity("after", "poll", "Pēc", Poll: new([], Repeats: "before"))).Last.Rejection.ShouldBeNull();

    [Fact]
    public void What_is_wrong_with_a_poll_is_wrong_with_its_activity() =>
        Scene.Workshop()
            .When(Scene.Lead, new AddActivity("b", "board", "Tāfele", Poll: new())).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new AddActivity("p", "poll", "A", Poll: new(Template: "spell"))).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new AddActivity("p", "poll", "A", Poll: new([new("q", QuestionKind.Single, "?", Options: [])]))).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new AddActivity("p", "poll", "A", Poll: new([.. Enumerable.Range(0, 51).Select(i => new PollQuestion($"q{i}", QuestionKind.Text, "?"))]))).ThenRefused(Rejection.TooMany);

    [Fact]
    public void What_is_kept_open_can_be_answered_after_the_end_and_nothing_else()
    {
        var anna = Scene.Person("anna");
        var story = Scene.WorkshopWith("anna").When(Scene.Lead, new AddActivity("p", "poll", "Aptauja"), new AddActivity("b", "board", "Tāfele"), new KeepOpen("p"), new Close());
        Of(story).MayAct(anna).ShouldBe(Rejection.Closed);
        Of(story).MayAct(anna, StreamName.OfBoard("w", "b")).ShouldBe(Rejection.Closed);
        Of(story).MayAct(anna, StreamName.OfBoard("w", "p")).ShouldBe(Rejection.Closed);
        Of(story).MayAct(anna, StreamName.OfPoll("w", "p")).ShouldBeNull();
        story.See<ActivityView>("activity/p", Audience.Room).Afterwards.ShouldBeTrue();
        story.When(Scene.Lead, new KeepOpen("p", false));
        Of(story).MayAct(anna, StreamName.OfPoll("w", "p")).ShouldBe(Rejection.Closed);
        story.When(Scene.Lead, new KeepOpen("b")).ThenRefused(Rejection.Invalid);
    }

    private static Workshop Of(Story story) => (Workshop)story.Document;
}
