using System.Collections.Concurrent;

namespace Workshops.Journal.Memory;

/// <summary>Files that are forgotten with the process: for tests.</summary>
public sealed class MemoryFiles : IFileStore
{
    private readonly ConcurrentDictionary<(string Owner, string Id), StoredFile> files = new();

    /// <inheritdoc/>
    public Task Keep(string owner, StoredFile file, CancellationToken cancellation = default)
    {
        files[(owner, file.Id)] = file;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<StoredFile?> Read(string owner, string id, CancellationToken cancellation = default) =>
        Task.FromResult(files.GetValueOrDefault((owner, id)));

    /// <inheritdoc/>
    public Task<FileUse> Use(string owner, CancellationToken cancellation = default)
    {
        var mine = files.Where(file => file.Key.Owner == owner).ToList();
        return Task.FromResult(new FileUse(mine.Count, mine.Sum(file => (long)file.Value.Bytes.Length)));
    }
}
