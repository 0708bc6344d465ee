using System.Text.Json.Serialization;

namespace Workshops.Questions;

/// <summary>Entity <c>questions</c>.</summary>
/// <param name="Open">New questions and votes are taken.</param>
/// <param name="Now">The question that is being answered, or null.</param>
/// <param name="Count">How many the room sees.</param>
public sealed record QuestionsView(string Title, string? TeamId, bool Open, bool Anonymous, bool Moderated, string? Now, int Count);

/// <summary>Entity <c>question/{id}</c>.</summary>
/// <param name="Votes">Of phones.</param>
/// <param name="Others">Of people without a phone.</param>
/// <param name="Hidden">The room does not see it: hidden, or waiting for approval.</param>
/// <param name="Waiting">It waits for approval.</param>
/// <param name="Reason">Why it is hidden; to its author and facilitators.</param>
/// <param name="By">Participant id of its author; to facilitators, never in an anonymous list.</param>
public sealed record AskedView(
    string Id,
    string Text,
    DateTimeOffset At,
    int Votes,
    int Others,
    bool Answered,
    bool Hidden,
    bool Waiting,
    int Order,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? By);

/// <summary>Entity <c>mine/{questionId}</c>, to that participant only.</summary>
/// <param name="Asked">It is my question.</param>
/// <param name="Voted">I want it answered too.</param>
public sealed record MyQuestionView(string Id, bool Asked, bool Voted);
