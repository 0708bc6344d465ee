using System.Text.Json;

namespace Workshops.Live;

/// <summary>A live document with its families of commands and events and its state, which together say all about its JSON.</summary>
/// <typeparam name="TCommand">Family of commands; a polymorphic record.</typeparam>
/// <typeparam name="TEvent">Family of events; a polymorphic record with chosen names.</typeparam>
/// <typeparam name="TState">Everything the document knows; written whole into snapshots.</typeparam>
public abstract class LiveDocument<TCommand, TEvent, TState> : LiveDocument
    where TCommand : Command
    where TEvent : Event
    where TState : class, new()
{
    /// <summary>Number of the state's shape. Raise it when <typeparamref name="TState"/> changes: old snapshots are then passed over.</summary>
    protected abstract int Shape { get; }

    /// <summary>Everything the document knows.</summary>
    protected TState State { get; private set; } = new();

    /// <inheritdoc/>
    public sealed override Decision Decide(Command command, Actor actor, DateTimeOffset now) =>
        command is TCommand mine ? Decide(mine, actor, now) : Rejection.Invalid;

    /// <inheritdoc/>
    public sealed override Command? ReadCommand(ReadOnlySpan<byte> json) => LiveJson.TryRead<TCommand>(json);

    /// <inheritdoc/>
    public sealed override Event ReadEvent(ReadOnlySpan<byte> json) => LiveJson.Read<TEvent>(json);

    /// <inheritdoc/>
    public sealed override byte[] WriteEvent(Event @event) => LiveJson.Write((TEvent)@event);

    /// <inheritdoc/>
    public sealed override byte[] Save() => LiveJson.Write(new Snapshot(Shape, State));

    /// <inheritdoc cref="LiveDocument.Decide"/>
    protected abstract Decision Decide(TCommand command, Actor actor, DateTimeOffset now);

    /// <inheritdoc cref="LiveDocument.Change"/>
    protected abstract IReadOnlyCollection<Touch> Change(TEvent @event);

    /// <inheritdoc/>
    protected sealed override IReadOnlyCollection<Touch> Change(Event @event) => Change((TEvent)@event);

    /// <inheritdoc/>
    protected sealed override bool Restore(ReadOnlySpan<byte> snapshot)
    {
        try
        {
            if (LiveJson.Read<Snapshot>(snapshot) is not { } saved || saved.Shape != Shape)
                return false;
            State = saved.State;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Snapshot(int Shape, TState State);
}
