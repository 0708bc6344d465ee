using System.Text.Json.Serialization;

namespace Workshops.Polls;

/// <summary>Entity <c>poll</c>.</summary>
/// <param name="Shown">The room sees the results.</param>
/// <param name="Repeats">Id of the earlier poll that it asks again.</param>
/// <param name="Questions">How many.</param>
/// <param name="Answered">People who answered anything, on phones.</param>
/// <param name="Origin">What it was drafted from; to facilitators.</param>
public sealed record PollView(
    string Title,
    string? TeamId,
    PollPhase Phase,
    bool Shown,
    string? Repeats,
    int Questions,
    int Answered,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PollOrigin? Origin);

/// <summary>Entity <c>question/{id}</c>.</summary>
public sealed record PollQuestionView(
    string Id,
    QuestionKind Kind,
    string Text,
    string? Hint,
    IReadOnlyList<PollOption> Options,
    IReadOnlyList<PollOption> Criteria,
    double? Min,
    double? Max,
    string? Low,
    string? High,
    GoodEnd? Good,
    string? Unit,
    int? Points,
    int? Most,
    int Order);

/// <summary>Entity <c>count/{id}</c>: how many have answered a question.</summary>
/// <param name="Id">The question.</param>
/// <param name="Answered">On phones.</param>
/// <param name="Others">Without a phone, as <see cref="PollResult.Others"/>.</param>
public sealed record CountView(string Id, int Answered, int Others);

/// <summary>Entity <c>typed/{id}</c>, to facilitators: what was typed in for people without a phone, and which words are hidden.</summary>
public sealed record TypedView(string Id, IReadOnlyList<MarkContent> Others, IReadOnlyList<string> HiddenWords);

/// <summary>Entity <c>reply/{id}</c>: an open answer.</summary>
/// <param name="Id">Its id; says nothing of who wrote it.</param>
/// <param name="QuestionId">The question.</param>
/// <param name="Text">The answer.</param>
/// <param name="Hidden">The room does not see it.</param>
public sealed record ReplyView(string Id, string QuestionId, string Text, bool Hidden);

/// <summary>Entity <c>mine/{questionId}</c>, to that participant only.</summary>
public sealed record MyAnswerView(string Id, PollAnswer Answer);
