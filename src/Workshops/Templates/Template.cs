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
    IReadOnlyList<Template.Sheet> Context,
    IReadOnlyList<Words> Areas,
    IReadOnlyList<Template.Theme> Teams,
    IReadOnlyList<Template.Board> Boards,
    IReadOnlyList<Template.Block> Agenda)
{
    /// <summary>Ids of all templates, in the order offered.</summary>
    public static readonly IReadOnlyList<string> Ids = ["expert-meeting", "blank"];

    /// <summary>What can be chosen from, in that language.</summary>
    public static IReadOnlyList<TemplateChoice> Choices(string language) =>
        [.. Ids.Select(id => (Id: id, Template: Find(id)!)).Select(t => new TemplateChoice(t.Id, t.Template.Title.In(language), t.Template.Description.In(language)))];

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
            Context: [.. Context.Select(sheet => new ContextSheet(sheet.Title.In(language), sheet.Text.In(language)))])];
}

/// <summary>A template as it is offered.</summary>
/// <param name="Id">Goes into the field <c>template</c> when a workshop is created.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it holds, in a sentence or two.</param>
public sealed record TemplateChoice(string Id, string Title, string Description);
