using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Questions;

/// <summary>Everything that a client can ask of a list of questions (docs/protocol.md).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(Vote), "vote")]
[JsonDerivedType(typeof(CountVotes), "countVotes")]
[JsonDerivedType(typeof(Approve), "approve")]
[JsonDerivedType(typeof(Hide), "hide")]
[JsonDerivedType(typeof(AnswerNow), "answerNow")]
[JsonDerivedType(typeof(SetAnswered), "setAnswered")]
[JsonDerivedType(typeof(SetRules), "setRules")]
public abstract record QuestionCommand : Command;

/// <summary>The question is asked. Asking it again changes nothing. Of a facilitator it is somebody's without a phone: nobody's in name.</summary>
/// <param name="QuestionId">New id, a ULID.</param>
/// <param name="Text">At most <see cref="Limits.Comment"/> characters.</param>
public sealed record Ask(string QuestionId, string Text) : QuestionCommand;

/// <summary>My question is asked no more.</summary>
public sealed record Withdraw(string QuestionId) : QuestionCommand;

/// <summary>I do (or do not) want that answered too.</summary>
public sealed record Vote(string QuestionId, bool On = true) : QuestionCommand;

/// <summary>So many people without a phone want that answered too, all told.</summary>
public sealed record CountVotes(string QuestionId, int Count) : QuestionCommand;

/// <summary>The room may see the question: approved, or no longer hidden.</summary>
public sealed record Approve(string QuestionId) : QuestionCommand;

/// <summary>The room no longer sees the question; its author sees why.</summary>
public sealed record Hide(string QuestionId, string Reason) : QuestionCommand;

/// <summary>That question is being answered, and no other; null: none is.</summary>
public sealed record AnswerNow(string? QuestionId = null) : QuestionCommand;

/// <summary>The question has been answered (or not yet).</summary>
public sealed record SetAnswered(string QuestionId, bool On = true) : QuestionCommand;

/// <summary>The list works so. What is null stays.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Open">New questions and votes are taken.</param>
/// <param name="Anonymous">No author is stored. Can change only while the list is empty (<c>conflict</c>).</param>
/// <param name="Moderated">The room sees a question only when it is approved.</param>
public sealed record SetRules(string? Title = null, bool? Open = null, bool? Anonymous = null, bool? Moderated = null) : QuestionCommand;
