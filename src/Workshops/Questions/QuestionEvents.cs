using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Questions;

/// <summary>Everything that can have happened to a list of questions. Names are stored for ever; see tests/Golden.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(QuestionsOpened), "questionsOpened")]
[JsonDerivedType(typeof(QuestionsImported), "questionsImported")]
[JsonDerivedType(typeof(RulesSet), "rulesSet")]
[JsonDerivedType(typeof(QuestionAsked), "questionAsked")]
[JsonDerivedType(typeof(QuestionWithdrawn), "questionWithdrawn")]
[JsonDerivedType(typeof(VoteSet), "voteSet")]
[JsonDerivedType(typeof(VotesTyped), "votesTyped")]
[JsonDerivedType(typeof(QuestionApproved), "questionApproved")]
[JsonDerivedType(typeof(QuestionHidden), "questionHidden")]
[JsonDerivedType(typeof(QuestionTaken), "questionTaken")]
[JsonDerivedType(typeof(QuestionAnswered), "questionAnswered")]
public abstract record QuestionEvent : Event;

/// <summary>The list came to be, from an activity of its workshop.</summary>
public sealed record QuestionsOpened(string Title, string? TeamId) : QuestionEvent;

/// <summary>The list came to be with the content of an outcomes file.</summary>
public sealed record QuestionsImported(QuestionsContent Content) : QuestionEvent;

/// <summary>The list's rules changed; what is null stayed.</summary>
public sealed record RulesSet(string? Title, bool? Open, bool? Anonymous, bool? Moderated) : QuestionEvent;

/// <summary>A question was asked.</summary>
/// <param name="QuestionId">Its id.</param>
/// <param name="Text">Its text, byte for byte.</param>
/// <param name="Author">Participant id; in an anonymous list the author's tag; empty for somebody without a phone.</param>
/// <param name="Approved">May the room see it?</param>
public sealed record QuestionAsked(string QuestionId, string Text, string Author, bool Approved) : QuestionEvent;

/// <summary>A question was taken back by its author.</summary>
public sealed record QuestionWithdrawn(string QuestionId) : QuestionEvent;

/// <summary>Somebody wants a question answered too, or no longer.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Voter">The voter's tag, never a participant id: votes are secret.</param>
/// <param name="On">Whether they do.</param>
public sealed record VoteSet(string QuestionId, string Voter, bool On) : QuestionEvent;

/// <summary>Votes of people without a phone, all told.</summary>
public sealed record VotesTyped(string QuestionId, int Count) : QuestionEvent;

/// <summary>A question may be seen by the room.</summary>
public sealed record QuestionApproved(string QuestionId) : QuestionEvent;

/// <summary>A question was hidden from the room.</summary>
public sealed record QuestionHidden(string QuestionId, string Reason) : QuestionEvent;

/// <summary>A question is being answered; null: none.</summary>
public sealed record QuestionTaken(string? QuestionId) : QuestionEvent;

/// <summary>A question has been answered, or not yet.</summary>
public sealed record QuestionAnswered(string QuestionId, bool On) : QuestionEvent;
