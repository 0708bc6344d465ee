namespace Workshops.Polls;

/// <summary>What a new poll asks at first. A command's; with a form, or with questions of its own.</summary>
/// <param name="Questions">Its questions.</param>
/// <param name="Template">One of <see cref="PollTemplate.Ids"/> in the workshop's language, in their place.</param>
/// <param name="Repeats">Id of the earlier poll that it asks again.</param>
/// <param name="Open">It begins open, and not as a draft.</param>
public sealed record NewPoll(IReadOnlyList<PollQuestion>? Questions = null, string? Template = null, string? Repeats = null, bool Open = false);
