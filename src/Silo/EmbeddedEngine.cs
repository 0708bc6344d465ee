using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Orleans.Storage;
using Workshops.Grains.Live;

namespace Workshops.Silo;

/// <summary>Runs the grains on the embedded engine, in this process.</summary>
internal static class EmbeddedEngine
{
    /// <summary>Adds the engine.</summary>
    public static void AddEngine(this IHostApplicationBuilder builder)
    {
        builder.Services.AddEmbeddedOrleans(options => options.Assemblies.Add(typeof(LiveGrain).Assembly));
        builder.Services.AddKeyedSingleton<IGrainStorage, StateStorage>("workshops");
    }
}
