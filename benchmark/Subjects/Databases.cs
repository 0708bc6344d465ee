using Npgsql;
using Workshops.Testing;

namespace Workshops.Bench.Subjects;

/// <summary>A durable PostgreSQL of its own for the run, and folders for files. All gone afterwards.</summary>
internal sealed class Databases : IAsyncDisposable
{
    private readonly PostgresCluster cluster = new() { Careful = true };
    private readonly List<string> folders = [];

    /// <summary>Starts it.</summary>
    public Task Start() => cluster.InitializeAsync();

    /// <summary>Connection string to a new database.</summary>
    public Task<string> New() => cluster.NewDatabase();

    /// <summary>The same as Node's drivers want it.</summary>
    public async Task<string> NewUrl()
    {
        var settings = new NpgsqlConnectionStringBuilder(await New());
        return $"postgresql://{settings.Username}@/{settings.Database}?host={settings.Host}&port={settings.Port}";
    }

    /// <summary>A new empty folder.</summary>
    public string Folder()
    {
        folders.Add(Directory.CreateTempSubdirectory("bench-").FullName);
        return folders[^1];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        folders.ForEach(folder => Directory.Delete(folder, recursive: true));
    }
}
