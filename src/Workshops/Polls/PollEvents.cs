using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Polls;

/// <summary>Everything that can have happened to a poll. Names are stored for ever; see tests/Golden.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(PollOpened), "pollOpened")]
[JsonDerivedType(typeof(PollImported), "pollImported")]
[JsonDerivedType(typeof(PollEdited), "pollEdited")]
[JsonDerivedType(typeof(QuestionSet), "questionSet")]
[JsonDerivedType(typeof(QuestionMoved), "questionMoved")]
[JsonDerivedType(typeof(QuestionRemoved), "questionRemoved")]
[JsonDerivedType(typeof(PollPhaseSet), "phaseSet")]
[JsonDerivedType(typeof(ResultsShown), "resultsShown")]
[JsonDerivedType(typeof(AnswerGiven), "answerGiven")]
[JsonDerivedType(typeof(OthersCounted), "othersCounted")]
[JsonDerivedType(typeof(ReplyAdded), "replyAdded")]
[JsonDerivedType(typeof(ReplyHidden), "replyHidden")]
[JsonDerivedType(typeof(WordHidden), "wordHidden")]
public abstract record PollEvent : Event;

/// <summary>The poll came to be, from an activity of its workshop.</summary>
/// <param name="Title">Its title.</param>
/// <param name="TeamId">The team whose poll it is, or null for everybody's.</param>
/// <param name="Outline">What it asks at first.</param>
public sealed record PollOpened(string Title, string? TeamId, PollOutline Outline) : PollEvent;

/// <summary>The poll came to be with the content of an outcomes file: counts, and nobody's answer.</summary>
public sealed record PollImported(PollContent Content) : PollEvent;

/// <summary>The poll changed; what is null stayed.</summary>
public sealed record PollEdited(string? Title, string? Repeats) : PollEvent;

/// <summary>A question is asked so; a new one comes last.</summary>
public sealed record QuestionSet(PollQuestion Question) : PollEvent;

/// <summary>A question stands elsewhere.</summary>
public sealed record QuestionMoved(string QuestionId, string? After) : PollEvent;

/// <summary>A question that nobody had answered is gone.</summary>
public sealed record QuestionRemoved(string QuestionId) : PollEvent;

/// <summary>The poll is a draft, open or closed.</summary>
/// <param name="Phase">What it is now.</param>
/// <param name="Cue">The number of the agenda's cue that brought it, or null.</param>
public sealed record PollPhaseSet(PollPhase Phase, int? Cue = null) : PollEvent;

/// <summary>The room sees the results, or not.</summary>
public sealed record ResultsShown(bool On) : PollEvent;

/// <summary>Somebody's answer is now this.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Voter">The voter's tag, never a participant id: answers are secret.</param>
/// <param name="Value">The answer; null when it was taken back.</param>
public sealed record AnswerGiven(string QuestionId, string Voter, PollAnswer? Value) : PollEvent;

/// <summary>How many people without a phone gave a value, all told.</summary>
public sealed record OthersCounted(string QuestionId, string Key, double Value, int Count) : PollEvent;

/// <summary>An open answer from paper.</summary>
public sealed record ReplyAdded(string ReplyId, string QuestionId, string Text) : PollEvent;

/// <summary>An open answer is hidden from the room, or no longer.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Number">Which answer to it, from 1.</param>
/// <param name="On">Hidden?</param>
public sealed record ReplyHidden(string QuestionId, int Number, bool On) : PollEvent;

/// <summary>A word is not shown in the cloud, or is again.</summary>
public sealed record WordHidden(string QuestionId, string Word, bool On) : PollEvent;
