using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workshops.Testing;

namespace Workshops.Journal.Tests;

public sealed class JournalRegistrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_server_starts_with_its_journal_open_and_closes_it_at_the_end()
    {
        using (var host = Host($"sqlite:{folder.File("new/w.db")}"))
        {
            await host.StartAsync();
            File.Exists(folder.File("new/w.db")).ShouldBeTrue();
            await host.Services.GetRequiredService<IJournal>().Append("s", 0, [Entries.Of("1")]);
            await host.Services.GetRequiredService<IStateStore>().Write("n", "k", [1], etag: null);
            await host.StopAsync();
        }

        File.Exists(folder.File("new/w.db-wal")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_whose_journal_cannot_be_opened_does_not_start()
    {
        using var host = Host($"sqlite:{folder.Path}");

        (await Should.ThrowAsync<JournalException>(() => host.StartAsync())).Message.ShouldContain(folder.Path);
    }

    public void Dispose() => folder.Dispose();

    private static IHost Host(string database)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Journal:Database"] = database });
        builder.Services.AddJournal();
        return builder.Build();
    }
}
