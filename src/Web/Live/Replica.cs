using Workshops.Grains.Live;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>
/// This node's copy of a document, with what its audiences see of it. Not thread-safe: used under its relay's lock.
/// </summary>
internal sealed class Replica(StreamName stream)
{
    private const int MostEarly = 1_000;
    private readonly SortedList<long, Told> early = [];
    private Tail tail = new(0);
    private Picture? room;
    private Picture? facilitators;

    /// <summary>The document; read it only.</summary>
    public LiveDocument Document { get; } = stream.NewDocument();

    /// <summary>Were events told of that follow on others which are still missing?</summary>
    public bool Misses => early.Count > 0;

    /// <summary>Takes the whole document.</summary>
    public void Load(Copy copy)
    {
        Document.Load(copy.Version, copy.State);
        tail = new(copy.Version);
    }

    /// <summary>Takes what is new of these events; null when some before them are missing: they are then kept until those have come.</summary>
    public List<Touch>? Take(Told told)
    {
        if (told.From > Document.Version)
        {
            if (early.Count < MostEarly)
                early[told.From] = told;
            return null;
        }

        var touched = Apply(told);
        while (Misses && early.GetValueAtIndex(0) is { } next && next.From <= Document.Version)
        {
            early.RemoveAt(0);
            touched.AddRange(Apply(next));
        }

        return touched;
    }

    /// <summary>What was touched after a version; null when that is too long ago.</summary>
    public List<Touch>? TouchedSince(long version) => tail.Since(version)?.ToList();

    /// <summary>What changed for everybody of an audience; null for an audience that nobody has asked for yet.</summary>
    public Dictionary<string, byte[]?>? News(bool facilitates, IReadOnlyCollection<string> keys) =>
        (facilitates ? facilitators : room)?.Redraw(keys);

    /// <summary>Draws all pictures anew when next asked for: more has changed than the tail remembers.</summary>
    public void StartOver() => room = facilitators = null;

    /// <summary>Everything that this person's audience sees, as members of a JSON object.</summary>
    public byte[] Whole(Actor actor) => PictureFor(actor).Whole;

    /// <summary>What this person sees of its own, beside what its audience sees.</summary>
    public Dictionary<string, byte[]?> Own(Actor actor) => Own(actor, Document.KeysOf(actor));

    /// <summary>The same for some keys; null where there is nothing to see. Facilitators see more of a note than its author does.</summary>
    public Dictionary<string, byte[]?> Own(Actor actor, IEnumerable<string> keys)
    {
        var audience = Audience.Of(actor);
        var wanted = keys.Distinct(StringComparer.Ordinal).Where(key => !actor.Facilitates || !PictureFor(actor).Shows(key));
        return wanted.ToDictionary(key => key, key => Drawn(key, audience), StringComparer.Ordinal);
    }

    /// <summary>What changed for this person after a version; null when that is too long ago.</summary>
    public Dictionary<string, byte[]?>? Changes(Actor actor, bool personal, long since)
    {
        if (since < PictureFor(actor).DrawnAt || TouchedSince(since) is not { } touches)
            return null;
        var changes = PictureFor(actor).Look(touches.Where(t => t.Only is null).Select(t => t.Key));
        if (personal)
        {
            foreach (var (key, json) in Own(actor, OwnKeys(actor, touches)))
                changes[key] = json;
        }

        return changes;
    }

    private List<Touch> Apply(Told told)
    {
        var touched = new List<Touch>();
        foreach (var json in told.Events.Skip((int)(Document.Version - told.From)))
        {
            var touches = Document.Apply(Document.ReadEvent(json));
            tail.Add(touches);
            room?.Witness(touches);
            facilitators?.Witness(touches);
            touched.AddRange(touches);
        }

        return touched;
    }

    private IEnumerable<string> OwnKeys(Actor actor, List<Touch> touches)
    {
        var identities = Document.IdentitiesOf(actor);
        return touches.Where(t => t.Only is not null && identities.Contains(t.Only, StringComparer.Ordinal)).Select(t => t.Key);
    }

    private byte[]? Drawn(string key, Audience audience) =>
        Document.Show(key, audience) is { } view ? Frame.Entity(view) : null;

    private Picture PictureFor(Actor actor) => actor.Facilitates
        ? facilitators ??= new(Document, Audience.Facilitators)
        : room ??= new(Document, Audience.Room);
}
