using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Workshops.Agenda;

/// <summary>A block as a line of text gives it.</summary>
/// <param name="Id">Made from the line, so that the same line is the same block.</param>
/// <param name="Text">The line.</param>
/// <param name="Title">What is left of it without times.</param>
/// <param name="Kind">Guessed from its words.</param>
/// <param name="Start">Time of day, or null when only a length was given.</param>
/// <param name="Minutes">Length.</param>
public sealed record AgendaLine(string Id, string Text, string Title, string Kind, TimeSpan? Start, int Minutes);

/// <summary>A pasted agenda, read (S2-01).</summary>
/// <param name="Lines">Its blocks, each once, in order.</param>
/// <param name="Remarks">Duplicates, and lines without a time between lines with one.</param>
public sealed partial record AgendaText(IReadOnlyList<AgendaLine> Lines, IReadOnlyList<AgendaRemark> Remarks)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>
    /// Reads lines as in <c>14.00-14.15 Title</c>, <c>17.00 Title</c>, <c>20 min Title</c> or <c>Title - 20 min</c>,
    /// with any dash, a dot or a colon. Headings above and notes below the agenda are passed over.
    /// </summary>
    public static AgendaText Read(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var read = lines.ConvertAll(line => Parse(line));
        var (first, last) = (read.FindIndex(line => line is not null), read.FindLastIndex(line => line is not null));
        var (blocks, remarks) = (new Dictionary<string, AgendaLine>(StringComparer.Ordinal), new List<AgendaRemark>());
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            if (read[i] is not { } line)
                remarks.Add(new(lines[i], AgendaRemarkKind.NoTime));
            else if (!blocks.TryAdd(Named(line, blocks).Id, Named(line, blocks)))
                remarks.Add(new(lines[i], AgendaRemarkKind.Duplicate));
        }

        return new([.. blocks.Values], remarks);
    }

    // Two breaks of 20 minutes are two breaks; two blocks at the same time are one
    private static AgendaLine Named(AgendaLine line, Dictionary<string, AgendaLine> above)
    {
        var words = AgendaWords.Plain(line.Title);
        var again = line.Start is null ? above.Values.Count(other => other.Start is null && other.Minutes == line.Minutes && AgendaWords.Plain(other.Title) == words) : 0;
        var name = string.Create(CultureInfo.InvariantCulture, $"{line.Start:c}|{line.Minutes}|{words}|{again}");
        return line with { Id = "line-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)), 0, 10) };
    }

    private static AgendaLine? Parse(string line)
    {
        if (Times().Match(line) is { Success: true } times && Time(times, "h", "m") is { } start)
            return Line(line, times, start, Length(start, Time(times, "h2", "m2")));
        var length = LengthFirst().Match(line) is { Success: true } leading ? leading : LengthLast().Match(line);
        return length.Success && Number(length, "n") is > 0 and <= MinutesOfDay and var minutes
            ? Line(line, length, null, minutes)
            : null;
    }

    private static AgendaLine? Line(string line, Match match, TimeSpan? start, int minutes)
    {
        var title = match.Groups["title"].Value.Trim();
        return title.Length == 0 ? null : new("", line, title, AgendaWords.Kind(title), start, minutes);
    }

    // A block that ends before it starts ends on the next day
    private static int Length(TimeSpan start, TimeSpan? end) =>
        end is null ? 0 : ((int)(end.Value - start).TotalMinutes + MinutesOfDay) % MinutesOfDay;

    private static TimeSpan? Time(Match match, string hour, string minute) =>
        match.Groups[hour].Success && Number(match, hour) is <= 24 and var h && Number(match, minute) is < 60 and var m
            ? new TimeSpan(h, m, 0)
            : null;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<h>\d{1,2})[.:](?<m>\d{2})(\s*[-–—‒−]\s*(?<h2>\d{1,2})[.:](?<m2>\d{2}))?(\s*[-–—:]\s+|\s+)(?<title>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?<n>\d{1,4})\s*min(\.|utes|ūtes|utės|učių)?(\s*[-–—:]\s*|\s+)(?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LengthFirst();

    [GeneratedRegex(@"^(?<title>.+?)\s*[-–—,(\t ]\s*(?<n>\d{1,4})\s*min(\.|utes|ūtes|utės|učių)?\)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LengthLast();
}
