namespace Workshops.Live;

/// <summary>
/// What somebody asks of a live document: the result that is wanted, not the step towards it,
/// so that the same command may arrive twice (docs/protocol.md).
/// </summary>
public abstract record Command;
