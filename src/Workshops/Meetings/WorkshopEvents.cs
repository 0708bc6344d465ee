using System.Text.Json.Serialization;
using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Polls;

namespace Workshops.Meetings;

/// <summary>Everything that can have happened to a workshop. Names are stored for ever; see tests/Golden.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(WorkshopCreated), "workshopCreated")]
[JsonDerivedType(typeof(WorkshopImported), "workshopImported")]
[JsonDerivedType(typeof(WorkshopRenamed), "workshopRenamed")]
[JsonDerivedType(typeof(WorkshopDescribed), "workshopDescribed")]
[JsonDerivedType(typeof(LogosSet), "logosSet")]
[JsonDerivedType(typeof(RegistrationSet), "registrationSet")]
[JsonDerivedType(typeof(NumberSet), "numberSet")]
[JsonDerivedType(typeof(EarlierLinked), "earlierLinked")]
[JsonDerivedType(typeof(StatusSet), "statusSet")]
[JsonDerivedType(typeof(DoorLocked), "doorLocked")]
[JsonDerivedType(typeof(ItemAdded), "itemAdded")]
[JsonDerivedType(typeof(ItemEdited), "itemEdited")]
[JsonDerivedType(typeof(ItemMoved), "itemMoved")]
[JsonDerivedType(typeof(ItemRemoved), "itemRemoved")]
[JsonDerivedType(typeof(AgendaImported), "agendaImported")]
[JsonDerivedType(typeof(ItemStarted), "itemStarted")]
[JsonDerivedType(typeof(ItemExtended), "itemExtended")]
[JsonDerivedType(typeof(ItemFinished), "itemFinished")]
[JsonDerivedType(typeof(TimerPaused), "timerPaused")]
[JsonDerivedType(typeof(TimerResumed), "timerResumed")]
[JsonDerivedType(typeof(TeamAdded), "teamAdded")]
[JsonDerivedType(typeof(TeamEdited), "teamEdited")]
[JsonDerivedType(typeof(TeamRemoved), "teamRemoved")]
[JsonDerivedType(typeof(MemberPlaced), "memberPlaced")]
[JsonDerivedType(typeof(ActivityAdded), "activityAdded")]
[JsonDerivedType(typeof(ActivityRemoved), "activityRemoved")]
[JsonDerivedType(typeof(ActivityKeptOpen), "activityKeptOpen")]
[JsonDerivedType(typeof(FocusSet), "focusSet")]
[JsonDerivedType(typeof(ConclusionSet), "conclusionSet")]
[JsonDerivedType(typeof(PersonAdmitted), "personAdmitted")]
[JsonDerivedType(typeof(PersonAppointed), "personAppointed")]
[JsonDerivedType(typeof(PersonRemoved), "personRemoved")]
[JsonDerivedType(typeof(PersonBanned), "personBanned")]
[JsonDerivedType(typeof(PersonReadmitted), "personReadmitted")]
[JsonDerivedType(typeof(WaitingRoomSet), "waitingRoomSet")]
[JsonDerivedType(typeof(PersonKeptWaiting), "personKeptWaiting")]
[JsonDerivedType(typeof(PersonLetIn), "personLetIn")]
[JsonDerivedType(typeof(TeamsRotated), "teamsRotated")]
[JsonDerivedType(typeof(ItemStaged), "itemStaged")]
[JsonDerivedType(typeof(WallSet), "wallSet")]
[JsonDerivedType(typeof(RevealSet), "revealSet")]
public abstract record WorkshopEvent : Event;

/// <summary>The workshop came to be.</summary>
/// <param name="Id">Its id, a random ULID.</param>
/// <param name="Code">Its join code, 8 digits.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language"><c>lv</c>, <c>lt</c> or <c>en</c>.</param>
/// <param name="TimeZone">IANA name; agenda texts are read in it.</param>
/// <param name="Place">Where it is held, or null.</param>
/// <param name="StartsAt">Planned beginning, or null.</param>
/// <param name="EndsAt">Planned end, or null.</param>
public sealed record WorkshopCreated(string Id, string Code, string Title, string Language, string TimeZone, string? Place, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt) : WorkshopEvent;

/// <summary>The workshop came to be with the content of an outcomes file.</summary>
/// <param name="Id">Its id, a new random ULID.</param>
/// <param name="Code">Its join code, 8 digits.</param>
/// <param name="Content">All that it holds; nobody is in it.</param>
public sealed record WorkshopImported(string Id, string Code, WorkshopContent Content) : WorkshopEvent;

/// <summary>It got another title.</summary>
public sealed record WorkshopRenamed(string Title) : WorkshopEvent;

/// <summary>Its description changed; what is null stayed.</summary>
public sealed record WorkshopDescribed(
    string? Place,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    string? Language,
    IReadOnlyList<string>? Asks,
    IReadOnlyList<string>? Areas,
    IReadOnlyList<ContextSheet>? Context) : WorkshopEvent;

/// <summary>What is asked of people who register changed: all of it, not the difference.</summary>
public sealed record RegistrationSet(IReadOnlyList<RegistrationField> Fields, string? Consent, int ConsentVersion) : WorkshopEvent;

/// <summary>It is that one of its series, or of none.</summary>
public sealed record NumberSet(int? Number) : WorkshopEvent;

/// <summary>It was made as the next after that workshop.</summary>
public sealed record EarlierLinked(string Earlier, int Number) : WorkshopEvent;

/// <summary>Its status changed.</summary>
public sealed record StatusSet(Status Status) : WorkshopEvent;

/// <summary>Its door was locked or unlocked.</summary>
public sealed record DoorLocked(bool On) : WorkshopEvent;

/// <summary>A block was added at the end of the agenda.</summary>
public sealed record ItemAdded(string ItemId, string Title, string Kind, DateTimeOffset? StartsAt, int Minutes, string? ActivityId, string? TeamId = null, int? Least = null) : WorkshopEvent;

/// <summary>A block changed: all of it, not the difference.</summary>
public sealed record ItemEdited(string ItemId, string Title, string Kind, DateTimeOffset? StartsAt, int Minutes, string? ActivityId, string? TeamId = null, int? Least = null) : WorkshopEvent;

/// <summary>A block stands elsewhere.</summary>
/// <param name="ItemId">The block.</param>
/// <param name="Order">Place in the agenda, ascending.</param>
public sealed record ItemMoved(string ItemId, double Order) : WorkshopEvent;

/// <summary>A block was removed.</summary>
public sealed record ItemRemoved(string ItemId) : WorkshopEvent;

/// <summary>An agenda text was pasted; its blocks follow as events of their own.</summary>
/// <param name="Remarks">What the facilitator should know of it, e.g. a duplicate line.</param>
public sealed record AgendaImported(IReadOnlyList<AgendaRemark> Remarks) : WorkshopEvent;

/// <summary>A block became the present one.</summary>
public sealed record ItemStarted(string ItemId, DateTimeOffset EndsAt) : WorkshopEvent;

/// <summary>The present block ends at another time.</summary>
public sealed record ItemExtended(string ItemId, DateTimeOffset EndsAt) : WorkshopEvent;

/// <summary>The present block is over.</summary>
public sealed record ItemFinished(string ItemId) : WorkshopEvent;

/// <summary>The countdown stands since then.</summary>
public sealed record TimerPaused : WorkshopEvent;

/// <summary>The countdown goes on.</summary>
public sealed record TimerResumed(DateTimeOffset EndsAt) : WorkshopEvent;

/// <summary>A team was added.</summary>
public sealed record TeamAdded(string TeamId, string Name, string? Question, int Colour, int? Capacity) : WorkshopEvent;

/// <summary>A team changed: all of it, not the difference.</summary>
public sealed record TeamEdited(string TeamId, string Name, string? Question, int Colour, int? Capacity) : WorkshopEvent;

/// <summary>A team was removed; its members are without one.</summary>
public sealed record TeamRemoved(string TeamId) : WorkshopEvent;

/// <summary>A person is in that team now, or in none.</summary>
public sealed record MemberPlaced(string Participant, string? TeamId) : WorkshopEvent;

/// <summary>An activity was added.</summary>
public sealed record ActivityAdded(string ActivityId, string Kind, string Title, string? TeamId, IReadOnlyList<NewColumn> Columns) : WorkshopEvent
{
    /// <summary>What a poll asks at first, or null.</summary>
    public PollOutline? Poll { get; init; }
}

/// <summary>An activity is no longer offered.</summary>
public sealed record ActivityRemoved(string ActivityId) : WorkshopEvent;

/// <summary>An activity can be answered after the end too, or no longer.</summary>
public sealed record ActivityKeptOpen(string ActivityId, bool On) : WorkshopEvent;

/// <summary>What phones and wall show changed.</summary>
public sealed record FocusSet(string? ActivityId) : WorkshopEvent;

/// <summary>The conclusion changed.</summary>
public sealed record ConclusionSet(string Text) : WorkshopEvent;

/// <summary>A person came in.</summary>
public sealed record PersonAdmitted(string Participant) : WorkshopEvent;

/// <summary>A person has another role.</summary>
public sealed record PersonAppointed(string Participant, Role Role) : WorkshopEvent;

/// <summary>A person was sent out.</summary>
public sealed record PersonRemoved(string Participant) : WorkshopEvent;
