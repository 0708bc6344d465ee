using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Workshops.Grains.Meetings;
using Workshops.Journal;
using Workshops.Live;

namespace Workshops.Silo;

/// <summary>Hosts the grains: journal, state and engine.</summary>
public static class SiloServices
{
    /// <summary>
    /// Adds the grains to a host. <c>WORKSHOPS_DATABASE</c> is a PostgreSQL connection string; without it, everything is in
    /// <c>workshops.db</c> in the folder <c>WORKSHOPS_DATA</c> (default <c>./data</c>).
    /// </summary>
    public static void AddGrains(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddJournal(options => options.Database = Database(builder.Configuration));
        builder.Services.AddSingleton(new Capacity(builder.Configuration.Number("WORKSHOPS_PEOPLE", Limits.People, Limits.People)));
        builder.AddEngine();
    }

    private static string Database(IConfiguration configuration)
    {
        if (configuration["WORKSHOPS_DATABASE"] is { Length: > 0 } database)
            return database;
        var folder = Path.GetFullPath(configuration["WORKSHOPS_DATA"] is { Length: > 0 } data ? data : "data");
        Directory.CreateDirectory(folder);
        return $"sqlite:{Path.Combine(folder, "workshops.db")}";
    }
}
