using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>S2-01: the agenda as it was sent out becomes the meeting's.</summary>
[Collection(TheatreCollection.Name)]
public sealed class S2_01_AgendaTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task S2_01_Six_blocks_come_from_the_pasted_lines_and_the_duplicate_is_flagged()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        await lead.Founds("Ekspertu tikšanās nr. 5", from: "14:00", to: "17:00");

        await lead.PastesAgenda(Jelgava.Agenda);

        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "15:50", "17:00");
        await lead.Sees(Words["lead.remark.duplicate"]);
        await lead.Sees(Words.Fill("lead.agenda.ends", ("time", "17:00")));
    }

    [BrowserFact]
    public async Task S2_01_A_longer_break_moves_what_follows_and_warns_of_the_end()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        await lead.Founds("Ekspertu tikšanās nr. 5", from: "14:00", to: "17:00", Jelgava.Agenda);
        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "15:50", "17:00");

        await lead.SetsMinutes("Kafijas pauze", 30);

        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "16:00", "17:10");
        await lead.Sees(Words.Of("lead.agenda.over", 10).Replace("{time}", "17:10", StringComparison.Ordinal));
        await lead.Button(Words["common.undo"]).ClickAsync();
        await lead.StartsAre("13:40", "14:00", "14:15", "15:30", "15:50", "17:00");
    }
}
