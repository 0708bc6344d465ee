using System.Text.RegularExpressions;

namespace Workshops.Outcomes;

/// <summary>Makes sure that people's text stays text in Markdown, in CommonMark and in its common dialects.</summary>
internal static partial class MarkdownText
{
    /// <summary>One line that shows as it was written. White space around it goes: four spaces would make it code.</summary>
    public static string Escape(string line) => Special().Replace(line.Trim(), @"\$0");

    // Anywhere: what can open emphasis, code, links, tags, entities, tables, mathematics, mentions.
    // A colon or dot where it would make an address a link. At the start: what makes lists, rules, definitions.
    [GeneratedRegex(
        @"[\\`*_\[\]<>&|~#$^@={}]|:(?=[/\p{L}])|(?<=www)\.|^[-+:!]|(?<=^[0-9]{1,9})[.)](?=\s|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Special();
}
