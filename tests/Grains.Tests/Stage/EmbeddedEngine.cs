using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Workshops.Grains.Live;

namespace Workshops.Grains.Tests.Stage;

/// <summary>Runs the grains on the embedded engine.</summary>
internal static class EmbeddedEngine
{
    /// <summary>Adds the engine.</summary>
    public static void AddEngine(this IHostApplicationBuilder builder) =>
        builder.Services.AddEmbeddedOrleans(options => options.Assemblies.Add(typeof(LiveGrain).Assembly));
}
