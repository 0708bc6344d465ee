using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Look;

/// <summary>With a keyboard alone one can do all that a finger can: the focus is always seen, and never lost.</summary>
[Collection(TheatreCollection.Name)]
public sealed class KeyboardTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task Somebody_with_a_keyboard_joins_writes_edits_and_answers()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams(2);
        await play.ArrangePoll();
        var ilze = await play.Phone("Ilze");
        await ilze.Page.GotoAsync("/");
        await ilze.IsAt(Words["join.code"]);
        await ilze.Presses("Tab");
        await ilze.Presses("Shift+Tab");
        await ilze.Page.Keyboard.TypeAsync(play.Meeting.Code);
        await ilze.IsInside();

        await ilze.IsAt(Words["phone.chooseTeam"]);
        await ilze.Reaches("Motivācija");
        await ilze.Presses("Enter");
        await ilze.IsAt("Kas tiek plānots?");
        await Writes(ilze, "Transports");
        await Edits(ilze, "Transports", " mājās");

        await play.Meeting.Lead.Done($"poll/{play.Meeting.Id}/poll", new Cmd("setPhase") { ["phase"] = "open" });
        await play.ArrangeFocus("poll");
        await ilze.IsAt("Aptauja");
        await Ranks(ilze);
        await play.Meeting.Lead.Done($"poll/{play.Meeting.Id}/poll", new Cmd("setPhase") { ["phase"] = "closed" });
        await ilze.IsAt("Kādā secībā?");
        await SitsDownWithAnother(ilze);
    }

    private static async Task Writes(Phone ilze, string text)
    {
        await ilze.Reaches(Words["phone.writeHere"]);
        await ilze.Page.Keyboard.TypeAsync(text);
        await ilze.Presses("Tab");
        await ilze.IsAt(Words["phone.send"]);
        await ilze.Presses("Enter");
        await ilze.IsSent(text);
        await ilze.IsAt(Words["phone.send"]);
    }

    private static async Task Edits(Phone ilze, string text, string more)
    {
        await ilze.Reaches($"{Words["phone.openMine"]} {text}", back: true);
        await ilze.Presses("Enter");
        await ilze.Reaches(Words["common.edit"]);
        await ilze.Presses("Enter");
        await ilze.IsAt(Words["phone.editNote"]);
        await ilze.Page.Keyboard.TypeAsync(more);
        await ilze.Presses("Control+Enter");
        await ilze.HasNothingOpen();
        await ilze.IsAt($"{Words["phone.openMine"]} {text}{more}");
        await ilze.Presses("Enter");
        await ilze.IsAt(Words["common.close"]);
        await ilze.Presses("Escape");
        await ilze.HasNothingOpen();
        await ilze.IsAt($"{Words["phone.openMine"]} {text}{more}");
    }

    // What was chosen goes from one list to the other: the focus goes on with what is left, then to what was chosen last
    private static async Task Ranks(Phone ilze)
    {
        await ilze.Reaches("Transports");
        await ilze.Reaches("Nemaz nejūtos droši");
        await ilze.Presses("ArrowRight", 2);
        await ilze.IsAt("3");
        await ilze.Reaches("Transports");
        await ilze.Presses("Enter");
        await ilze.IsAt("Laiks");
        await ilze.Presses("Enter");
        await ilze.IsAt("Prasmes");
        await ilze.Presses("Enter");
        await ilze.IsAt(Words.Fill("phone.poll.up", ("what", "Prasmes")));
        await ilze.Presses("Enter", 2);
        await ilze.Reads(ilze.Question("Kādā secībā?").Locator("li").First, "Prasmes");
        await ilze.IsAt(Words.Fill("phone.poll.up", ("what", "Prasmes")));
    }

    private static async Task SitsDownWithAnother(Phone ilze)
    {
        await ilze.Reaches(Words["phone.mine"]);
        await ilze.Presses("Enter");
        await ilze.Reaches(Words["phone.table.start"], back: true);
        await ilze.Presses("Enter");
        await ilze.IsAt("Aptauja");
        var first = Words.Fill("phone.table.person", ("n", 1));
        await ilze.Reaches(first, back: true);
        await ilze.Presses("Enter");
        await ilze.IsAt(first);
    }
}
