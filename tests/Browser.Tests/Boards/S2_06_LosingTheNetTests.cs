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
        await ilze.IsKept();

        await ilze.LosesTheNet();
        foreach (var text in Written)
            await ilze.Writes(text);
        await ilze.Edits("Transports", to: "Transports uz/no mācībām");
        await ilze.Sees(Texts.Of("lv").Of("common.apartWaiting", 4));
        await play.Server.Kill();
        await ilze.Reloads();
        await play.Server.Start();
        await ilze.LosesTheNet(false);

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

    [BrowserFact]
    public async Task S2_06_A_reload_without_a_server_shows_the_board_as_last_seen_and_what_waits()
    {
        await using var play = await theatre.BeginAlone();
        await play.ArrangeTeams();
        await play.ArrangeBlock(Jelgava.TeamsBlock, 75);
        await play.ArrangeNeeds();
        var ilze = await play.Joined("Ilze");
        await ilze.Posts("Transports");
        await ilze.IsKept();
        await ilze.HasSeen(play.Meeting.Board(Jelgava.NeededId), "Transports\"");
        await ilze.HasSeen(play.Meeting.Board(Jelgava.NeededId), "mine/");
        await ilze.HasSeen(play.Meeting.Stream, Jelgava.TeamsBlock);

        await play.Server.Kill();
        await ilze.Writes(Written[0]);
        await ilze.Reloads();
        await ilze.Counts(Jelgava.Needs.Count + 2, ilze.Notes, "notes as last seen, and the one that waits");
        await ilze.IsSent("Transports");
        await ilze.Sees(Texts.Of("lv").Of("common.apartWaiting", 1));
        await ilze.Writes(Written[1]);
        await ilze.Sees(Texts.Of("lv").Of("common.apartWaiting", 2));
        await ilze.GoesTo("agenda");
        await ilze.Sees(Jelgava.TeamsBlock);
        await ilze.GoesTo("now");
        await play.Server.Start();

        await ilze.IsSent(Written[0]);
        await ilze.IsSent(Written[1]);
        await ilze.Counts(Jelgava.Needs.Count + 3, ilze.Notes, "notes, none of them twice");
        await Stands(play, Jelgava.Needs.Count + 3, Jelgava.Needs[0], [.. Jelgava.Needs.Skip(1), "Transports", Written[0], Written[1]]);
    }

    [BrowserFact]
    public async Task S2_06_Who_joins_anew_on_a_phone_sees_nothing_that_only_the_one_before_could()
    {
        await using var play = await theatre.BeginAlone();
        await play.ArrangeBoard();
        await play.Arrange(Jelgava.NeededId, new("setPhase") { ["phase"] = "writingPrivately" });
        var ilze = await play.Joined("Ilze");
        await ilze.Posts("Tikai man");
        await ilze.IsKept();
        await ilze.HasSeen(play.Meeting.Board(Jelgava.NeededId), "Tikai man");

        await ilze.Page.Context.ClearCookiesAsync();
        await ilze.ScansAndEnters($"/j/{play.Meeting.Code}");
        await ilze.HasSeen(play.Meeting.Board(Jelgava.NeededId), Jelgava.Needed);
        await ilze.Counts(0, ilze.Notes, "notes of the one before");
        await play.Server.Kill();
        await ilze.Reloads();

        await ilze.Counts(0, ilze.Notes, "notes of the one before, without the server too");
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
