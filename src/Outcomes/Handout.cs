using System.Text;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>What people get on paper: when, where, how to join, the agenda, the teams and the context (mission row 20).</summary>
public static class Handout
{
    /// <summary>As of <see cref="PaperPage.Policy"/>.</summary>
    public static string Policy => PaperPage.Policy;

    /// <summary>The page.</summary>
    /// <param name="workshop">The workshop.</param>
    /// <param name="way">How to join.</param>
    /// <param name="logos">Of partners and funders.</param>
    public static byte[] Write(WorkshopContent workshop, WayIn way, IReadOnlyList<LogoPicture> logos)
    {
        var texts = Texts.Of(workshop.Language);
        var clock = new Clock(workshop, texts);
        string?[] facts = [clock.Span(workshop.StartsAt, workshop.EndsAt), workshop.Place];
        return PaperPage.Write(workshop.Language, workshop.Title, $"""
            {LogoPicture.Row(logos)}<h1>{HtmlPage.Text(workshop.Title)}</h1>
            <p class="when">{string.Join(" · ", facts.Where(fact => !string.IsNullOrWhiteSpace(fact)).Select(HtmlPage.Text))}</p>
            {Join(way, texts)}
            {Agenda(workshop, texts, clock)}
            {Teams(workshop, texts)}
            {string.Concat(workshop.Context.Select(sheet => $"<h2>{HtmlPage.Text(sheet.Title)}</h2>{HtmlPage.Paragraphs(sheet.Text)}"))}
            """);
    }

    private static string Join(WayIn way, Texts texts) => $"""
        <div class="join"><img alt="{HtmlPage.Text(texts["common.qr"])}" src="data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(way.QrSvg))}">
        <div><p>{HtmlPage.Text(texts["handout.join"])}</p><p class="code">{HtmlPage.Text($"{way.Code[..4]} {way.Code[4..]}")}</p><p class="quiet">{HtmlPage.Text(way.Address)}</p></div></div>
        """;

    private static string Agenda(WorkshopContent workshop, Texts texts, Clock clock)
    {
        if (workshop.Agenda.Count == 0)
            return "";
        var plan = Minutes.PlanOf(workshop);
        var rows = plan.Items.Select(item => $"<tr><td class=\"time\">{HtmlPage.Text(clock.Times(plan.StartOf(item.Id), item.Minutes))}</td><td>{HtmlPage.Text(Minutes.Titled(item, workshop))}</td></tr>");
        return $"<h2>{HtmlPage.Text(texts["outcomes.agenda"])}</h2><table class=\"agenda\">{string.Concat(rows)}</table>";
    }

    private static string Teams(WorkshopContent workshop, Texts texts) => workshop.Teams.Count == 0
        ? ""
        : $"<h2>{HtmlPage.Text(texts["outcomes.teams"])}</h2><ul class=\"teams\">{string.Concat(workshop.Teams.Select(team => $"<li><strong>{HtmlPage.Text(team.Name)}</strong><br>{HtmlPage.Text(team.Question)}</li>"))}</ul>";
}

/// <summary>How people join.</summary>
/// <param name="Code">8 digits.</param>
/// <param name="Address">Where phones join.</param>
/// <param name="QrSvg">That address as a picture.</param>
public sealed record WayIn(string Code, string Address, string QrSvg);
