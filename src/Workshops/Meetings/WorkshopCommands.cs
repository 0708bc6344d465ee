using System.Text.Json.Serialization;
using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Polls;

namespace Workshops.Meetings;

/// <summary>Everything that a client can ask of a workshop (docs/protocol.md).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(Rename), "rename")]
[JsonDerivedType(typeof(Describe), "describe")]
[JsonDerivedType(typeof(SetLogos), "setLogos")]
[JsonDerivedType(typeof(AddAgendaItem), "addAgendaItem")]
[JsonDerivedType(typeof(EditAgendaItem), "editAgendaItem")]
[JsonDerivedType(typeof(MoveAgendaItem), "moveAgendaItem")]
[JsonDerivedType(typeof(RemoveAgendaItem), "removeAgendaItem")]
[JsonDerivedType(typeof(ImportAgenda), "importAgenda")]
[JsonDerivedType(typeof(SqueezeAgenda), "squeezeAgenda")]
[JsonDerivedType(typeof(StartItem), "startItem")]
[JsonDerivedType(typeof(Extend), "extend")]
[JsonDerivedType(typeof(FinishItem), "finishItem")]
[JsonDerivedType(typeof(PauseTimer), "pauseTimer")]
[JsonDerivedType(typeof(ResumeTimer), "resumeTimer")]
[JsonDerivedType(typeof(AddTeam), "addTeam")]
[JsonDerivedType(typeof(EditTeam), "editTeam")]
[JsonDerivedType(typeof(RemoveTeam), "removeTeam")]
[JsonDerivedType(typeof(Assign), "assign")]
[JsonDerivedType(typeof(BalanceTeams), "balanceTeams")]
[JsonDerivedType(typeof(AddActivity), "addActivity")]
[JsonDerivedType(typeof(RemoveActivity), "removeActivity")]
[JsonDerivedType(typeof(DraftSurvey), "draftSurvey")]
[JsonDerivedType(typeof(KeepOpen), "keepOpen")]
[JsonDerivedType(typeof(Focus), "focus")]
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Lock), "lock")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Reopen), "reopen")]
[JsonDerivedType(typeof(SetConclusion), "setConclusion")]
[JsonDerivedType(typeof(SetRegistration), "setRegistration")]
[JsonDerivedType(typeof(SetNumber), "setNumber")]
[JsonDerivedType(typeof(Appoint), "appoint")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(Ban), "ban")]
[JsonDerivedType(typeof(Readmit), "readmit")]
[JsonDerivedType(typeof(WaitingRoom), "waitingRoom")]
[JsonDerivedType(typeof(LetIn), "letIn")]
[JsonDerivedType(typeof(AssignAll), "assignAll")]
[JsonDerivedType(typeof(Rotate), "rotate")]
[JsonDerivedType(typeof(StageItem), "stageItem")]
[JsonDerivedType(typeof(ShowOnWall), "wall")]
[JsonDerivedType(typeof(Reveal), "reveal")]
public abstract record WorkshopCommand : Command;

/// <summary>The workshop has that title.</summary>
public sealed record Rename(string Title) : WorkshopCommand;

/// <summary>The workshop is so. What is null stays.</summary>
/// <param name="Place">Where it is held; empty for nowhere in particular.</param>
/// <param name="StartsAt">Planned beginning.</param>
/// <param name="EndsAt">Planned end.</param>
/// <param name="Language">Language of its content and of the wall: <c>lv</c>, <c>lt</c> or <c>en</c>.</param>
/// <param name="Asks">What joining people are asked, see <see cref="WorkshopFields"/>.</param>
/// <param name="Areas">Areas of the plan that groups are mapped to (S2-08).</param>
/// <param name="Context">Context sheets: aim, facts, stage of the method.</param>
public sealed record Describe(
    string? Place = null,
    DateTimeOffset? StartsAt = null,
    DateTimeOffset? EndsAt = null,
    string? Language = null,
    IReadOnlyList<string>? Asks = null,
    IReadOnlyList<string>? Areas = null,
    IReadOnlyList<ContextSheet>? Context = null) : WorkshopCommand;

/// <summary>The block is in the agenda, at the end.</summary>
/// <param name="ItemId">New id.</param>
/// <param name="Title">What it is.</param>
/// <param name="Kind">One of <see cref="ItemKinds.All"/>, or a word of the client's own.</param>
/// <param name="StartsAt">Not before this time; null: when the block before it ends.</param>
/// <param name="Minutes">Its length, 0 to 1,440.</param>
/// <param name="Activity">Id of the activity that it opens, or null.</param>
/// <param name="Team">The team whose own it is, or null; blocks of different teams that follow each other are held at the same time.</param>
/// <param name="Least">The fewest minutes that it may be squeezed to; null or 0: as its kind has it.</param>
public sealed record AddAgendaItem(string ItemId, string Title, string Kind, int Minutes, DateTimeOffset? StartsAt = null, string? Activity = null, string? Team = null, int? Least = null) : WorkshopCommand;

/// <summary>The block is so. What is null stays.</summary>
/// <param name="ItemId">The block.</param>
/// <param name="Title">What it is.</param>
/// <param name="Kind">One of <see cref="ItemKinds.All"/>, or a word of the client's own.</param>
/// <param name="StartsAt">Not before this time.</param>
/// <param name="Minutes">Its length, 0 to 1,440.</param>
/// <param name="Activity">Id of the activity that it opens; empty for none.</param>
/// <param name="Team">The team whose own it is; empty for everybody's.</param>
/// <param name="Least">The fewest minutes that it may be squeezed to; 0: as its kind has it.</param>
/// <param name="Follows">True: it has no time of its own any more and starts when the block before it ends.</param>
public sealed record EditAgendaItem(string ItemId, string? Title = null, string? Kind = null, DateTimeOffset? StartsAt = null, int? Minutes = null, string? Activity = null, string? Team = null, int? Least = null, bool? Follows = null) : WorkshopCommand;

/// <summary>The block comes right after that one; first when null.</summary>
public sealed record MoveAgendaItem(string ItemId, string? After = null) : WorkshopCommand;

/// <summary>The block is no longer in the agenda.</summary>
public sealed record RemoveAgendaItem(string ItemId) : WorkshopCommand;

/// <summary>The blocks of a pasted agenda are there (S2-01). Pasting the same again adds nothing.</summary>
/// <param name="Text">Lines as in <c>14.00-14.15 Title</c>.</param>
public sealed record ImportAgenda(string Text) : WorkshopCommand;

/// <summary>
/// The agenda ends then at the latest: blocks still to come are made shorter, as little as is needed. <c>conflict</c> when they
/// cannot be made short enough; <c>agendaCanEndAt</c> of the workshop says when it can end.
/// </summary>
public sealed record SqueezeAgenda(DateTimeOffset EndsAt) : WorkshopCommand;

/// <summary>The block is the present one, with those of other teams beside it, and what it opens is in focus.</summary>
public sealed record StartItem(string ItemId) : WorkshopCommand;

/// <summary>The present block ends then.</summary>
/// <param name="ItemId">The block; <c>conflict</c> when it is no longer the present one.</param>
/// <param name="EndsAt">When, at most a day from now.</param>
public sealed record Extend(string ItemId, DateTimeOffset EndsAt) : WorkshopCommand;

/// <summary>No block is the present one.</summary>
/// <param name="ItemId">The block meant, or null for whichever it is.</param>
public sealed record FinishItem(string? ItemId = null) : WorkshopCommand;

/// <summary>The countdown stands.</summary>
public sealed record PauseTimer : WorkshopCommand;

/// <summary>The countdown goes on; the block ends later by the length of the pause.</summary>
public sealed record ResumeTimer : WorkshopCommand;

/// <summary>The team is there.</summary>
/// <param name="TeamId">New id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Question">Its guiding question, or null.</param>
/// <param name="Colour">1 to 8, or null for the next one free.</param>
/// <param name="Capacity">Most members; null or 0 for no limit.</param>
public sealed record AddTeam(string TeamId, string Name, string? Question = null, int? Colour = null, int? Capacity = null) : WorkshopCommand;

/// <summary>The team is so. What is null stays.</summary>
public sealed record EditTeam(string TeamId, string? Name = null, string? Question = null, int? Colour = null, int? Capacity = null) : WorkshopCommand;

/// <summary>The team is gone; its members are without a team, its board stays.</summary>
public sealed record RemoveTeam(string TeamId) : WorkshopCommand;

/// <summary>That person is in that team, or in none. People may assign themselves.</summary>
/// <param name="Participant">The person.</param>
/// <param name="TeamId">The team, or null for none.</param>
public sealed record Assign(string Participant, string? TeamId = null) : WorkshopCommand;

/// <summary>Everybody is in a team, teams are of equal size, and each is mixed by that field (S2-02).</summary>
/// <param name="By"><c>sector</c>, <c>organisation</c>, or null for size only.</param>
/// <param name="Seed">
/// Any text: everybody is dealt out anew, in an order that follows from it and from nothing else. Null: who is well placed stays.
/// </param>
public sealed record BalanceTeams(string? By = null, string? Seed = null) : WorkshopCommand
{
    /// <summary>What each person said of that field, looked up in the register by the grain. Never from a client, never stored.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string>? Answers { get; init; }
}

/// <summary>The activity is there.</summary>
/// <param name="ActivityId">New id; also that of its stream.</param>
/// <param name="Kind"><c>board</c>, <c>poll</c> or <c>questions</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="TeamId">The team whose own it is, or null for everybody's.</param>
/// <param name="Columns">A board's columns; null or empty for one, <c>main</c>, with the board's title.</param>
/// <param name="Poll">What a poll asks at first.</param>
public sealed record AddActivity(string ActivityId, string Kind, string Title, string? TeamId = null, IReadOnlyList<NewColumn>? Columns = null, NewPoll? Poll = null) : WorkshopCommand;

/// <summary>The activity is no longer offered; what was written on it is kept.</summary>
public sealed record RemoveActivity(string ActivityId) : WorkshopCommand;

/// <summary>A poll is there, in draft, with the questions that stand in the workshop's conclusion (S2-14); <c>notFound</c> when nothing was concluded.</summary>
/// <param name="ActivityId">New id; also that of its stream.</param>
/// <param name="Title">Its title.</param>
public sealed record DraftSurvey(string ActivityId, string Title) : WorkshopCommand;

/// <summary>The poll or list of questions can still be answered after the workshop was closed, as long as it is open itself.</summary>
public sealed record KeepOpen(string ActivityId, bool On = true) : WorkshopCommand;

/// <summary>Phones and wall show that activity; null: each phone its own team's board, the wall the teams side by side.</summary>
public sealed record Focus(string? ActivityId = null) : WorkshopCommand;

/// <summary>The workshop is open: people may come in.</summary>
public sealed record Open : WorkshopCommand;

/// <summary>The door is locked (or not): nobody new comes in, those inside stay.</summary>
/// <param name="On">Locked?</param>
public sealed record Lock(bool On = true) : WorkshopCommand;

/// <summary>The workshop is over: read only for everybody but its facilitators.</summary>
public sealed record Close : WorkshopCommand;

/// <summary>A closed workshop is open again.</summary>
public sealed record Reopen : WorkshopCommand;

/// <summary>The workshop concludes this.</summary>
public sealed record SetConclusion(string Text) : WorkshopCommand;

/// <summary>This, and only this, is asked of people who register, and they agree to that.</summary>
/// <param name="Fields">In the order asked.</param>
/// <param name="Consent">The words to agree to; null or empty for none.</param>
public sealed record SetRegistration(IReadOnlyList<RegistrationField> Fields, string? Consent = null) : WorkshopCommand;

/// <summary>It is that one of its series.</summary>
/// <param name="Number">1 to 10,000; 0 for none.</param>
public sealed record SetNumber(int Number) : WorkshopCommand;

/// <summary>It follows that workshop. Sent by the server when it is made so, never by a client: its facilitators may then read the outcomes of that one.</summary>
/// <param name="Earlier">Id of the workshop before it.</param>
/// <param name="Number">Which of the series it is.</param>
public sealed record Follow(string Earlier, int Number) : WorkshopCommand;

/// <summary>That person has that role.</summary>
public sealed record Appoint(string Participant, Role Role) : WorkshopCommand;

/// <summary>That person is out, and cannot come back with the same ticket. Their notes stay.</summary>
public sealed record Remove(string Participant) : WorkshopCommand;

/// <summary>That person has come in. Sent by the server when somebody joins, never by a client.</summary>
/// <param name="Participant">Who.</param>
/// <param name="TeamId">The team chosen, or null.</param>
/// <param name="Most">People that the server takes into one workshop.</param>
public sealed record Admit(string Participant, string? TeamId = null, int Most = Limits.People) : WorkshopCommand;
