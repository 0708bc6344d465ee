using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Orleans.References;

namespace Orleans.Runtime;

/// <summary>The classes of grains found in the assemblies.</summary>
internal sealed class GrainClasses
{
    private readonly Dictionary<GrainType, GrainClass> byType;
    private readonly ConcurrentDictionary<(Type Contract, string? Prefix), GrainClass> byInterface = new();

    public GrainClasses(IOptions<EmbeddedOptions> options)
    {
        byType = options.Value.Assemblies.Distinct().SelectMany(it => it.GetTypes()).Where(IsGrain)
            .Select(GrainClass.Of).ToDictionary(it => it.Type);
    }

    /// <summary>Checks all interfaces, so that what cannot be called is known at the start.</summary>
    /// <exception cref="NotSupportedException">A method cannot be called.</exception>
    public void Check()
    {
        foreach (var contract in byType.Values.SelectMany(it => it.Class.GetInterfaces()).Where(IsContract).Distinct())
        {
            GrainMethod.Check(contract);
        }
    }

    /// <summary>The class of grains of that type.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public GrainClass Of(GrainType type) =>
        byType.TryGetValue(type, out var found) ? found : throw new ArgumentException($"No class of grains {type}.", nameof(type));

    /// <summary>The class of grains that has the interface.</summary>
    /// <exception cref="ArgumentException">There is none, or there are several.</exception>
    public GrainClass Of(Type contract, string? prefix = null) =>
        byInterface.GetOrAdd((contract, prefix), static (it, classes) => classes.Find(it.Contract, it.Prefix), this);

    private static bool IsGrain(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IGrainBase));

    private static bool IsContract(Type type) => type.IsAssignableTo(typeof(IGrain)) && !type.IsGenericTypeDefinition;

    private GrainClass Find(Type contract, string? prefix)
    {
        var found = byType.Values.Where(it => it.Class.IsAssignableTo(contract)
            && (prefix is null || it.Class.FullName!.StartsWith(prefix, StringComparison.Ordinal))).ToList();
        return found.Count == 1
            ? found[0]
            : throw new ArgumentException($"{found.Count} classes of grains have {contract}: {string.Join(", ", found.Select(it => it.Class))}.", nameof(contract));
    }
}
