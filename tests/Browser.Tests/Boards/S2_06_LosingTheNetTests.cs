using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Boards;

/// <summary>S2-06: what is written without a network is there afterwards, once and in order.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_06_LosingTheNetTests(Theatre theatre)
{
    private static readonly string[] Written = ["Pirmā: šķūņi", "Otrā: ķīļi", "Trešā: ūdeņi"];

    [BrowserFact]
    public async Task S2_06_Three_notes_and_an_edit_outlive_the_net_the_page_and_the_server()
    {
        await using var play = await theatre.BeginAlone();
        await play.ArrangeBoard();
        var ilze = await play.Joined("Ilze");
        await ilze.Posts("Transports");

        await ilze.LosesTheNet();
        foreach (var text in Written)
            await ilze.Writes(text);
        await ilze.Edits("Transports", to: "Transports uz/no mācībām");
        await ilze.Sees(Texts.Of("lv").Of("common.apartWaiting", 4));
        await play.Server.Kill();
        await ilze.FailsToReload();
        await play.Server.Start();
        await ilze.LosesTheNet(false);
        await ilze.ComesBack();

        foreach (var text in Written)
            await ilze.IsSent(text);
        await ilze.IsSent("Transports uz/no mācībām");
        await ilze.SeesNoMore(Texts.Of("lv").Of("common.apartWaiting", 4));
        await Stands(play, version: 5, "Transports uz/no mācībām", Written);
    }

    [BrowserFact]
    public async Task S2_06_A_server_that_was_killed_while_people_write_has_every_note_once()
    {
        await using var play = await theatre.BeginAlone();
        await play.ArrangeBoard();
        var ilze = await play.Joined("Ilze");
        await ilze.Posts("Transports");

        await play.Server.Kill();
        foreach (var text in Written)
            await ilze.Writes(text);
        await ilze.Sees(Texts.Of("lv").Of("common.apartWaiting", 3));
        await play.Server.Start();

        foreach (var text in Written)
            await ilze.IsSent(text);
        await ilze.Counts(4, ilze.Notes, "notes");
        await Stands(play, version: 4, "Transports", Written);
    }

    // The version is the number of events: the board's opening and each wish once
    private static async Task Stands(Play play, int version, string first, IReadOnlyList<string> others)
    {
        await using var reader = await LiveClient.Connect(play.Server.Address, play.Meeting.Lead.Ticket);
        var board = await reader.Watch(play.Meeting.Board(Jelgava.NeededId));
        var texts = board.Of("note").Values.OrderBy(note => (string)note["at"]!, StringComparer.Ordinal).Select(note => (string)note["text"]!);
        texts.ShouldBe([first, .. others]);
        board.Version.ShouldBe(version + 1);
    }
}
