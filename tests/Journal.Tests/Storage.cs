namespace Workshops.Journal.Tests;

/// <summary>Somewhere to keep things, empty at first, for one test.</summary>
public abstract class Storage
{
    public abstract IJournal Journal { get; }

    public abstract IStateStore States { get; }

    public abstract IFileStore Files { get; }

    public virtual Task Open() => Task.CompletedTask;

    public virtual Task Close() => Task.CompletedTask;
}

/// <summary>In a database.</summary>
public abstract class DatabaseStorage : Storage
{
    private JournalDatabase database = null!;

    public override IJournal Journal => database.Journal;

    public override IStateStore States => database.States;

    public override IFileStore Files => database.Files;

    public override async Task Open() => database = new(new JournalOptions { Database = await NewDatabase() });

    public override Task Close()
    {
        database.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>How to reach an empty one.</summary>
    protected abstract Task<string> NewDatabase();
}
