using Workshops.Journal.Memory;

namespace Workshops.Journal.Tests.Memory;

public sealed class MemoryFilesTests : FileStoreContract
{
    public override Task InitializeAsync()
    {
        Files = new MemoryFiles();
        return Task.CompletedTask;
    }

    public override Task DisposeAsync() => Task.CompletedTask;
}
