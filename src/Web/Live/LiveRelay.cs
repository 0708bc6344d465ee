using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Workshops.Grains.Live;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>
/// This node's copy of one stream, and the phones that watch it. It is told of events by the grain, keeps its replica,
/// and sends what changed: at once when the stream is quiet; what comes while a send is under way gathers for the next.
/// </summary>
internal sealed class LiveRelay(StreamName stream, ILiveGrain grain, TimeProvider time) : ILiveRelay
{
    private readonly Lock gate = new();
    private readonly HashSet<Watcher> watchers = [];
    private readonly Dictionary<string, HashSet<Watcher>> byIdentity = new(StringComparer.Ordinal);
    private readonly LiveDocument document = stream.NewDocument();
    private Tail tail = new(0);
    private Picture? room;
    private Picture? facilitators;
    private Dictionary<string, byte[]?> extra = [];
    private long sent;
    private long roomAt;
    private long facilitatorsAt;
    private bool started;
    private bool sending;
    private Task healing = Task.CompletedTask;

    /// <summary>When somebody last watched or asked; the relay is dropped some time after.</summary>
    public DateTimeOffset UsedAt { get; private set; } = time.GetUtcNow();

    /// <summary>Does anybody watch?</summary>
    public bool Watched
    {
        get
        {
            lock (gate)
                return watchers.Count > 0;
        }
    }

    /// <summary>Called, outside of any lock, with what events touched.</summary>
    public event Action<IReadOnlyCollection<Touch>>? Touched;

    /// <summary>Begins: takes the whole document from the grain.</summary>
    /// <returns>False when there is no such document.</returns>
    public async Task<bool> Start(ILiveRelay self)
    {
        var copy = await grain.Copy();
        if (copy.Version == 0)
            return false;
        lock (gate)
        {
            document.Load(copy.Version, copy.State);
            tail = new(copy.Version);
            sent = roomAt = facilitatorsAt = copy.Version;
            started = true;
        }

        await Renew(self);
        return true;
    }

    /// <summary>Renews the grain's notice of this relay, and reads what was missed.</summary>
    public async Task Renew(ILiveRelay self)
    {
        var version = await grain.Watch(self);
        if (version > Read(d => d.Version))
            await Heal();
    }

    /// <inheritdoc/>
    public Task Changed(Told told)
    {
        if (!Take(told))
            _ = Heal();
        return Task.CompletedTask;
    }

    /// <summary>Reads the replica.</summary>
    public T Read<T>(Func<LiveDocument, T> read)
    {
        lock (gate)
        {
            UsedAt = time.GetUtcNow();
            return read(document);
        }
    }

    /// <summary>Takes in a watcher, and answers with what it needs to be up to date.</summary>
    /// <param name="connection">Its connection.</param>
    /// <param name="actor">Who watches.</param>
    /// <param name="personal">Show what is this person's own? Not on a wall.</param>
    /// <param name="since">The version that the client has, or null.</param>
    /// <param name="watcher">The watcher, to be given back to <see cref="Remove"/>.</param>
    public RawJson Add(HubConnectionContext connection, Actor actor, bool personal, long? since, out Watcher watcher)
    {
        lock (gate)
        {
            watcher = new(connection, actor, personal ? document.IdentitiesOf(actor) : []) { Sent = sent };
            watchers.Add(watcher);
            foreach (var identity in watcher.Identities)
                (byIdentity.TryGetValue(identity, out var same) ? same : byIdentity[identity] = []).Add(watcher);
            return Answer(actor, personal, since);
        }
    }

    /// <summary>The answer of <c>watch</c>, for one look.</summary>
    public RawJson Look(Actor actor, bool personal, long? since)
    {
        lock (gate)
        {
            UsedAt = time.GetUtcNow();
            return Answer(actor, personal, since);
        }
    }

    /// <summary>A watcher has gone.</summary>
    public void Remove(Watcher watcher)
    {
        lock (gate)
        {
            UsedAt = time.GetUtcNow();
            watchers.Remove(watcher);
            foreach (var identity in watcher.Identities)
            {
                if (byIdentity.TryGetValue(identity, out var same) && same.Remove(watcher) && same.Count == 0)
                    byIdentity.Remove(identity);
            }
        }
    }

    /// <summary>Shows everybody an entity that is not an event, such as presence.</summary>
    public void Mention(string key, object view)
    {
        lock (gate)
        {
            var news = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { [key] = Frame.Entity(view) };
            extra = With(new(extra, StringComparer.Ordinal), news);
            foreach (var level in watchers.Where(w => !w.Busy).GroupBy(w => w.Sent))
            {
                var message = Message(level.Key, level.Key, news);
                foreach (var watcher in level)
                    watcher.Send(message, level.Key, CatchUp);
            }
        }
    }

    // True when the events followed on what the replica has
    private bool Take(Told told)
    {
        var touched = new List<Touch>();
        lock (gate)
        {
            if (!started || told.From > document.Version)
                return !started;
            foreach (var json in told.Events.Skip((int)(document.Version - told.From)))
                touched.AddRange(Apply(json));
            if (document.Version > sent && !sending)
            {
                sending = true;
                _ = SendAll();
            }
        }

        Touched?.Invoke(touched);
        return true;
    }

    private IReadOnlyCollection<Touch> Apply(byte[] json)
    {
        var touches = document.Apply(document.ReadEvent(json));
        tail.Add(touches);
        return touches;
    }

    private Task Heal()
    {
        lock (gate)
        {
            if (healing.IsCompleted)
                healing = ReadOn();
            return healing;
        }

        async Task ReadOn()
        {
            await Task.Yield();
            Take(await grain.Since(Read(d => d.Version)));
        }
    }

    private async Task SendAll()
    {
        await Task.Yield();
        while (SendNews())
            await Task.Delay(Pause, time);
    }

    // One moment of gathering after each send: large rooms get fewer, larger messages; a quiet room never waits
    private TimeSpan Pause => TimeSpan.FromMilliseconds(watchers.Count < 50 ? 1 : 15);

    private bool SendNews()
    {
        lock (gate)
        {
            if (document.Version == sent)
                return sending = false;
            var touches = tail.Since(sent)?.ToList();
            sent = document.Version;
            if (touches is null)
                StartOver();
            else
                Send(touches);
            return true;
        }
    }

    private void Send(List<Touch> touches)
    {
        var forAll = touches.Where(t => t.Only is null).Select(t => t.Key).Distinct(StringComparer.Ordinal).ToList();
        var (roomFrom, facilitatorsFrom) = (roomAt, facilitatorsAt);
        var toRoom = News(room, ref roomAt, forAll);
        var toFacilitators = News(facilitators, ref facilitatorsAt, forAll);
        foreach (var watcher in watchers.Where(w => !w.Busy))
        {
            if ((watcher.Actor.Facilitates ? toFacilitators : toRoom) is { } message)
                watcher.Send(message, sent, CatchUp);
        }

        foreach (var own in touches.Where(t => t.Only is not null).GroupBy(t => t.Only!, StringComparer.Ordinal))
            SendOwn(own.Key, own.Select(t => t.Key).ToList(), Math.Min(roomFrom, facilitatorsFrom));
    }

    // An audience that sees no difference is sent nothing; its next message then begins where its last one ended
    private SerializedHubMessage? News(Picture? picture, ref long at, List<string> keys)
    {
        if (picture?.Redraw(keys) is not { Count: > 0 } changes)
            return null;
        var message = Message(at, sent, changes);
        at = sent;
        return message;
    }

    private void SendOwn(string identity, List<string> keys, long from)
    {
        if (!byIdentity.TryGetValue(identity, out var own))
            return;
        foreach (var watcher in own.Where(w => !w.Busy))
            watcher.Send(Message(from, sent, Own(watcher.Actor, keys)), sent, CatchUp);
    }

    // Somebody who took long to read is ready again: all that was missed, as one message
    private void CatchUp(Watcher watcher)
    {
        lock (gate)
        {
            watcher.Busy = false;
            if (watcher.Sent == sent || !watchers.Contains(watcher))
                return;
            var changes = Changes(watcher.Actor, watcher.Identities.Count > 0, watcher.Sent);
            var message = changes is null ? Nothing() : Message(watcher.Sent, sent, changes);
            watcher.Send(message, sent, CatchUp);
        }
    }

    // Too much was missed: a message from a version that they do not have makes clients ask anew
    private void StartOver()
    {
        room = null;
        facilitators = null;
        foreach (var watcher in watchers.Where(w => !w.Busy))
            watcher.Send(Nothing(), sent, CatchUp);
    }

    private SerializedHubMessage Nothing() => Message(sent, sent, new Dictionary<string, byte[]?>(StringComparer.Ordinal));

    private SerializedHubMessage Message(long from, long to, IReadOnlyDictionary<string, byte[]?> changes) =>
        new(new InvocationMessage("changed", [Frame.Changed(stream.ToString(), from, to, changes, time.GetUtcNow())]));

    private RawJson Answer(Actor actor, bool personal, long? since)
    {
        if (since is { } version && Changes(actor, personal, version) is { } changes)
            return Frame.Since(stream.ToString(), sent, With(changes, extra), time.GetUtcNow());
        var own = personal ? Own(actor, document.KeysOf(actor)) : [];
        return Frame.Full(stream.ToString(), sent, Of(actor).Whole, With(own, extra), time.GetUtcNow());
    }

    private Dictionary<string, byte[]?>? Changes(Actor actor, bool personal, long since)
    {
        if (tail.Since(since) is not { } all)
            return null;
        var touches = all.ToList();
        var changes = Of(actor).Look(touches.Where(t => t.Only is null).Select(t => t.Key));
        return personal ? With(changes, Own(actor, OwnKeys(actor, touches))) : changes;
    }

    private IEnumerable<string> OwnKeys(Actor actor, List<Touch> touches)
    {
        var identities = document.IdentitiesOf(actor);
        return touches.Where(t => t.Only is not null && identities.Contains(t.Only, StringComparer.Ordinal)).Select(t => t.Key);
    }

    // What is a person's own beside what their audience sees; facilitators see more of a note than its author does
    private Dictionary<string, byte[]?> Own(Actor actor, IEnumerable<string> keys)
    {
        var audience = Audience.Of(actor);
        return keys.Distinct(StringComparer.Ordinal)
            .Where(key => !actor.Facilitates || !Of(actor).Shows(key))
            .ToDictionary(key => key, key => document.Show(key, audience) is { } view ? Frame.Entity(view) : null, StringComparer.Ordinal);
    }

    private Picture Of(Actor actor) => actor.Facilitates
        ? facilitators ??= new(document, Audience.Facilitators)
        : room ??= new(document, Audience.Room);

    private static Dictionary<string, byte[]?> With(Dictionary<string, byte[]?> some, Dictionary<string, byte[]?> more)
    {
        foreach (var (key, value) in more)
            some[key] = value;
        return some;
    }
}
