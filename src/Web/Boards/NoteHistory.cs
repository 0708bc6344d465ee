using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Web.Boards;

/// <summary>The texts that a note has had, each as the asker might have seen it at the time.</summary>
internal static class NoteHistory
{
    /// <summary>The texts, oldest first.</summary>
    /// <param name="past">The board's past.</param>
    /// <param name="note">Id of the note.</param>
    /// <param name="actor">Who asks. Names are told to facilitators only, and never on an anonymous board.</param>
    public static async Task<IReadOnlyList<EarlierText>> Of(IAsyncEnumerable<Moment> past, string note, Actor actor)
    {
        var key = $"note/{note}";
        var audience = Audience.Of(actor);
        var texts = new List<EarlierText>();
        await foreach (var (document, happened, touches) in past)
        {
            if (!touches.Any(touch => touch.Key == key) || document.Show(key, audience) is not NoteView view)
                continue;
            if (texts.Count == 0 || texts[^1].Text != view.Text)
                texts.Add(new(view.Text, view.EditedAt ?? view.At, view.Version, actor.Facilitates && happened is NotePosted or NoteEdited ? happened.By : null));
        }

        return texts;
    }
}

/// <summary>A text that a note has had.</summary>
/// <param name="Text">The text.</param>
/// <param name="At">Since when.</param>
/// <param name="Version">The note's version then.</param>
/// <param name="By">Participant id of who wrote it so, or null.</param>
internal sealed record EarlierText(string Text, DateTimeOffset At, int Version, string? By);
