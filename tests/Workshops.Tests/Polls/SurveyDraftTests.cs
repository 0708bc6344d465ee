using Workshops.Live;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Tests.Live;
using Workshops.Tests.Meetings;

namespace Workshops.Tests.Polls;

/// <summary>S2-14: what a conclusion asks becomes a draft survey, and nothing else does.</summary>
public class SurveyDraftTests
{
    private const string Seed = """
        Cik iesaistīta ir sabiedrība?
        – Šajā projektā?
        – Plāna veidošanā?
        – Savu vajadzību paušanā?
        Darba grupa secina, ka ir nepieciešama iedzīvotāju anketēšana, lai noskaidrotu patiesās vajadzības iedzīvotājiem.
        """;

    private static readonly string[] Three = ["Šajā projektā?", "Plāna veidošanā?", "Savu vajadzību paušanā?"];

    [Fact]
    public void S2_14_The_conclusion_on_surveying_residents_gives_its_three_subquestions()
    {
        var questions = SurveyDraft.Of(Seed);
        questions.Select(q => q.Text).ShouldBe(Three);
        questions.ShouldAllBe(q => q.Hint == "Cik iesaistīta ir sabiedrība?" && q.Kind == QuestionKind.Text);
        questions.Select(q => q.Id).ShouldBe(["q1", "q2", "q3"]);
    }

    [Theory]
    [InlineData("Cik iesaistīta ir sabiedrība? Šajā projektā? Plāna veidošanā? Savu vajadzību paušanā? Nepieciešama iedzīvotāju anketēšana.")]
    [InlineData("Cik iesaistīta ir sabiedrība?\nŠajā projektā?\nPlāna veidošanā?\nSavu vajadzību paušanā?")]
    [InlineData("Cik iesaistīta ir sabiedrība?\r\n1. Šajā projektā?\r\n2. Plāna veidošanā?\r\n3. Savu vajadzību paušanā?\r\n")]
    [InlineData("Cik iesaistīta ir sabiedrība?\n a) Šajā projektā?\n b) Plāna veidošanā?\n c) Savu vajadzību paušanā?")]
    [InlineData("Cik iesaistīta ir sabiedrība?\n• Šajā projektā?\n• Plāna veidošanā?\n\n• Savu vajadzību paušanā?")]
    public void Lines_bullets_numbers_and_question_marks_are_all_recognised(string conclusion)
    {
        SurveyDraft.Of(conclusion).Select(q => q.Text).ShouldBe(Three);
        SurveyDraft.Of(conclusion).Select(q => q.Hint).ShouldAllBe(hint => hint == "Cik iesaistīta ir sabiedrība?");
    }

    [Fact]
    public void Questions_that_stand_by_themselves_stay_by_themselves() =>
        SurveyDraft.Of("Vai jums ir internets? Kā jūs to lietojat? Mums jāzina vairāk.").Select(q => (q.Text, q.Hint))
            .ShouldBe([("Vai jums ir internets?", null), ("Kā jūs to lietojat?", null)]);

    [Fact]
    public void Items_need_no_question_mark() =>
        SurveyDraft.Of("Iedzīvotājiem jājautā par:\n- transportu\n- laiku, piem. plkst. 18.00\n- prasmēm").Select(q => (q.Text, q.Hint)).ShouldBe(
        [
            ("transportu", "Iedzīvotājiem jājautā par:"),
            ("laiku, piem. plkst. 18.00", "Iedzīvotājiem jājautā par:"),
            ("prasmēm", "Iedzīvotājiem jājautā par:"),
        ]);

    [Fact]
    public void Where_nothing_asks_each_line_is_put_up_for_a_person_to_edit() =>
        SurveyDraft.Of("Anketēt iedzīvotājus.\n\nNoskaidrot vajadzības.").Select(q => q.Text).ShouldBe(["Anketēt iedzīvotājus.", "Noskaidrot vajadzības."]);

    [Fact]
    public void Nothing_is_invented()
    {
        foreach (var q in SurveyDraft.Of(Seed))
        {
            Seed.ShouldContain(q.Text);
            Seed.ShouldContain(q.Hint!);
        }
    }

    [Fact]
    public void S2_14_One_command_makes_the_draft_linked_to_the_conclusion()
    {
        var story = Scene.Workshop().When(Scene.Lead, new SetConclusion(Seed), new DraftSurvey("survey", "Iedzīvotāju aptauja"));
        var workshop = (Workshop)story.Document;
        story.When(Scene.Lead, new DraftSurvey("survey", "Iedzīvotāju aptauja")).ThenNothing();
        story.See<ActivityView>("activity/survey", Audience.Room).Kind.ShouldBe("poll");

        var poll = new Story(new Poll("poll/w/survey")).Given(workshop.Opening(StreamName.OfPoll("w", "survey"))!);
        var view = poll.See<PollView>("poll", Audience.Facilitators);
        (view.Phase, view.Questions, view.Origin!.Text, view.Origin.Stream).ShouldBe((PollPhase.Draft, 3, Seed, "workshop/w"));
        poll.See<PollView>("poll", Audience.Room).Origin.ShouldBeNull();
    }

    [Fact]
    public void Without_a_conclusion_there_is_no_draft() =>
        Scene.Workshop().When(Scene.Lead, new DraftSurvey("survey", "Aptauja")).ThenRefused(Rejection.NotFound);

    [Fact]
    public void More_questions_than_a_poll_can_have_are_refused_and_not_cut() =>
        Scene.Workshop()
            .When(Scene.Lead, new SetConclusion(string.Join('\n', Enumerable.Range(0, 51).Select(i => $"- {i}?"))))
            .When(Scene.Lead, new DraftSurvey("survey", "Aptauja")).ThenRefused(Rejection.TooMany);
}
