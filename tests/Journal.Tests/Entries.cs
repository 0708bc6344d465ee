using System.Text;

namespace Workshops.Journal.Tests;

/// <summary>Entries to append, and what they say when read.</summary>
internal static class Entries
{
    public static readonly DateTimeOffset At = new(2026, 11, 23, 9, 30, 15, TimeSpan.Zero);

    public static JournalEntry Of(string text, string? actor = "p1") => new(At, actor, Encoding.UTF8.GetBytes(text));

    public static async Task<List<JournalEntry>> All(this IJournal journal, string stream, long after = 0)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in journal.Read(stream, after))
            entries.Add(entry);
        return entries;
    }

    public static async Task<string[]> Texts(this IJournal journal, string stream, long after = 0) =>
        (await journal.All(stream, after)).Select(entry => Encoding.UTF8.GetString(entry.Event)).ToArray();
}
