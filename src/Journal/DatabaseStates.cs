using Workshops.Journal.Commit;

namespace Workshops.Journal;

/// <summary>The states kept in a database.</summary>
internal sealed class DatabaseStates(JournalDatabase database) : IStateStore
{
    public Task<StoredState?> Read(string name, string key, CancellationToken cancellation = default) =>
        database.Read().ReadState(name, key, cancellation);

    public async Task<string> Write(string name, string key, byte[] json, string? etag, CancellationToken cancellation = default)
    {
        var put = new PutState(name, key, json, etag);
        await database.Add(put, cancellation);
        return put.NewEtag;
    }

    public Task Clear(string name, string key, string? etag, CancellationToken cancellation = default) =>
        database.Add(new ClearState(name, key, etag), cancellation);
}
