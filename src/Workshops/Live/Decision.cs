namespace Workshops.Live;

/// <summary>The answer to a command: the events that follow (none if everything is so already), or a refusal.</summary>
public readonly record struct Decision
{
    private readonly IReadOnlyList<Event>? events;

    private Decision(IReadOnlyList<Event>? events, Rejection? rejection)
    {
        this.events = events;
        Rejection = rejection;
    }

    /// <summary>What follows, in order; empty when the wanted result is there already.</summary>
    public IReadOnlyList<Event> Events => events ?? [];

    /// <summary>Why not, or null.</summary>
    public Rejection? Rejection { get; }

    /// <summary>The wanted result is there already: nothing happens, and that is a success.</summary>
    public static Decision Nothing => default;

    /// <summary>These events follow.</summary>
    public static Decision Of(params IReadOnlyList<Event> events) => new(events, null);

    /// <summary>One event follows.</summary>
    public static implicit operator Decision(Event @event) => Of(@event);

    /// <summary>Refused.</summary>
    public static implicit operator Decision(Rejection rejection) => new(null, rejection);
}
