using Workshops.Journal.Commit;

namespace Workshops.Journal;

/// <summary>The files kept in a database.</summary>
internal sealed class DatabaseFiles(JournalDatabase database) : IFileStore
{
    public Task Keep(string owner, StoredFile file, CancellationToken cancellation = default) =>
        database.Add(new KeepFile(owner, file), cancellation);

    public async Task<StoredFile?> Read(string owner, string id, CancellationToken cancellation = default)
    {
        var file = await database.Read().ReadFile(owner, id, cancellation);
        return file is null || file.Id == id ? file : throw new JournalException($"file {id} of {owner} is damaged");
    }

    public Task<FileUse> Use(string owner, CancellationToken cancellation = default) => database.Read().UseOfFiles(owner, cancellation);
}
