using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Polls;

/// <summary>Everything that a client can ask of a poll (docs/protocol.md).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(EditPoll), "editPoll")]
[JsonDerivedType(typeof(SetQuestion), "setQuestion")]
[JsonDerivedType(typeof(MoveQuestion), "moveQuestion")]
[JsonDerivedType(typeof(RemoveQuestion), "removeQuestion")]
[JsonDerivedType(typeof(SetPollPhase), "setPhase")]
[JsonDerivedType(typeof(ShowResults), "showResults")]
[JsonDerivedType(typeof(GiveAnswer), "answer")]
[JsonDerivedType(typeof(CountOthers), "countOthers")]
[JsonDerivedType(typeof(AddReply), "addReply")]
[JsonDerivedType(typeof(HideReply), "hideReply")]
[JsonDerivedType(typeof(HideWord), "hideWord")]
public abstract record PollCommand : Command;

/// <summary>The poll is so. What is null stays.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Repeats">Id of the earlier poll of this workshop that it asks again; empty for none.</param>
public sealed record EditPoll(string? Title = null, string? Repeats = null) : PollCommand;

/// <summary>
/// The question is asked, and reads so; a new one comes last. What has been answered may be worded differently, and nothing
/// else: <c>conflict</c>.
/// </summary>
public sealed record SetQuestion(PollQuestion Question) : PollCommand;

/// <summary>The question comes right after that one; first when null.</summary>
public sealed record MoveQuestion(string QuestionId, string? After = null) : PollCommand;

/// <summary>The question is not asked. Refused (<c>conflict</c>) once it has been answered.</summary>
public sealed record RemoveQuestion(string QuestionId) : PollCommand;

/// <summary>The poll is a draft, open or closed.</summary>
public sealed record SetPollPhase(PollPhase Phase) : PollCommand;

/// <summary>A block of the agenda opens the poll, unless it was closed before, or closes it; once. Never from a client.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Number">The cue's number.</param>
public sealed record TakePollCue(PollPhase Phase, int Number) : PollCommand;

/// <summary>The room sees the results (or not).</summary>
public sealed record ShowResults(bool On) : PollCommand;

/// <summary>My answer to that question is this, and no other; with nothing in it, I have none.</summary>
public sealed record GiveAnswer(string QuestionId, PollAnswer Value) : PollCommand;

/// <summary>So many people without a phone gave that value, all told.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Key">An option, an option and criterion as <c>{option}/{criterion}</c>, a word; empty for a scale or number.</param>
/// <param name="Value">1 for a choice or word; the step, number, place or rating; the points of each.</param>
/// <param name="Count">How many people; 0 takes it back.</param>
public sealed record CountOthers(string QuestionId, string Key, double Value, int Count) : PollCommand;

/// <summary>The open answer of somebody without a phone.</summary>
/// <param name="ReplyId">New id; adding it again changes nothing.</param>
/// <param name="QuestionId">The question.</param>
/// <param name="Text">The answer.</param>
public sealed record AddReply(string ReplyId, string QuestionId, string Text) : PollCommand;

/// <summary>The room does not see that open answer (or does).</summary>
/// <param name="ReplyId">Id of an entity <c>reply/{id}</c>.</param>
/// <param name="On">Hidden?</param>
public sealed record HideReply(string ReplyId, bool On = true) : PollCommand;

/// <summary>The cloud does not show that word (or does).</summary>
public sealed record HideWord(string QuestionId, string Word, bool On = true) : PollCommand;
