using Workshops.Browser.Tests.Stage;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>Founding a workshop.</summary>
[Collection(TheatreCollection.Name)]
public sealed class CreateTests(Theatre theatre)
{
    [BrowserFact]
    public async Task Templates_that_come_late_take_nothing_away_from_what_was_filled_in()
    {
        await using var play = await theatre.Begin();
        var lead = await play.Facilitator();
        var filledIn = new TaskCompletionSource();
        await lead.Page.RouteAsync("**/api/templates*", async route =>
        {
            await filledIn.Task;
            await route.ContinueAsync();
        });
        await lead.Page.GotoAsync("/new");
        await lead.Page.GetByLabel(Texts.Of("lv")["create.title"]).FillAsync("Ekspertu tikšanās nr. 5");
        await lead.Page.GetByText(Texts.Of("lv")["create.start.paste"]).ClickAsync();
        await lead.Page.GetByLabel(Texts.Of("lv")["lead.agenda.lines"]).FillAsync(Jelgava.Agenda);

        filledIn.SetResult();
        await lead.Counts(0, lead.Page.GetByText(Texts.Of("lv")["create.start.empty"], new() { Exact = true }), "choices that templates replace");
        await lead.Button(Texts.Of("lv")["create.create"]).ClickAsync();

        await lead.Sees("Ekspertu tikšanās nr. 5");
        await lead.Counts(6, lead.Blocks, "blocks");
    }
}
