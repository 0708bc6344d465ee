using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Workshops.Grains.Live;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>
/// One stream on this node, and the phones that watch it here. It is told of events by the grain, keeps its replica,
/// and sends what changed: at once when the stream is quiet; what comes while a send is under way gathers for the next.
/// </summary>
internal sealed class LiveRelay(StreamName stream, ILiveGrain grain, TimeProvider time) : ILiveRelay
{
    private static readonly TimeSpan Overtaking = TimeSpan.FromMilliseconds(20);
    private static readonly Dictionary<string, byte[]?> Nothing = [];

    private readonly Lock gate = new();
    private readonly Replica replica = new(stream);
    private readonly Watchers watchers = new();
    private readonly Dictionary<string, byte[]?> mentioned = new(StringComparer.Ordinal);
    private Task healing = Task.CompletedTask;
    private bool started;
    private bool sending;

    // The version that has been sent out, and the last one with anything to see for each audience
    private long sent;
    private long roomAt;
    private long facilitatorsAt;

    /// <summary>The stream.</summary>
    public StreamName Stream => stream;

    /// <summary>Called, outside of any lock, with what events touched.</summary>
    public event Action<IReadOnlyCollection<Touch>>? Touched;

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

    /// <summary>Begins: takes the whole document from the grain.</summary>
    /// <returns>False when there is no such document.</returns>
    public async Task<bool> Start(ILiveRelay self)
    {
        var copy = await grain.Copy();
        if (copy.Version == 0)
            return false;
        lock (gate)
        {
            replica.Load(copy);
            sent = roomAt = facilitatorsAt = copy.Version;
            started = true;
        }

        await Renew(self);
        return true;
    }

    /// <summary>Renews the grain's notice of this relay, and reads what was missed.</summary>
    public async Task Renew(ILiveRelay self)
    {
        if (await grain.Watch(self) > Read(d => d.Version))
            await Heal();
    }

    /// <inheritdoc/>
    public Task Changed(Told told)
    {
        if (!Take(told))
            _ = HealSoon();
        return Task.CompletedTask;
    }

    /// <summary>Reads the replica.</summary>
    public T Read<T>(Func<LiveDocument, T> read)
    {
        lock (gate)
        {
            UsedAt = time.GetUtcNow();
            return read(replica.Document);
        }
    }

    /// <summary>Takes in a watcher, and answers with what it needs to be up to date.</summary>
    /// <param name="line">Its connection.</param>
    /// <param name="actor">Who watches.</param>
    /// <param name="personal">Show what is this person's own? Not on a wall.</param>
    /// <param name="since">The version that the client has, or null.</param>
    /// <param name="watcher">The watcher, to be given back to <see cref="Remove"/>.</param>
    public RawJson Add(ILine line, Actor actor, bool personal, long? since, out Watcher watcher)
    {
        lock (gate)
        {
            watcher = new(line, actor, personal ? replica.Document.IdentitiesOf(actor) : []) { Sent = sent };
            watchers.Add(watcher);
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
        }
    }

    /// <summary>Shows everybody an entity that is not an event, such as presence.</summary>
    public void Mention(string key, object view)
    {
        lock (gate)
        {
            mentioned[key] = Frame.Entity(view);
            foreach (var level in watchers.All.GroupBy(w => w.Sent))
            {
                var message = Message(level.Key, level.Key, mentioned);
                foreach (var watcher in level)
                    watcher.Send(message, level.Key, level.Key, CatchUp);
            }
        }
    }

    // True when the events followed on what the replica has
    private bool Take(Told told)
    {
        List<Touch>? touched;
        lock (gate)
        {
            if (!started)
                return true;
            touched = replica.Take(told);
            if (touched is { Count: > 0 } && !sending)
            {
                sending = true;
                _ = SendAll();
            }
        }

        if (touched is not null)
            Touched?.Invoke(touched);
        return touched is not null;
    }

    // Messages may overtake each other on a network: what is missing is often on its way already
    private async Task HealSoon()
    {
        await Task.Delay(Overtaking, time);
        if (Misses)
            await Heal();
    }

    private bool Misses
    {
        get
        {
            lock (gate)
                return replica.Misses;
        }
    }

    private Task Heal()
    {
        lock (gate)
            return healing.IsCompleted ? healing = ReadOn() : healing;

        async Task ReadOn()
        {
            await Task.Yield();
            Take(await grain.Since(Read(d => d.Version)));
        }
    }

    private async Task SendAll()
    {
        await Task.Yield();
        while (SendNews() is { } pause)
            await Task.Delay(pause, time);
    }

    // Gives how long to gather after this send, or null when there was nothing to send
    private TimeSpan? SendNews()
    {
        var begun = time.GetTimestamp();
        lock (gate)
        {
            sending = replica.Document.Version > sent;
            if (!sending)
                return null;
            var touches = replica.TouchedSince(sent);
            var before = sent;
            sent = replica.Document.Version;
            if (touches is null)
                StartOver();
            else
                Send(before, touches);
            return Gathering.After(watchers.Count, touches?.Count ?? 0, time.GetElapsedTime(begun));
        }
    }

    private void Send(long before, List<Touch> touches)
    {
        var forAll = touches.Where(t => t.Only is null).Select(t => t.Key).Distinct(StringComparer.Ordinal).ToList();
        var (roomFrom, facilitatorsFrom) = (roomAt, facilitatorsAt);
        var toRoom = News(facilitates: false, ref roomAt, forAll);
        var toFacilitators = News(facilitates: true, ref facilitatorsAt, forAll);
        foreach (var watcher in watchers.All)
        {
            if ((watcher.Actor.Facilitates ? toFacilitators : toRoom) is { } message)
                watcher.Send(message, before, sent, CatchUp);
        }

        foreach (var own in touches.Where(t => t.Only is not null).GroupBy(t => t.Only!, t => t.Key, StringComparer.Ordinal))
        {
            foreach (var watcher in watchers.As(own.Key))
            {
                var from = watcher.Actor.Facilitates ? facilitatorsFrom : roomFrom;
                watcher.Send(Message(from, sent, replica.Own(watcher.Actor, own)), before, sent, CatchUp);
            }
        }
    }

    // An audience that sees no difference is sent nothing; its next message then begins where its last one ended
    private SerializedHubMessage? News(bool facilitates, ref long at, List<string> keys)
    {
        if (replica.News(facilitates, keys) is not { Count: > 0 } changes)
            return null;
        var message = Message(at, sent, changes);
        at = sent;
        return message;
    }

    // Somebody who took long to read is ready again: all that was missed, as one message
    private void CatchUp(Watcher watcher)
    {
        lock (gate)
        {
            var missed = watcher.MissedSince;
            watcher.Ready();
            if (missed is not { } since || !watchers.Has(watcher))
                return;
            var changes = replica.Changes(watcher.Actor, watcher.Identities.Count > 0, since);
            watcher.Send(changes is null ? AskAgain() : Message(watcher.Sent, sent, With(changes)), since, sent, CatchUp);
        }
    }

    // More was missed than the tail remembers
    private void StartOver()
    {
        replica.StartOver();
        roomAt = facilitatorsAt = sent;
        foreach (var watcher in watchers.All)
            watcher.Send(AskAgain(), 0, sent, CatchUp);
    }

    // A message from a version that nobody has yet makes a client ask anew
    private SerializedHubMessage AskAgain() => Message(sent + 1, sent + 1, Nothing);

    private SerializedHubMessage Message(long from, long to, IReadOnlyDictionary<string, byte[]?> changes) =>
        new(new InvocationMessage("changed", [Frame.Changed(stream.ToString(), from, to, changes, time.GetUtcNow())]));

    private RawJson Answer(Actor actor, bool personal, long? since)
    {
        if (since is { } version && replica.Changes(actor, personal, version) is { } changes)
            return Frame.Since(stream.ToString(), sent, With(changes), time.GetUtcNow());
        var own = personal ? replica.Own(actor) : [];
        return Frame.Full(stream.ToString(), sent, replica.Whole(actor), With(own), time.GetUtcNow());
    }

    private Dictionary<string, byte[]?> With(Dictionary<string, byte[]?> entities)
    {
        foreach (var (key, json) in mentioned)
            entities[key] = json;
        return entities;
    }
}
