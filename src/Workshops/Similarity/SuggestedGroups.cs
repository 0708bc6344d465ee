using Workshops.Live;

namespace Workshops.Similarity;

/// <summary>A note's text, to be compared.</summary>
public sealed record NoteText(string Id, string Text);

/// <summary>Notes that may belong together. Only a person makes a group of them.</summary>
/// <param name="Title">From their own words; may be empty.</param>
/// <param name="Notes">Their ids, at least two, in the order given.</param>
public sealed record SuggestedGroup(string Title, IReadOnlyList<string> Notes);

/// <summary>Suggests groups from the texts alone, without any dictionary: made for inflected languages. Nothing is left to chance.</summary>
public static class SuggestedGroups
{
    /// <summary>Most texts that are compared at once; those after are left out.</summary>
    public const int Most = 2_000;

    // Tried on notes of real meetings: below, everything about "digital" becomes one; above, only near copies are found
    private const float Enough = 0.16f;

    /// <summary>The groups, largest first.</summary>
    /// <param name="notes">Notes in reading order.</param>
    public static IReadOnlyList<SuggestedGroup> Of(IReadOnlyList<NoteText> notes)
    {
        var compared = notes.Take(Most).ToList();
        var words = compared.ConvertAll(note => Words.Of(note.Text).Take(Limits.Note).ToList());
        var folded = words.ConvertAll(IReadOnlyList<string> (text) => text.ConvertAll(word => word.Folded));
        var titles = new Titles(words);
        return [.. Clusters.Of(new(folded), compared.Count, Enough)
            .Where(group => group.Count > 1)
            .Select(group => new SuggestedGroup(titles.Of(group), group.ConvertAll(one => compared[one].Id)))];
    }
}
