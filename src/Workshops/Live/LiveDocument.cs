namespace Workshops.Live;

/// <summary>
/// What people see change in front of them: a small, pure, event-sourced object with three functions.
/// <see cref="Decide"/> says whether something may happen, <see cref="Apply"/> makes it so,
/// <see cref="Show"/> says what somebody sees of it. No clock, no I/O, no chance, no locks: one caller at a time.
/// </summary>
public abstract class LiveDocument
{
    /// <summary>Number of events applied so far, from 0.</summary>
    public long Version { get; private set; }

    /// <summary>Keys of all entities that anybody may see now, each once, in reading order; personal ones not included.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <summary>May this happen, and which events follow? Reads state, changes nothing.</summary>
    /// <param name="command">A command of this document's family.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="now">The present moment, UTC.</param>
    public abstract Decision Decide(Command command, Actor actor, DateTimeOffset now);

    /// <summary>
    /// The only place where state changes. Never throws on a stored event; what an event names but is not there is passed over.
    /// </summary>
    /// <returns>The entities that may look different now to somebody, each at least once.</returns>
    public IReadOnlyCollection<Touch> Apply(Event @event)
    {
        Version++;
        return Change(@event);
    }

    /// <summary>What does this audience see of that entity? Null when it sees nothing.</summary>
    /// <returns>A view record, to be written as JSON with <see cref="LiveJson.Options"/>.</returns>
    public abstract object? Show(string key, Audience audience);

    /// <summary>Keys of the entities that only this person sees, or sees differently from the room (e.g. <c>mine/{id}</c>).</summary>
    public virtual IEnumerable<string> KeysOf(Actor actor) => [];

    /// <summary>Under which names a <see cref="Touch.Only"/> may mean this person. On anonymous boards these are tags, not ids.</summary>
    public virtual IReadOnlyList<string> IdentitiesOf(Actor actor) => [actor.Participant];

    /// <summary>Reads a command of this document's family; null when it is malformed, unknown or lacks a required field.</summary>
    public abstract Command? ReadCommand(ReadOnlySpan<byte> json);

    /// <summary>Reads a stored event.</summary>
    /// <exception cref="System.Text.Json.JsonException">The bytes are not an event of this document.</exception>
    public abstract Event ReadEvent(ReadOnlySpan<byte> json);

    /// <summary>Writes an event as it is stored.</summary>
    public abstract byte[] WriteEvent(Event @event);

    /// <summary>The whole state as JSON, for a snapshot.</summary>
    public abstract byte[] Save();

    /// <summary>
    /// Takes a snapshot's state. Returns false, and changes nothing, when the snapshot was made by another shape of the
    /// document; then the events are replayed instead.
    /// </summary>
    public bool Load(long version, ReadOnlySpan<byte> snapshot)
    {
        if (!Restore(snapshot))
            return false;
        Version = version;
        return true;
    }

    /// <summary>Changes the state for one event; see <see cref="Apply"/>.</summary>
    protected abstract IReadOnlyCollection<Touch> Change(Event @event);

    /// <summary>Replaces the state; see <see cref="Load"/>.</summary>
    protected abstract bool Restore(ReadOnlySpan<byte> snapshot);
}
