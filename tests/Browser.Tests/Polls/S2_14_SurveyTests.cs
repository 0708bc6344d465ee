using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Polls;

/// <summary>S2-14: the conclusion on surveying residents makes a draft survey with its three sub-questions, which is then run and left open.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_14_SurveyTests(Theatre theatre)
{
    private const string Conclusion = """
        Cik iesaistīta ir sabiedrība?
        – Šajā projektā?
        – Plāna veidošanā?
        – Savu vajadzību paušanā?
        Darba grupa secina, ka ir nepieciešama iedzīvotāju anketēšana, lai noskaidrotu patiesās vajadzības iedzīvotājiem.
        """;

    private static readonly string[] Three = ["Šajā projektā?", "Plāna veidošanā?", "Savu vajadzību paušanā?"];

    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task S2_14_A_conclusion_becomes_a_survey_that_is_edited_run_and_answered_after_the_meeting()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("setConclusion") { ["text"] = Conclusion });
        var lead = await play.Leads();
        var ilze = await play.Joined("Ilze");

        await lead.DraftsSurvey();
        foreach (var question in Three)
            await lead.Sees(lead.Question(question), question);
        await lead.Sees(lead.Page.GetByText(Words["lead.poll.origin"]), "what it was drafted from");
        await lead.MakesScale(Three[0], low: "Nemaz", high: "Pilnībā");
        await lead.OpensPoll(afterwards: true);

        await play.Arrange(new Cmd("close"));
        await ilze.Sees(Words["phone.poll.stillOpen"]);
        await ilze.Rates(Three[0], 4);
        await ilze.AnswersText(Three[1], "Par plānu uzzināju tikai šodien.");
        await lead.Reads(lead.Question(Three[0]), Words.Fill("lead.poll.answered", ("count", 1)));
        await lead.Sees(lead.Question(Three[1]).GetByText("Par plānu uzzināju tikai šodien."), "the answer");

        var minutes = await play.Outcomes("md");
        minutes.ShouldContain(Words["outcomes.poll.drafted"]);
        foreach (var question in Three)
            minutes.ShouldContain(question);
        minutes.ShouldContain("Par plānu uzzināju tikai šodien");
    }
}
