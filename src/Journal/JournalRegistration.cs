using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Workshops.Journal;

/// <summary>Puts the journal into a server.</summary>
public static class JournalRegistration
{
    /// <summary>
    /// Adds <see cref="IJournal"/>, <see cref="IStateStore"/>, <see cref="IFileStore"/> and their <see cref="JournalDatabase"/>, set by the section
    /// <c>Journal</c> of the configuration. It opens before the server listens; where it cannot, the server does not start.
    /// </summary>
    /// <param name="services">The server's.</param>
    /// <param name="set">Has the last word on the options.</param>
    public static IServiceCollection AddJournal(this IServiceCollection services, Action<JournalOptions>? set = null)
    {
        services.AddOptions<JournalOptions>()
            .Configure<IServiceProvider>((options, provider) => provider.GetService<IConfiguration>()?.GetSection("Journal").Bind(options))
            .Configure(options => set?.Invoke(options));
        services.AddSingleton(provider => new JournalDatabase(provider.GetRequiredService<IOptions<JournalOptions>>().Value));
        services.AddSingleton(provider => provider.GetRequiredService<JournalDatabase>().Journal);
        services.AddSingleton(provider => provider.GetRequiredService<JournalDatabase>().States);
        services.AddSingleton(provider => provider.GetRequiredService<JournalDatabase>().Files);
        return services.AddHostedService<Opening>();
    }

    private sealed class Opening(JournalDatabase database) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.Run(database.Open, cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
