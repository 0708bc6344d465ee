using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>The whole meeting: a facilitator, three phones in two teams, and a wall.</summary>
[Collection(TheatreCollection.Name)]
public sealed class JelgavaTests(Theatre theatre)
{
    private const string Title = "DIGI-INCLUSION ekspertu tikšanās nr. 5";
    private const string Conclusion = "Darba grupa secina, ka ir nepieciešama iedzīvotāju anketēšana, lai noskaidrotu patiesās vajadzības.";
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task The_Jelgava_meeting_from_welcome_to_outcomes()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        await lead.Founds(Title, from: "14:00", to: "17:00", Jelgava.Agenda);
        await lead.HasReadTheRemarks();
        await lead.AddsTeam(Jelgava.Teams[0].Name, Jelgava.Teams[0].Question);
        await lead.AddsTeam(Jelgava.Teams[1].Name, Jelgava.Teams[1].Question);
        await lead.AddsBoard("Kas tiek plānots? Kas jau strādā?", eachTeam: true);
        await lead.AddsBoard(Jelgava.Needed);
        var links = await lead.Links();
        var wall = await play.Wall(links["wallUrl"]);
        var (ilze, janis, anna) = (await play.Phone("Ilze Bērziņa"), await play.Phone("Jānis Kalniņš"), await play.Phone("Anna Ozola"));

        await Welcomes(wall, links["code"], ilze, janis, anna);
        await lead.OpensTheDoor();
        await Works(lead, wall, ilze, janis, anna);
        await Decides(lead, wall, ilze, janis, anna);
        await lead.ClosesTheWorkshop();
        await lead.Concludes(Conclusion);

        await wall.Sees(Conclusion);
        await ilze.Sees(Conclusion);
        await TakesHome(lead);
    }

    private static async Task Welcomes(Wall wall, string code, params Phone[] phones)
    {
        await wall.Sees("Kafijas pauze");
        await wall.Sees(wall.Page.GetByLabel($"{code[..4]} {code[4..]}"), "the code");
        foreach (var phone in phones)
        {
            await phone.TypesAndEnters(code);
            await phone.Sees(Words["phone.before"]);
            await phone.Introduces(phone.Name);
        }

        await wall.Sees(Words.Of("wall.connected", phones.Length));
    }

    private static async Task Works(Facilitator lead, Wall wall, Phone ilze, Phone janis, Phone anna)
    {
        await ilze.ChoosesTeam("Motivācija");
        await janis.ChoosesTeam("Motivācija");
        await anna.ChoosesTeam("Piekļuve");
        await lead.StartsNext("Dalībnieku ierašanās, reģistrācija, kafija");
        await wall.Reads(wall.Heading, "Dalībnieku ierašanās");
        await lead.StartsNext("Pilotprojekts “Mobilā digitālā klase”");
        await lead.StartsNext(Jelgava.TeamsBlock);

        foreach (var note in (string[])["Digitālā trešdiena", "Neformāla izglītība jauniešiem", "Atvērtās durvis"])
            await ilze.Posts(note);
        foreach (var note in (string[])[Jelgava.LongNote, "3 līmeņi prasmēm"])
            await janis.Posts(note);
        foreach (var note in (string[])["LAIPA datori", "Uz vietas konsultācijas iedzīvotājiem", "Elektroniska rēķinu saņemšana", "Apmācības uzņēmumos"])
            await anna.Posts(note);

        await wall.SaysCount("Motivācija", 5);
        await wall.SaysCount("Piekļuve", 4);
        await ilze.Sees(ilze.Note("3 līmeņi prasmēm"), "what the own team writes");
        await ilze.Counts(0, ilze.Note("LAIPA datori"), "notes of the other team");
        await lead.Sees("Anna Ozola");
        (await wall.Page.ContentAsync()).ShouldNotContain("Ozola");
        await wall.Photographs("wall");
    }

    private static async Task Decides(Facilitator lead, Wall wall, Phone ilze, Phone janis, Phone anna)
    {
        await lead.Shows(Jelgava.Needed);
        foreach (var phone in (Phone[])[ilze, janis, anna])
            await phone.IsAsked(Jelgava.Needed);
        await ilze.Posts(Jelgava.Needs[0]);
        await ilze.Posts(Jelgava.Needs[1]);
        await janis.Posts(Jelgava.Needs[2]);
        await janis.Posts(Jelgava.Needs[3]);
        await anna.Posts(Jelgava.Needs[4]);
        await anna.Posts(Jelgava.Needs[5]);
        await wall.SeesNote(Jelgava.Needs[5]);
        await lead.Begins("grouping");
        await lead.GroupsByKeyboard("Brīvprātīgie", area: "", Jelgava.Needs[1], Jelgava.Needs[2]);
        await lead.Begins("voting");
        await ilze.Dots("Brīvprātīgie", 3);
        await janis.Dots("Brīvprātīgie", 2);
        await anna.Dots(Jelgava.Needs[0], 4);
        await lead.CastsForOthers(Jelgava.Needs[0], dots: 3, people: 1);
        await lead.Photographs("lead");
        await ilze.Photographs("phone");
        await lead.Begins("results");
        await wall.Reads(wall.Bar(Jelgava.Needs[0]), "7");
        await wall.Reads(wall.Bar("Brīvprātīgie"), "5");
        await janis.Reads(janis.Note(Jelgava.Needs[0]), Words.Of("phone.votes", 7));
    }

    private static async Task TakesHome(Facilitator lead)
    {
        var minutes = await lead.Reads("html");
        foreach (var part in (string[])[Title, "Kafijas pauze", "Motivācija", Jelgava.LongNote, "Brīvprātīgie", Jelgava.Needs[5], Conclusion])
            minutes.ShouldContain(part);
        foreach (var form in (string[])["md", "csv", "json"])
            (await lead.Reads(form)).ShouldContain(Jelgava.LongNote);
    }
}
