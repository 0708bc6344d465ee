using Workshops.Journal.Memory;

namespace Workshops.Journal.Tests;

public sealed class MemoryJournalTests : JournalContract
{
    public override Task InitializeAsync()
    {
        Journal = new MemoryJournal();
        return Task.CompletedTask;
    }

    public override Task DisposeAsync() => Task.CompletedTask;
}

public sealed class MemoryStatesTests : StateStoreContract
{
    public override Task InitializeAsync()
    {
        States = new MemoryStates();
        return Task.CompletedTask;
    }

    public override Task DisposeAsync() => Task.CompletedTask;
}
