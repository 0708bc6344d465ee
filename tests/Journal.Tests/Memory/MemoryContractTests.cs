using Workshops.Journal.Memory;

namespace Workshops.Journal.Tests.Memory;

public sealed class MemoryJournalTests() : JournalContract(new MemoryStorage());

public sealed class MemoryStatesTests() : StateStoreContract(new MemoryStorage());

public sealed class MemoryFilesTests() : FileStoreContract(new MemoryStorage());

internal sealed class MemoryStorage : Storage
{
    public override IJournal Journal { get; } = new MemoryJournal();

    public override IStateStore States { get; } = new MemoryStates();

    public override IFileStore Files { get; } = new MemoryFiles();
}
