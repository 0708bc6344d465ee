namespace Workshops.Journal;

/// <summary>
/// Small states that can be changed and erased (the register, join codes, keys), beside the journal in the same database.
/// </summary>
public interface IStateStore
{
    /// <summary>Reads a state; null when there is none.</summary>
    /// <param name="name">What it is, e.g. <c>register</c>.</param>
    /// <param name="key">Whose it is, e.g. a workshop's id.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="JournalException">The database did not answer.</exception>
    Task<StoredState?> Read(string name, string key, CancellationToken cancellation = default);

    /// <summary>Writes a state, if it is still as it was read; durable when answered.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="key">Whose it is.</param>
    /// <param name="json">The state, UTF-8.</param>
    /// <param name="etag">That of the state read, or null when there was none.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The new tag.</returns>
    /// <exception cref="StaleStateException">Somebody else has written it.</exception>
    /// <exception cref="JournalException">The database did not take it.</exception>
    Task<string> Write(string name, string key, byte[] json, string? etag, CancellationToken cancellation = default);

    /// <summary>Erases a state, if it is still as it was read. Erasing what is not there is harmless.</summary>
    /// <inheritdoc cref="Write"/>
    Task Clear(string name, string key, string? etag, CancellationToken cancellation = default);
}

/// <summary>A state as read.</summary>
/// <param name="Json">UTF-8.</param>
/// <param name="Etag">Goes with the next write.</param>
public sealed record StoredState(byte[] Json, string Etag);

/// <summary>Somebody else has written the state since it was read.</summary>
public sealed class StaleStateException(string name, string key)
    : JournalException($"state {name} of {key} was written by somebody else");
