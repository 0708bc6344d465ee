namespace Workshops.Live;

/// <summary>
/// To whom an entity is shown: the room (every phone, and the wall), the facilitators,
/// or one participant, who sees what the room sees and what is theirs.
/// </summary>
public abstract record Audience
{
    private Audience()
    {
    }

    /// <summary>Everyone in the room, and the wall.</summary>
    public static readonly Audience Room = new TheRoom();

    /// <summary>Those who run the workshop.</summary>
    public static readonly Audience Facilitators = new TheFacilitators();

    /// <summary>One participant.</summary>
    public static Audience Of(Actor actor) => new One(actor);

    /// <inheritdoc cref="Room"/>
    public sealed record TheRoom : Audience;

    /// <inheritdoc cref="Facilitators"/>
    public sealed record TheFacilitators : Audience;

    /// <inheritdoc cref="Of"/>
    /// <param name="Actor">The participant.</param>
    public sealed record One(Actor Actor) : Audience;
}
