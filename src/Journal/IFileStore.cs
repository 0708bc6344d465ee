namespace Workshops.Journal;

/// <summary>
/// Files that people bring (photos of notes, logos), beside the journal in the same database and outside of it: an event
/// names a file by its id. A file is never changed. What may be kept, and whose, is for the caller to say.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps a file; durable when answered. Keeping it again is harmless.</summary>
    /// <param name="owner">Whose it is, e.g. a workshop's id.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="JournalException">The database did not take it.</exception>
    Task Keep(string owner, StoredFile file, CancellationToken cancellation = default);

    /// <summary>Reads a file; null when there is none.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="JournalException">The database did not answer, or the file is damaged.</exception>
    Task<StoredFile?> Read(string owner, string id, CancellationToken cancellation = default);

    /// <summary>How many files an owner has, and how many bytes they are.</summary>
    /// <exception cref="JournalException">The database did not answer.</exception>
    Task<FileUse> Use(string owner, CancellationToken cancellation = default);
}

/// <summary>A file.</summary>
/// <param name="Type">Media type, e.g. <c>image/jpeg</c>.</param>
/// <param name="Bytes">All of it.</param>
public sealed record StoredFile(string Type, byte[] Bytes)
{
    /// <summary>Made of its bytes: 32 hexadecimal digits, the same for the same bytes.</summary>
    public string Id { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes).AsSpan(0, 16));
}

/// <summary>What an owner's files take.</summary>
/// <param name="Files">How many.</param>
/// <param name="Bytes">How large, together.</param>
public sealed record FileUse(long Files, long Bytes);
