using Workshops.Live;

namespace Workshops.Boards;

// Tags of notes: offered by their lead words, given by people
public sealed partial class Board
{
    /// <summary>How many notes have each tag, as far as this person may see them: empty while others write privately.</summary>
    public IReadOnlyDictionary<string, int> TagsSeenBy(Actor actor) =>
        State.Phase is Phase.WritingPrivately && !actor.Facilitates
            ? new Dictionary<string, int>(StringComparer.Ordinal)
            : new Dictionary<string, int>(State.Tags, StringComparer.Ordinal);

    private Decision Tag(TagNote c, Actor actor)
    {
        if (Check.Text(c.Tag, Limits.Tag) is { } wrong)
            return wrong;
        if (c.Tag.Trim() != c.Tag || c.Tag.AsSpan().ContainsAny("\r\n\t"))
            return Rejection.Invalid;
        if (Seen(c.NoteId, actor) is not { } note)
            return Rejection.NotFound;
        if (!actor.Sorts && !Owns(note, actor))
            return Rejection.Forbidden;
        if (note.Tags.Contains(c.Tag, StringComparer.Ordinal) == c.On)
            return Decision.Nothing;
        if (!MayWrite(actor))
            return Rejection.WrongPhase;
        return c.On && note.Tags.Count >= Limits.TagsOnNote ? Rejection.TooMany : new NoteTagged(c.NoteId, c.Tag, c.On);
    }

    private IReadOnlyCollection<Touch> Tagged(NoteTagged e)
    {
        if (!State.Notes.TryGetValue(e.NoteId, out var note) || note.Tags.Contains(e.Tag, StringComparer.Ordinal) == e.On)
            return [];
        Alter(note, n => n.Tags = e.On ? [.. n.Tags, e.Tag] : [.. n.Tags.Where(tag => tag != e.Tag)]);
        return [.. Touching(note)];
    }

    private void CountTag(string tag, int by)
    {
        var count = State.Tags.GetValueOrDefault(tag) + by;
        if (count > 0)
            State.Tags[tag] = count;
        else
            State.Tags.Remove(tag);
    }
}
