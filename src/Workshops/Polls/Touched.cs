using Workshops.Live;

namespace Workshops.Polls;

/// <summary>Keys of a poll's entities, as touches.</summary>
internal static class Touched
{
    public static readonly Touch Poll = new("poll");

    public static Touch Question(string id) => new("question/" + id);

    public static Touch Count(string id) => new("count/" + id);

    public static Touch Result(string id) => new("result/" + id);

    public static Touch Typed(string id) => new("typed/" + id);

    public static Touch Reply(string question, int place) => new("reply/" + ReplyId(question, place));

    public static Touch Mine(string id, string only) => new("mine/" + id, only);

    /// <summary>Says which answer to which question, and not whose.</summary>
    public static string ReplyId(string question, int place) => FormattableString.Invariant($"{question}.{place + 1}");
}
