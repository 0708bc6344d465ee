using System.Globalization;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>A person on the list of a workshop. From its register, which can be erased; nowhere else.</summary>
/// <param name="Name">As they said it, or null.</param>
/// <param name="Organisation">As they said it, or null.</param>
/// <param name="Sector">As they said it, or null.</param>
/// <param name="Answers">What they said to the organiser's other fields, by field.</param>
/// <param name="ArrivedAt">When they came, or null: they have not.</param>
/// <param name="NoPhone">They take part without a phone.</param>
/// <param name="Consent">Version of the words that they agreed to, or null.</param>
/// <param name="Team">Name of their team, or null.</param>
public sealed record Attendee(
    string? Name,
    string? Organisation,
    string? Sector,
    IReadOnlyDictionary<string, string> Answers,
    DateTimeOffset? ArrivedAt,
    bool NoPhone,
    int? Consent,
    string? Team);

/// <summary>The attendance sheet, to print on A4 and sign (mission row 12): names in the order of the alphabet, or under their sectors.</summary>
public static class AttendanceSheet
{
    // For those who come without having registered
    private const int EmptyLines = 6;

    /// <summary>As of <see cref="PaperPage.Policy"/>.</summary>
    public static string Policy => PaperPage.Policy;

    /// <summary>The page.</summary>
    /// <param name="workshop">Title, place and time.</param>
    /// <param name="people">Everybody who came or is awaited.</param>
    /// <param name="bySector">Under headings of sectors; else one list.</param>
    /// <param name="logos">Of partners and funders.</param>
    public static byte[] Write(WorkshopContent workshop, IReadOnlyList<Attendee> people, bool bySector, IReadOnlyList<LogoPicture> logos)
    {
        var texts = Texts.Of(workshop.Language);
        var sorted = Sorted(people, workshop.Language);
        var tables = bySector
            ? sorted.GroupBy(person => person.Sector?.Trim() ?? "", StringComparer.OrdinalIgnoreCase)
                .OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, Collation(workshop.Language))
                .Select(group => $"<h2>{Sector(group.Key, texts)} ({group.Count()})</h2>{Table([.. group], texts, sector: false, empty: 0)}")
            : [Table(sorted, texts, sector: true, empty: EmptyLines)];
        var rest = bySector ? $"<h2>{HtmlPage.Text(texts["attendance.others"])}</h2>{Table([], texts, sector: true, EmptyLines)}" : "";
        return PaperPage.Write(workshop.Language, $"{texts["attendance.title"]}: {workshop.Title}", $"{Head(workshop, texts, logos)}{string.Concat(tables)}{rest}");
    }

    /// <summary>By surname, as the language sorts its letters; who gave no name comes last.</summary>
    public static IReadOnlyList<Attendee> Sorted(IEnumerable<Attendee> people, string language) =>
        [.. people.OrderBy(person => string.IsNullOrWhiteSpace(person.Name))
            .ThenBy(person => Surname(person.Name), Collation(language))
            .ThenBy(person => person.Name, Collation(language))];

    private static StringComparer Collation(string language) => StringComparer.Create(CultureInfo.GetCultureInfo(language), ignoreCase: true);

    private static string Surname(string? name) => (name ?? "").Trim().Split(' ')[^1];

    private static string Sector(string sector, Texts texts) => HtmlPage.Text(sector.Length == 0 ? texts["attendance.noSector"] : sector);

    private static string Head(WorkshopContent workshop, Texts texts, IReadOnlyList<LogoPicture> logos)
    {
        var clock = new Clock(workshop, texts);
        string?[] facts = [clock.Span(workshop.StartsAt, workshop.EndsAt), workshop.Place];
        return $"""
            {LogoPicture.Row(logos)}<p class="quiet">{HtmlPage.Text(texts["attendance.title"])}</p>
            <h1>{HtmlPage.Text(workshop.Title)}</h1>
            <p class="when">{string.Join(" · ", facts.Where(fact => !string.IsNullOrWhiteSpace(fact)).Select(HtmlPage.Text))}</p>
            """;
    }

    private static string Table(IReadOnlyList<Attendee> people, Texts texts, bool sector, int empty)
    {
        string[] heads = [texts["attendance.number"], texts["attendance.name"], texts["attendance.organisation"], .. sector ? [texts["attendance.sector"]] : Array.Empty<string>(), texts["attendance.signature"]];
        var rows = people.Select((person, i) => Row(i + 1, person, sector)).Concat(Enumerable.Range(people.Count + 1, empty).Select(n => Row(n, null, sector)));
        return $"""
            <table class="sheet"><thead><tr>{string.Concat(heads.Select(head => $"<th scope=\"col\">{HtmlPage.Text(head)}</th>"))}</tr></thead>
            <tbody>{string.Concat(rows)}</tbody></table>
            """;
    }

    private static string Row(int number, Attendee? person, bool sector) =>
        $"<tr><td class=\"number\">{number}.</td><td>{HtmlPage.Text(person?.Name)}</td><td>{HtmlPage.Text(person?.Organisation)}</td>"
        + (sector ? $"<td>{HtmlPage.Text(person?.Sector)}</td>" : "") + "<td class=\"sign\"></td></tr>\n";
}
