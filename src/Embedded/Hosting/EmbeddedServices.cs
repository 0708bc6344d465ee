using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Observers;
using Orleans.References;
using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>Puts the engine into a host.</summary>
public static class EmbeddedServices
{
    /// <summary>
    /// Runs grains in this process: <see cref="IGrainFactory"/> is their door. They start with the first call and
    /// are deactivated when the host stops. Time is that of the registered <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets at least <see cref="EmbeddedOptions.Assemblies"/>.</param>
    public static IServiceCollection AddEmbeddedOrleans(this IServiceCollection services, Action<EmbeddedOptions> configure)
    {
        services.AddOptions<EmbeddedOptions>().Configure(configure);
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<GrainClasses>();
        services.TryAddSingleton<Catalog>();
        services.TryAddSingleton<ObserverTable>();
        services.TryAddSingleton<IGrainFactory, EmbeddedGrainFactory>();
        services.AddHostedService<EmbeddedEngine>();
        return services;
    }
}
