using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Look;

/// <summary>Axe has nothing serious to say of what a phone shows beside boards: registering, waiting, polls, questions.</summary>
[Collection(TheatreCollection.Name)]
public sealed class PhoneAccessTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    private static readonly object[] Options = [new { id = "a", text = "Transports uz mācībām un mājās" }, new { id = "b", text = "Laiks" }, new { id = "c", text = "Prasmes" }];

    private static readonly object[] EveryKind =
    [
        new { id = "q1", kind = "single", text = "Kas jādara vispirms?", options = Options },
        new { id = "q2", kind = "multiple", text = "Ko atbalstāt?", options = Options, most = 2 },
        new { id = "q3", kind = "scale", text = "Cik droši jūtaties?", low = "Nemaz", high = "Ļoti" },
        new { id = "q4", kind = "number", text = "Cik tālu ir bibliotēka?", unit = "km", min = 0, max = 200 },
        new { id = "q5", kind = "words", text = "Kas tā par sajūtu?" },
        new { id = "q6", kind = "text", text = "Kas vēl?" },
        new { id = "q7", kind = "ranking", text = "Kādā secībā?", options = Options },
        new { id = "q8", kind = "rating", text = "Kā vērtējat?", options = Options },
        new { id = "q9", kind = "budget", text = "Kam cik punktu?", options = Options },
    ];

    [BrowserFact]
    public async Task Axe_finds_nothing_serious_where_people_register()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(Asks());
        var ilze = await play.Phone("Ilze");

        await ilze.Page.GotoAsync($"/r/{play.Meeting.Code}");
        await ilze.Sees(ilze.Button(Words["register.send"]), "the form");
        await AccessTests.Examine("registering", ilze);
        await ilze.Button(Words["register.send"]).ClickAsync();
        await ilze.Sees(Words["register.agreeFirst"]);
        await ilze.Counts(2, ilze.Page.GetByText(Words["register.missing"]), "fields to fill in");
        await AccessTests.Examine("what is missing", ilze);
        await ilze.Page.GetByLabel(Words["field.name"]).FillAsync("Ilze");
        await ilze.Page.GetByLabel(Words["field.sector"]).SelectOptionAsync("NVO");
        await ilze.Page.GetByLabel(Words["register.agree"]).CheckAsync();
        await ilze.Button(Words["register.send"]).ClickAsync();
        await ilze.Sees(Words["register.done"]);
        await AccessTests.Examine("registered", ilze);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_serious_in_the_waiting_room()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(Asks());
        await play.Arrange(new Cmd("waitingRoom") { ["on"] = true });

        var ilze = await play.Joined("Ilze");

        await ilze.Sees(Words["phone.outside"]);
        await AccessTests.Examine("the waiting room", ilze);
        await ilze.Button(Words["phone.tell"]).ClickAsync();
        await ilze.Sees(Words["phone.aboutMeTitle"]);
        await AccessTests.Examine("about me", ilze);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_serious_in_a_poll_of_every_kind_of_question()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("addActivity") { ["activityId"] = "poll", ["kind"] = "poll", ["title"] = "Aptauja", ["poll"] = new { questions = EveryKind, open = true } });
        await play.ArrangeFocus("poll");
        var ilze = await play.Joined("Ilze");
        await ilze.Counts(9, ilze.Page.Locator(".poll-question"), "questions");
        await AccessTests.Examine("a poll", ilze);

        await ilze.Chooses("Kas jādara vispirms?", "Laiks");
        await ilze.Rates("Cik droši jūtaties?", 4);
        await ilze.Ranks("Kādā secībā?", "Prasmes", "Laiks");
        await ilze.AnswersText("Kas vēl?", "Ilgtspēja");
        await AccessTests.Examine("answers", ilze);
        await play.Meeting.Lead.Done($"poll/{play.Meeting.Id}/poll", new Cmd("setPhase") { ["phase"] = "closed" });
        await ilze.Reads(ilze.Question("Kādā secībā?").Locator(".own-answer li").First, "Prasmes");
        await ilze.Reads(ilze.Question("Kas vēl?").Locator(".own-answer"), "Ilgtspēja");
        await AccessTests.Examine("own answers", ilze);
        await play.Meeting.Lead.Done($"poll/{play.Meeting.Id}/poll", new Cmd("showResults") { ["on"] = true });
        await ilze.Sees(ilze.Page.Locator(".poll-bar").First, "results");
        await AccessTests.Examine("results", ilze);
        // As wide as a phone is in letters twice as large
        await ilze.Page.SetViewportSizeAsync(180, 370);
        (await ilze.Page.EvaluateAsync<int>("Math.min(...[...document.querySelectorAll('.poll-bar .text')].map((text) => text.clientWidth))")).ShouldBeGreaterThan(60);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_serious_among_questions_of_the_room()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("addActivity") { ["activityId"] = "asked", ["kind"] = "questions", ["title"] = "Jautājumi domei" });
        await play.ArrangeFocus("asked");
        var asked = $"questions/{play.Meeting.Id}/asked";
        foreach (var (id, text) in new[] { ("q1", "Kad brauks autobuss?"), ("q2", "Vai būs kafija?"), ("q3", "Kas maksās?") })
            await play.Meeting.Lead.Done(asked, new Cmd("ask") { ["questionId"] = id, ["text"] = text });
        await play.Meeting.Lead.Done(asked, new Cmd("answerNow") { ["questionId"] = "q1" });
        await play.Meeting.Lead.Done(asked, new Cmd("setAnswered") { ["questionId"] = "q2" });
        var ilze = await play.Joined("Ilze");

        await ilze.Sees("Kas maksās?");
        await ilze.Page.Locator(".asked .vote").First.ClickAsync();
        await ilze.Page.Locator("summary").ClickAsync();
        await ilze.Sees("Vai būs kafija?");

        await AccessTests.Examine("questions", ilze);
    }

    private static Cmd Asks() => new("setRegistration")
    {
        ["fields"] = new object[]
        {
            new { id = "name", required = true, purpose = "Dalībnieku sarakstam" },
            new { id = "sector", required = true, options = new[] { "NVO", "Pašvaldība" } },
            new { id = "email" },
        },
        ["consent"] = "Atbildes glabājam gadu.",
    };
}
