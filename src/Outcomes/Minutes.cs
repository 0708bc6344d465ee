using Workshops.Agenda;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>
/// The minutes of a meeting before they have a form: what is said and in which order. Title, date and place, context,
/// agenda, teams, boards, conclusion. Every form (<see cref="MarkdownMinutes"/>, <see cref="HtmlMinutes"/>) writes the same blocks.
/// </summary>
/// <param name="Language">Language of the headings, and by intent of the content.</param>
/// <param name="Title">The workshop's title.</param>
/// <param name="Blocks">All after the title.</param>
public sealed record Minutes(string Language, string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>Logos of partners and funders, whose pictures are at hand.</summary>
    public IReadOnlyList<LogoPicture> Logos { get; init; } = [];

    /// <summary>The minutes of that meeting. Hidden notes are left out: what a moderator took from the room is not filed.</summary>
    public static Minutes Of(Meeting meeting)
    {
        var workshop = meeting.Workshop;
        var texts = Texts.Of(workshop.Language);
        var clock = new Clock(workshop, texts);
        var teams = workshop.Teams.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return new(workshop.Language, workshop.Title,
        [
            Facts(workshop, texts, clock),
            .. Context(workshop),
            .. Agenda(workshop, texts, clock),
            .. TeamMinutes.Of(meeting, texts),
            .. Boards(meeting, texts, teams),
            .. PollMinutes.Of(meeting, texts),
            .. QuestionMinutes.Of(meeting, texts),
            .. Conclusion(workshop, texts),
        ])
        {
            Logos = LogoPicture.Of(workshop, meeting.Pictures ?? []),
        };
    }

    private static Facts Facts(WorkshopContent workshop, Texts texts, Clock clock)
    {
        (string Label, string? Value)[] facts =
        [
            (texts["outcomes.when"], clock.Span(workshop.StartsAt, workshop.EndsAt)),
            (texts["outcomes.place"], workshop.Place),
            (texts["outcomes.number"], workshop.Number is { } number ? $"{number}" : null),
            (texts["outcomes.people"], workshop.People is 0 ? null : $"{workshop.People}"),
            (texts["outcomes.status"], workshop.Status is Status.Closed ? null : texts["outcomes.notClosed"]),
        ];
        return new([.. facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => new Fact(f.Label, f.Value!))]);
    }

    private static IEnumerable<Block> Context(WorkshopContent workshop) => workshop.Context.SelectMany(
        sheet => new Block[] { new Heading(2, sheet.Title), new Paragraph(sheet.Text) });

    private static IEnumerable<Block> Agenda(WorkshopContent workshop, Texts texts, Clock clock)
    {
        if (workshop.Agenda.Count is 0)
            yield break;
        yield return new Heading(2, texts["outcomes.agenda"]);
        var plan = PlanOf(workshop);
        yield return new Schedule([.. plan.Items.Select(item => new Fact(clock.Times(plan.StartOf(item.Id), item.Minutes), Titled(item, workshop)))]);
    }

    /// <summary>The agenda as planned.</summary>
    internal static AgendaPlan PlanOf(WorkshopContent workshop) => new(workshop.Agenda.Index().Select(Planned), workshop.StartsAt);

    /// <summary>A block's title; a team's own block says whose it is.</summary>
    internal static string Titled(AgendaItem item, WorkshopContent workshop) =>
        workshop.Teams.FirstOrDefault(team => team.Id == item.TeamId) is { } team ? $"{team.Name}: {item.Title}" : item.Title;

    private static AgendaItem Planned((int Order, ItemContent Item) at) => new()
    {
        Id = at.Item.Id,
        Title = at.Item.Title,
        Kind = at.Item.Kind,
        StartsAt = at.Item.StartsAt,
        Minutes = at.Item.Minutes,
        TeamId = at.Item.TeamId,
        Order = at.Order,
    };

    private static IEnumerable<Block> Boards(Meeting meeting, Texts texts, HashSet<string> teams) =>
        meeting.Boards.Where(b => b.Content.TeamId is not { } team || !teams.Contains(team))
            .SelectMany(b => new Block[] { new Heading(2, b.Content.Title) }.Concat(BoardMinutes.Of(b.Content, texts, meeting.Workshop.Teams, meeting)));

    private static IEnumerable<Block> Conclusion(WorkshopContent workshop, Texts texts) =>
        string.IsNullOrWhiteSpace(workshop.Conclusion)
            ? []
            : [new Heading(2, texts["outcomes.conclusion"]), new Conclusion(null, workshop.Conclusion)];
}
