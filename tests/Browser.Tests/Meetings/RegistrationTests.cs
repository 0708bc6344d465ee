using Microsoft.Playwright;
using Workshops.Browser.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Meetings;

/// <summary>Registering beforehand and at the door, and the sheet to sign.</summary>
[Collection(TheatreCollection.Name)]
public sealed class RegistrationTests(Theatre theatre)
{
    private static readonly Texts Words = Texts.Of("lv");

    [BrowserFact]
    public async Task People_register_are_checked_in_and_stand_on_the_sheet_to_sign()
    {
        await using var play = await theatre.Begin();
        await play.Arrange(new Cmd("setRegistration")
        {
            ["fields"] = new object[]
            {
                new { id = "name", required = true },
                new { id = "sector", purpose = "Lai komandas būtu sajauktas", options = new[] { "NVO", "Pašvaldība" } },
            },
            ["consent"] = "Atbildes glabājam gadu.",
        });
        await play.Arrange(new Cmd("describe") { ["startsAt"] = "2030-02-20T12:00:00Z", ["place"] = "Lielā zāle" });

        var ilze = await play.Phone("Ilze");
        await ilze.Page.GotoAsync($"/r/{play.Meeting.Code}");
        await ilze.Page.GetByLabel(Words["field.name"]).FillAsync("Ilze Kalniņa-Zīle");
        await ilze.Page.GetByLabel(Words["field.sector"]).SelectOptionAsync("NVO");
        await ilze.Page.GetByLabel(Words["register.agree"]).CheckAsync();
        await ilze.Button(Words["register.send"]).ClickAsync();
        await ilze.Sees(Words["register.done"]);

        var lead = await play.Leads();
        await lead.Button(Words["lead.register"], exact: true).ClickAsync();
        await lead.Sees(lead.Button(Words.Fill("lead.register.checkInOf", ("name", "Ilze Kalniņa-Zīle"))), "who is awaited");
        await lead.Button(Words["lead.register.add"], exact: true).ClickAsync();
        var dialog = lead.Page.GetByRole(AriaRole.Dialog, new() { Name = Words["lead.register.add"] });
        await dialog.GetByLabel(Words["field.name"]).FillAsync("Velta Ābola");
        await dialog.GetByRole(AriaRole.Button, new() { Name = Words["common.save"] }).ClickAsync();
        await lead.Sees("Velta Ābola");

        await ilze.Page.Locator(".personal-link a").ClickAsync();
        await ilze.IsInside();
        await lead.Counts(0, lead.Button(Words.Fill("lead.register.checkInOf", ("name", "Ilze Kalniņa-Zīle"))), "people awaited");

        var sheet = await lead.Page.Context.RunAndWaitForPageAsync(() => lead.Page.GetByText(Words["lead.register.sheet"], new() { Exact = true }).ClickAsync());
        (await sheet.Locator("tbody tr td:nth-child(2)").AllInnerTextsAsync()).Where(name => name.Length > 0).ShouldBe(["Velta Ābola", "Ilze Kalniņa-Zīle"]);
        (await sheet.Locator("th").AllInnerTextsAsync()).ShouldContain(Words["attendance.signature"]);
        (await sheet.Locator(".when").InnerTextAsync()).ShouldContain("Lielā zāle");
        (await sheet.PdfAsync()).Length.ShouldBeGreaterThan(1_000);
    }
}
