using Workshops.Live;
using Workshops.Templates;

namespace Workshops.Polls;

/// <summary>A form to ask as it is or to change first. Forms are data, one file each (<c>Polls/{id}.json</c>), with their texts in every language.</summary>
public sealed record PollTemplate(Words Title, IReadOnlyList<PollTemplate.Asked> Questions)
{
    /// <summary>Ids of all forms.</summary>
    public static readonly IReadOnlyList<string> Ids = ["satisfaction"];

    /// <summary>The form of that id, or null.</summary>
    public static PollTemplate? Find(string id)
    {
        if (!Ids.Contains(id, StringComparer.Ordinal))
            return null;
        using var file = typeof(PollTemplate).Assembly.GetManifestResourceStream($"Polls/{id}.json")!;
        return System.Text.Json.JsonSerializer.Deserialize<PollTemplate>(file, LiveJson.Options);
    }

    /// <summary>Its questions in that language.</summary>
    public IReadOnlyList<PollQuestion> In(string language) => [.. Questions.Select(q => q.In(language).Filled())];

    /// <summary>A question of a form.</summary>
    public sealed record Asked(
        string Id,
        QuestionKind Kind,
        Words Text,
        IReadOnlyList<Words>? Options = null,
        Words? Low = null,
        Words? High = null,
        GoodEnd? Good = null)
    {
        internal PollQuestion In(string language) => new(
            Id,
            Kind,
            Text.In(language),
            Options: Options?.Select((option, i) => new PollOption($"o{i + 1}", option.In(language))).ToList(),
            Low: Low?.In(language),
            High: High?.In(language),
            Good: Good);
    }
}
