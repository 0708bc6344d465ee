using System.Text.Json.Serialization;
using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>Where a workshop is in its life.</summary>
public enum Status
{
    /// <summary>Being prepared. Who has the code already may come in and waits for the beginning.</summary>
    Draft,

    /// <summary>The doors are open.</summary>
    Open,

    /// <summary>A block of the agenda has been started.</summary>
    Live,

    /// <summary>Over: read only, but for its facilitators.</summary>
    Closed,
}

/// <summary>What joining people can be asked. What they answer lives in the register, never in events.</summary>
public static class WorkshopFields
{
    /// <summary>Names on the wire, in the order asked.</summary>
    public static readonly IReadOnlyList<string> All = ["name", "sector", "organisation"];
}

/// <summary>A page of context: the aim, a stage of the method, facts and figures (mission rows 4 and 5).</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Plain text; lines are lines.</param>
/// <param name="Kind">One of <see cref="SheetKinds.All"/>, or null.</param>
public sealed record ContextSheet(string Title, string Text, string? Kind = null);

/// <summary>What a context sheet is. The wall shows a stage as a list of its guide points.</summary>
public static class SheetKinds
{
    /// <summary>Names on the wire: why one meets, the stage of the method with its guide points, facts and figures, what the strategy says.</summary>
    public static readonly IReadOnlyList<string> All = ["aim", "stage", "facts", "strategy"];

    internal static Live.Rejection? Fault(string? kind) =>
        kind is null || All.Contains(kind, StringComparer.Ordinal) ? null : Live.Rejection.Invalid;
}

/// <summary>Entity <c>workshop</c>.</summary>
/// <param name="CurrentItemEndsAt">When the present block ends; while paused: as it was when the countdown stopped.</param>
/// <param name="PausedAt">Since when the countdown stands, or null.</param>
/// <param name="AgendaEndsAt">When the agenda as planned ends; later than <paramref name="EndsAt"/> is an overrun (S2-01).</param>
/// <param name="Logos">Of partners and funders.</param>
/// <param name="Registration">What people who register are asked; <paramref name="Asks"/> is the basic part of it.</param>
/// <param name="Number">Which of its series it is, or null.</param>
/// <param name="Remarks">What the last pasted agenda had; to facilitators.</param>
/// <param name="AgendaCanEndAt">The earliest end that squeezing the blocks still to come can reach; to facilitators.</param>
/// <param name="Earlier">Id of the workshop before it in its series; to facilitators.</param>
public sealed record WorkshopView(
    string Id,
    string Title,
    Status Status,
    bool Locked,
    string Code,
    string Language,
    string TimeZone,
    string? Place,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    DateTimeOffset? AgendaEndsAt,
    string? Focus,
    string? CurrentItem,
    DateTimeOffset? CurrentItemEndsAt,
    DateTimeOffset? PausedAt,
    string? Conclusion,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Areas,
    IReadOnlyList<ContextSheet> Context,
    IReadOnlyList<Logo> Logos,
    Registration Registration,
    int? Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AgendaRemark>? Remarks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? AgendaCanEndAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Earlier,
    bool WaitingRoom);

/// <summary>Entity <c>agenda/{id}</c>.</summary>
/// <param name="StartsAt">When it starts as things stand: after what comes before it, and not before its own time. Null when the workshop has no date.</param>
/// <param name="Started">It is or was the present block.</param>
/// <param name="Opens">The phase that its start brings its boards to, or null.</param>
/// <param name="Closes">Its end closes them.</param>
/// <param name="TeamId">The team whose own it is, or null; blocks of different teams that follow each other are held at the same time.</param>
/// <param name="NotBefore">Its own time, or null.</param>
/// <param name="Least">The fewest minutes that it may be squeezed to, where that was said.</param>
public sealed record AgendaItemView(
    string Id,
    string Title,
    string Kind,
    DateTimeOffset? StartsAt,
    int Minutes,
    string? ActivityId,
    double Order,
    bool Started,
    Phase? Opens,
    bool Closes,
    string? TeamId,
    DateTimeOffset? NotBefore,
    int? Least);

/// <summary>Entity <c>team/{id}</c>.</summary>
/// <param name="Members">How many.</param>
/// <param name="Colour">1 to 8; also its letter, A to H.</param>
public sealed record TeamView(string Id, string Name, string? Question, int Colour, int? Capacity, int Members, double Order);

/// <summary>Entity <c>activity/{id}</c>. Its stream is <c>{kind}/{workshop}/{id}</c>.</summary>
/// <param name="Afterwards">It can be answered after the workshop was closed.</param>
public sealed record ActivityView(string Id, string Kind, string Title, string? TeamId, double Order, bool Afterwards);

/// <summary>Entity <c>person/{participant}</c>, to facilitators only; names are in the register.</summary>
/// <param name="Banned">Sent out for good.</param>
/// <param name="Waiting">In the waiting room.</param>
public sealed record PersonView(string Id, Role Role, string? TeamId, DateTimeOffset At, bool Removed, bool Banned, bool Waiting);

/// <summary>Entity <c>me</c>, to that participant only.</summary>
/// <param name="LostTeam">Name of the team that was theirs until it was removed; null once they are in another.</param>
/// <param name="Waiting">They wait to be let in.</param>
public sealed record MeView(string Id, Role Role, string? TeamId, string? LostTeam = null, bool Waiting = false);

/// <summary>Entity <c>presence</c>: who is connected now. Not an event.</summary>
/// <param name="People">Different people.</param>
/// <param name="Phones">Connections of theirs.</param>
public sealed record PresenceView(int People, int Phones);
