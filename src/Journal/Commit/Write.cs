using System.Globalization;

namespace Workshops.Journal.Commit;

/// <summary>Something that waits to be written. <see cref="Done"/> ends when it is on disk, or with why it is not.</summary>
/// <param name="size">Bytes, about; bounds a transaction.</param>
internal abstract class Write(int size)
{
    // Whoever waits goes on elsewhere: the writer's thread only writes
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Size { get; } = size;

    public Task Done => done.Task;

    /// <summary>Tells whoever waits: null when it is on disk, else why not.</summary>
    public void Answer(JournalException? refusal)
    {
        if (refusal is null)
            done.TrySetResult();
        else
            done.TrySetException(refusal);
    }
}

/// <summary>Entries for the end of a stream.</summary>
internal sealed class Append(string stream, long version, IReadOnlyList<JournalEntry> entries)
    : Write(entries.Sum(entry => entry.Event.Length))
{
    public string Stream { get; } = stream;

    public long Version { get; } = version;

    public IReadOnlyList<JournalEntry> Entries { get; } = entries;

    /// <summary>The stream's version once this is written.</summary>
    public long NewVersion => Version + Entries.Count;
}

/// <summary>A snapshot in place of an older one.</summary>
internal sealed class KeepSnapshot(string stream, JournalSnapshot snapshot) : Write(snapshot.State.Length)
{
    public string Stream { get; } = stream;

    public JournalSnapshot Snapshot { get; } = snapshot;
}

/// <summary>A state, new (<see cref="Etag"/> is null) or in place of the one with that tag.</summary>
internal sealed class PutState(string name, string key, byte[] json, string? etag) : Write(json.Length)
{
    public string Name { get; } = name;

    public string Key { get; } = key;

    public byte[] Json { get; } = json;

    public string? Etag { get; } = etag;

    public string NewEtag { get; } = Next(etag).ToString(CultureInfo.InvariantCulture);

    // A number, as the cluster's storage provider wants it; it begins anywhere, so that a state made again is told from the old one
    private static int Next(string? etag) => etag is null ? Random.Shared.Next(1_000_000_000) : int.Parse(etag, CultureInfo.InvariantCulture) + 1;
}

/// <summary>Erases the state with that tag.</summary>
internal sealed class ClearState(string name, string key, string? etag) : Write(0)
{
    public string Name { get; } = name;

    public string Key { get; } = key;

    public string? Etag { get; } = etag;
}

/// <summary>Keeps a file, unless it is there.</summary>
internal sealed class KeepFile(string owner, StoredFile file) : Write(file.Bytes.Length)
{
    public string Owner { get; } = owner;

    public StoredFile File { get; } = file;
}

/// <summary>Changes nothing of worth; being written is the answer.</summary>
internal sealed class Probe() : Write(0);
