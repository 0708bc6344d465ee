using Workshops.Boards;

namespace Workshops.Outcomes;

/// <summary>How the groups of a board answer the areas of the plan, and which areas have nothing yet (S2-08).</summary>
internal static class AreaMinutes
{
    /// <summary>Nothing where no group of the board has an area.</summary>
    public static IEnumerable<Block> Of(BoardContent board, IReadOnlyList<string> areas, Texts texts)
    {
        var groups = board.Groups.Where(group => !string.IsNullOrEmpty(group.Area)).ToLookup(group => group.Area!, StringComparer.Ordinal);
        if (groups.Count == 0)
            yield break;
        yield return new Heading(4, texts["outcomes.areas"]);
        yield return new Facts([.. areas.Union(groups.Select(area => area.Key), StringComparer.Ordinal).Select(area => new Fact(area, Said(groups[area])))]);

        string Said(IEnumerable<GroupContent> those)
        {
            var titles = those.Select(group => string.IsNullOrWhiteSpace(group.Title) ? texts["outcomes.unnamedGroup"] : group.Title);
            return string.Join("; ", titles) is { Length: > 0 } all ? all : texts["outcomes.areaBare"];
        }
    }
}
