using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Utilities;
using Workshops.Journal;
using Workshops.Live;

namespace Workshops.Grains.Live;

/// <summary>
/// The grain of one live document: decide, append, tell, answer. It knows no feature.
/// Commands that come while an append is under way gather for the next one, so a busy board is limited by the
/// disk's batches, not by its round trips. Nobody is told or answered before the journal has the events.
/// </summary>
[Reentrant]
public abstract class LiveGrain(IServiceProvider services) : Grain, ILiveGrain
{
    private static readonly TimeSpan RelaySilence = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly IJournal journal = services.GetRequiredService<IJournal>();
    private readonly TimeProvider time = services.GetRequiredService<TimeProvider>();
    private readonly ILogger log = services.GetRequiredService<ILogger<LiveGrain>>();
    private readonly ObserverManager<ILiveRelay> relays =
        new(RelaySilence, services.GetRequiredService<ILogger<LiveGrain>>());

    private List<Waiting> waiting = [];
    private List<Action> readers = [];
    private Exception? failure;
    private Task? round;
    private Snapshots snapshots = null!;
    private IGrainTimer quiet = null!;

    /// <summary>The document. Between decide and append it is ahead of the journal: read it only in <see cref="WhenDurable{T}"/>.</summary>
    protected LiveDocument Document { get; private set; } = null!;

    /// <summary>The stream's name.</summary>
    protected StreamName Stream { get; private set; } = null!;

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Stream = StreamName.Parse(this.GetPrimaryKeyString())
            ?? throw new InvalidOperationException($"'{this.GetPrimaryKeyString()}' is not the name of a stream");
        Document = Stream.NewDocument();
        snapshots = new(journal, Stream.ToString(), log);
        quiet = this.RegisterGrainTimer(_ => WhenDurable(snapshots.KeepIfDue), new GrainTimerCreationOptions(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) { Interleave = true });
        await snapshots.Load(Document, cancellationToken);
        await foreach (var entry in journal.Read(Stream.ToString(), Document.Version, cancellationToken))
            Document.Apply(Document.ReadEvent(entry.Event));
    }

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (round is not null)
            await round;
        if (failure is null)
            await snapshots.Keep(Document, atLeast: 50);
    }

    /// <inheritdoc/>
    public virtual Task<Answer> Do(Letter letter) =>
        Document.ReadCommand(letter.Command) is { } command
            ? Carry(command, letter.From)
            : Task.FromResult(Answer.Of(Document.Version, Rejection.Invalid));

    /// <inheritdoc/>
    public Task<Answer> Begin(byte[][] events)
    {
        var first = events.Select(json => Document.ReadEvent(json)).ToList();
        return Queue(() => Document.Version == 0 ? Decision.Of(first) : Rejection.Conflict);
    }

    /// <inheritdoc/>
    public async Task<long> Watch(ILiveRelay relay)
    {
        await Open();
        relays.Subscribe(relay, relay);
        return await WhenDurable(document => document.Version);
    }

    /// <inheritdoc/>
    public Task Unwatch(ILiveRelay relay)
    {
        relays.Unsubscribe(relay);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Copy> Copy()
    {
        await Open();
        return await WhenDurable(document => new Copy(document.Version, document.Save()));
    }

    /// <inheritdoc/>
    public async Task<Told> Since(long version)
    {
        var events = new List<byte[]>();
        await foreach (var entry in journal.Read(Stream.ToString(), version))
            events.Add(entry.Event);
        return new(Stream.ToString(), version, [.. events]);
    }

    /// <summary>The first event of a document that is opened by its first touch, or null when it cannot be.</summary>
    protected virtual Task<Event?> Opening() => Task.FromResult<Event?>(null);

    /// <summary>Decides a command, makes its events durable, tells the relays, answers.</summary>
    protected async Task<Answer> Carry(Command command, Actor actor)
    {
        await Open();
        return await Queue(() => Document.Decide(command, actor, time.GetUtcNow()));
    }

    /// <summary>Reads the document at a moment when all that it holds is in the journal.</summary>
    protected Task<T> WhenDurable<T>(Func<LiveDocument, T> read)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        readers.Add(() => _ = failure is null ? answer.TrySetResult(read(Document)) : answer.TrySetException(failure));
        if (round is null)
            Serve();
        return answer.Task;
    }

    private async Task Open()
    {
        if (Document.Version == 0 && round is null && await Opening() is { } first)
            await Queue(() => Document.Version == 0 ? first : Decision.Nothing);
    }

    private Task<Answer> Queue(Func<Decision> decide)
    {
        if (failure is not null)
            return Task.FromException<Answer>(new FencedException(Stream.ToString(), Document.Version));
        var one = new Waiting(decide);
        waiting.Add(one);
        round ??= Rounds();
        return one.Answer;
    }

    private async Task Rounds()
    {
        await Task.Yield();
        try
        {
            while (waiting.Count > 0 || readers.Count > 0)
                await Round();
        }
        finally
        {
            round = null;
        }
    }

    private async Task Round()
    {
        var batch = waiting;
        waiting = [];
        var from = Document.Version;
        try
        {
            var events = batch.SelectMany(one => one.Decide(Document)).ToList();
            var entries = events.ConvertAll(e => new JournalEntry(e.At, e.By, Document.WriteEvent(e)));
            if (entries.Count > 0)
            {
                await journal.Append(Stream.ToString(), from, entries);
                Tell(new(Stream.ToString(), from, entries.ConvertAll(e => e.Event).ToArray()));
            }
        }
        catch (Exception e)
        {
            Fail(batch, e);
            return;
        }

        batch.ForEach(one => one.Done());
        Serve();
        KeepWhenQuiet();
    }

    // Writing down a big document delays whoever comes meanwhile, so it waits until nobody has come for a moment
    private void KeepWhenQuiet()
    {
        if (snapshots.IsOverdue(Document))
            snapshots.KeepIfDue(Document);
        else if (snapshots.IsDue(Document))
            quiet.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    // Memory must never run ahead of the journal for anyone to see, nor for a snapshot: whoever waits, and whoever still comes
    // to this activation, gets the error, and the next call reads anew
    private void Fail(List<Waiting> batch, Exception e)
    {
        log.LogWarning(e, "{Stream}: append failed at version {Version}; stepping aside", Stream, Document.Version);
        failure = e;
        batch.Concat(waiting).ToList().ForEach(one => one.Failed(e));
        waiting = [];
        Serve();
        DeactivateOnIdle();
    }

    private void Serve()
    {
        var now = readers;
        readers = [];
        now.ForEach(read => read());
    }

    // One way: a slow relay delays nobody, and one that missed this sees the gap
    private void Tell(Told told) => _ = relays.Notify(relay => relay.Changed(told));
}
