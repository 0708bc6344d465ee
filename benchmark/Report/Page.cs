using System.Text.RegularExpressions;

namespace Workshops.Bench.Report;

/// <summary>docs/measurements.md, of which each workload writes one part, between two marks.</summary>
/// <param name="file">Its path.</param>
internal sealed class Page(string file)
{
    /// <summary>Puts the tables of a workload in place of its last ones, and its pictures beside the page.</summary>
    /// <param name="name">The workload.</param>
    /// <param name="part">What is to stand there.</param>
    public void Write(string name, Part part)
    {
        var text = part.Text;
        if (part.Picture is { } picture)
        {
            var path = $"images/bench-{name}.svg";
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, path), picture);
            text = $"{text}\n![{name}]({path})\n";
        }

        Put(name, text);
    }

    private void Put(string name, string text)
    {
        var page = File.ReadAllText(file);
        var part = $"<!-- bench {name} -->\n{text.ReplaceLineEndings("\n")}<!-- end -->";
        var known = new Regex($"<!-- bench {Regex.Escape(name)} -->.*?<!-- end -->", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        File.WriteAllText(file, known.IsMatch(page) ? known.Replace(page, _ => part) : $"{page.TrimEnd()}\n\n{part}\n");
    }
}

/// <summary>What one workload has to say.</summary>
/// <param name="Text">Tables in Markdown.</param>
/// <param name="Picture">An SVG, or null.</param>
internal sealed record Part(string Text, string? Picture = null);
