using System.Buffers.Text;
using System.Diagnostics;

namespace Workshops.Bench.Load;

/// <summary>A note of 140 characters that says when it was posted: <c>@</c> and 16 hexadecimal digits, anywhere in what a phone hears.</summary>
internal static class Stamp
{
    private const int Digits = 16;
    private static readonly string Rest = string.Concat(Enumerable.Repeat("Iedzīvotāju digitālās prasmes un vajadzības Jelgavas novadā ", 3));

    /// <summary>A note posted now.</summary>
    public static string Note() => Note(Stopwatch.GetTimestamp());

    /// <summary>A note posted then.</summary>
    public static string Note(long at) => $"@{at:x16} {Rest}"[..140];

    /// <summary>Finds the notes in a message.</summary>
    /// <param name="message">UTF-8, in whatever envelope.</param>
    /// <param name="found">Called with when each was posted.</param>
    public static int Find(ReadOnlySpan<byte> message, Action<long> found)
    {
        var count = 0;
        while (message.IndexOf((byte)'@') is var at && at >= 0 && message.Length > at + Digits)
        {
            message = message[(at + 1)..];
            if (!Utf8Parser.TryParse(message[..Digits], out long posted, out var read, 'x') || read != Digits)
                continue;
            found(posted);
            count++;
        }

        return count;
    }
}
