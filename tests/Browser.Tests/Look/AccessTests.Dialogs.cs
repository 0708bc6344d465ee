using Deque.AxeCore.Playwright;
using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Look;

// The facilitator's dialogs
public sealed partial class AccessTests
{
    // What is pressed to come to each, by the keys of the words on it
    private static readonly string[][] Anywhere =
    [
        ["lead.wall"],
        ["lead.close"],
        ["lead.agenda.add"],
        ["lead.agenda.paste"],
        ["lead.context"],
        ["lead.team.add"],
        ["lead.team.balance"],
        ["lead.register"],
        ["lead.register", "lead.register.add"],
        ["lead.register", "lead.register.fields"],
        ["lead.log"],
        ["lead.centre.addBoard"],
        ["lead.centre.allBoards", "lead.removedParts.title"],
        ["lead.poll.add", "lead.poll.newPoll"],
        ["lead.poll.add", "lead.poll.survey"],
    ];

    private static readonly string[][] OnABoard =
    [
        ["lead.board.actions", "lead.board.settings"],
        ["lead.board.actions", "lead.column.add"],
        ["lead.board.actions", "lead.typing.title"],
        ["lead.board.actions", "lead.suggest.title"],
        ["lead.board.actions", "lead.tags.offers"],
        ["lead.board.actions", "lead.rounds.title"],
        ["lead.board.actions", "lead.replay.open"],
        ["lead.board.actions", "lead.removed.title"],
        ["lead.board.actions", "lead.board.keys"],
        ["lead.selection.move"],
        ["lead.selection.group"],
        ["lead.selection.hide"],
    ];

    [BrowserFact]
    public async Task Axe_finds_nothing_serious_in_the_leads_dialogs()
    {
        await using var play = await theatre.Begin();
        await play.ArrangeTeams(2);
        await play.ArrangePoll();
        await play.ArrangeNeeds();
        await play.Arrange(Jelgava.NeededId, new Cmd("setPhase") { ["phase"] = "voting" });
        await play.Arrange(Jelgava.NeededId, new Cmd("castForOther") { ["targetId"] = "n1", ["dots"] = 3, ["count"] = 2 });
        var lead = await play.Leads();
        await lead.Sees(lead.Note(Jelgava.Needs[5]), "the board");
        await Examine(lead, Anywhere);
        await lead.Note(Jelgava.Needs[0]).ClickAsync();
        await Examine(lead, OnABoard);
        await play.Arrange(new Cmd("focus") { ["activityId"] = "poll" });
        await Examine(lead, ["lead.poll.addQuestion"]);
    }

    private static async Task Examine(Facilitator lead, params string[][] ways)
    {
        foreach (var way in ways)
        {
            foreach (var key in way)
                await lead.Reaches(key);
            await lead.Sees(lead.Dialog, $"the dialog of {way[^1]}");
            Judge(way[^1], await lead.Dialog.Last.RunAxe());
            await lead.ClosesDialogs();
        }
    }
}
