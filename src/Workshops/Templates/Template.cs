using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Templates;

/// <summary>
/// A meeting to start from: agenda, teams, boards, areas, context. Templates are data, one file each
/// (<c>Templates/{id}.json</c>), with their texts in every language.
/// </summary>
public sealed partial record Template(
    Words Title,
    Words Description,
    Template.Crowd People,
    IReadOnlyList<Template.Sheet> Context,
    IReadOnlyList<Words> Areas,
    IReadOnlyList<Template.Theme> Teams,
    IReadOnlyList<Template.Board> Boards,
    IReadOnlyList<Template.Block> Agenda)
{
    /// <summary>Ids of all templates, in the order offered.</summary>
    public static readonly IReadOnlyList<string> Ids =
    [
        "expert-meeting", "swot", "problem-tree", "smart-goals", "world-cafe", "one-two-four-all", "stakeholder-mapping", "service-clinic", "retrospective", "blank",
    ];

    /// <summary>What can be chosen from, in that language.</summary>
    public static IReadOnlyList<TemplateChoice> Choices(string language) =>
        [.. Ids.Select(id => Find(id)!.As(id, language))];

    private TemplateChoice As(string id, string language) =>
        new(id, Title.In(language), Description.In(language), Length, People.From, People.To);

    // Who comes early to register is not counted
    private int Length => AgendaPlace.Of(Agenda.Where(block => block.After is not < 0).Select(block => block.Planned())).Sum(place => place.Minutes);

    /// <summary>The template of that id, or null.</summary>
    public static Template? Find(string id)
    {
        if (!Ids.Contains(id, StringComparer.Ordinal))
            return null;
        using var file = typeof(Template).Assembly.GetManifestResourceStream($"Templates/{id}.json")!;
        return System.Text.Json.JsonSerializer.Deserialize<Template>(file, LiveJson.Options);
    }

    /// <summary>What a facilitator would ask of a new, empty workshop to make it so, in order.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <param name="startsAt">When the workshop starts, or null; the agenda is laid from there.</param>
    public IReadOnlyList<WorkshopCommand> Apply(string language, DateTimeOffset? startsAt) =>
    [
        .. Described(language),
        .. Teams.Select(t => new AddTeam(t.Id, t.Name.In(language), t.Question.In(language))),
        .. Teams.Select(t => t.Activity(language)),
        .. Boards.Select(b => b.Activity(language)),
        .. Agenda.Select(b => b.Item(language, startsAt)),
    ];

    private IEnumerable<WorkshopCommand> Described(string language) => Areas.Count + Context.Count is 0
        ? []
        : [new Describe(
            Areas: [.. Areas.Select(area => area.In(language))],
            Context: [.. Context.Select(sheet => new ContextSheet(sheet.Title.In(language), sheet.Text.In(language), sheet.Kind))])];

    /// <summary>What a facilitator would then ask of its boards, each with the id of its board.</summary>
    public IReadOnlyList<(string Board, BoardCommand Command)> Settings(string language) =>
        [.. Boards.Where(board => board.Settings is not null).SelectMany(board => board.Settings!.Commands(language).Select(command => (board.Id, command)))];
}

/// <summary>A template as it is offered.</summary>
/// <param name="Id">Goes into the field <c>template</c> when a workshop is created.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it holds, in a sentence or two.</param>
/// <param name="Minutes">How long its agenda is; 0 when it has none.</param>
/// <param name="From">It is meant for so many people at least.</param>
/// <param name="To">And for so many at most.</param>
public sealed record TemplateChoice(string Id, string Title, string Description, int Minutes, int From, int To);
