using System.Text.Json.Serialization;
using Workshops.Boards;
using Workshops.Polls;

namespace Workshops.Meetings;

/// <summary>
/// All that organisers may take home of a workshop itself: no people, no names, no codes. The same record is exported and imported.
/// What stands on boards and what teams conclude are records of their own, see <see cref="BoardContent"/> and <see cref="Teams.TeamContent"/>.
/// </summary>
/// <param name="Registration">What is asked of people who register, where more was said than <paramref name="Asks"/> says.</param>
/// <param name="Number">Which of its series it is, or null.</param>
/// <param name="Logos">Of partners and funders; null for none.</param>
/// <param name="People">How many people came in. Meant for reading: nobody is in an imported workshop.</param>
/// <param name="Round">How many themes on from their own teams were (world café); null for at home.</param>
/// <param name="Archived">Teams that were removed: what they wrote and concluded is kept. Null when there are none.</param>
public sealed record WorkshopContent(
    string Title,
    string Language,
    string TimeZone,
    string? Place,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    Status Status,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Areas,
    IReadOnlyList<ContextSheet> Context,
    IReadOnlyList<ItemContent> Agenda,
    IReadOnlyList<ThemeTeamContent> Teams,
    IReadOnlyList<ActivityContent> Activities,
    string? Conclusion,
    int People,
    int? Round = null,
    IReadOnlyList<ThemeTeamContent>? Archived = null,
    Registration? Registration = null,
    int? Number = null,
    IReadOnlyList<Logo>? Logos = null);

/// <summary>A block of the agenda to take home. Blocks stand in order.</summary>
/// <param name="StartsAt">Its own time as planned (not before it), or null: when the block before it ends.</param>
/// <param name="Opens">The phase that its start brings its boards to, or null.</param>
/// <param name="Closes">Its end closes them; null for no.</param>
/// <param name="TeamId">The team whose own it is, or null; it may be gone.</param>
/// <param name="Least">The fewest minutes that it may be squeezed to, where that was said.</param>
public sealed record ItemContent(
    string Id,
    string Title,
    string Kind,
    DateTimeOffset? StartsAt,
    int Minutes,
    string? ActivityId,
    Phase? Opens = null,
    bool? Closes = null,
    string? TeamId = null,
    int? Least = null);

/// <summary>A team as the workshop knows it, to take home. Teams stand in order.</summary>
/// <param name="Colour">1 to 8.</param>
/// <param name="Members">How many people were in it. Meant for reading, as <see cref="WorkshopContent.People"/>.</param>
public sealed record ThemeTeamContent(string Id, string Name, string? Question, int Colour, int? Capacity, int Members);

/// <summary>An activity to take home. Activities stand in order.</summary>
/// <param name="Columns">A board's first columns; what they became is in its <see cref="BoardContent"/>.</param>
public sealed record ActivityContent(string Id, string Kind, string Title, string? TeamId, IReadOnlyList<NewColumn> Columns)
{
    /// <summary>What a poll asked at first; what became of it is in its <see cref="PollContent"/>.</summary>
    public PollOutline? Poll { get; init; }

    /// <summary>It can be answered after the end too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Afterwards { get; init; }
}
