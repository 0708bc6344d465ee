using Workshops.Live;

namespace Workshops.Boards;

/// <summary>What the two axes of a matrix mean.</summary>
/// <param name="X">From left to right.</param>
/// <param name="Y">From bottom to top.</param>
public sealed record Axes(Axis X, Axis Y)
{
    /// <summary>No words of its own.</summary>
    public static readonly Axes Unnamed = new(new Axis("", "", ""), new Axis("", "", ""));

    /// <summary>Why it cannot be so, or null.</summary>
    internal Rejection? Fault => Check.All(X.Fault, Y.Fault);
}

/// <summary>An axis. Any of its words may be empty.</summary>
/// <param name="Title">What grows along it.</param>
/// <param name="Low">Words at its beginning.</param>
/// <param name="High">Words at its end.</param>
public sealed record Axis(string Title, string Low, string High)
{
    /// <summary>Why it cannot be so, or null.</summary>
    internal Rejection? Fault => Check.All(
        Check.OptionalText(Title, Limits.Title),
        Check.OptionalText(Low, Limits.Title),
        Check.OptionalText(High, Limits.Title));
}
