namespace Workshops.Live;

/// <summary>
/// What happened to a live document. Stored for ever: additive only, under a chosen <c>$type</c> name.
/// </summary>
public abstract record Event
{
    /// <summary>When it happened (UTC, the server's clock at the time of deciding).</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>
    /// Who did it: a participant id, or null where no author may be stored (anonymous boards, the server itself).
    /// Never a name: names live in the register.
    /// </summary>
    public string? By { get; init; }
}
