using System.Text;

namespace Workshops.Live;

/// <summary>The checks that every command shares. Each gives the reason for refusal, or null when all is well.</summary>
public static class Check
{
    /// <summary>Ids made by clients: letters, digits, <c>-</c>, <c>_</c>, <c>.</c>; not empty, not over <see cref="Limits.Id"/>.</summary>
    public static Rejection? Id(string? id) =>
        id is { Length: > 0 and <= Limits.Id } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? null
            : Rejection.Invalid;

    /// <summary>A text that must say something.</summary>
    /// <param name="text">The text, stored as it is: never trimmed, cut or normalised.</param>
    /// <param name="limit">Most characters (Unicode code points).</param>
    public static Rejection? Text(string? text, int limit) =>
        string.IsNullOrWhiteSpace(text) ? Rejection.Invalid : OptionalText(text, limit);

    /// <summary>A text that may be missing or empty.</summary>
    /// <inheritdoc cref="Text"/>
    public static Rejection? OptionalText(string? text, int limit) => text switch
    {
        null => null,
        _ when !WellFormed(text) => Rejection.Invalid,
        _ when text.Length > limit && text.EnumerateRunes().Count() > limit => Rejection.TooLong,
        _ => null,
    };

    /// <summary>A number within bounds, both included.</summary>
    public static Rejection? Range(double? value, double from, double to) =>
        value is null || (value >= from && value <= to) ? null : Rejection.Invalid;

    /// <summary>The first of several checks that failed, or null.</summary>
    public static Rejection? All(params ReadOnlySpan<Rejection?> checks)
    {
        foreach (var check in checks)
        {
            if (check is not null)
                return check;
        }

        return null;
    }

    // No control characters but tab and line ends, no lone surrogates: such text cannot be stored and shown everywhere
    private static bool WellFormed(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var used) != System.Buffers.OperationStatus.Done)
                return false;
            if (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'))
                return false;
            rest = rest[used..];
        }

        return true;
    }
}
