using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Concurrency;
using Orleans.Storage;

namespace Orleans.Runtime;

/// <summary>A class of grains and how to make one, found out once for the process.</summary>
internal sealed class GrainClass
{
    private static readonly ConcurrentDictionary<Type, GrainClass> Known = new();

    [ThreadStatic]
    private static Activation? making;

    private readonly ObjectFactory make;
    private readonly List<Func<Activation, object>> given = [];

    private GrainClass(Type type)
    {
        Class = type;
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute), inherit: true);
        Type = GrainType.Create(NameOf(type));
        var constructor = type.GetConstructors().OrderByDescending(it => it.GetParameters().Length).First();
        var types = constructor.GetParameters().Where(IsGiven).Select(it => it.ParameterType).ToArray();
        make = ActivatorUtilities.CreateFactory(type, types);
    }

    /// <summary>The activation whose grain is under construction on this thread.</summary>
    public static Activation? Making => making;

    public Type Class { get; }

    public GrainType Type { get; }

    public bool IsReentrant { get; }

    public static GrainClass Of(Type type) => Known.GetOrAdd(type, static it => new(it));

    public IGrainBase Make(Activation activation)
    {
        making = activation;
        try
        {
            return (IGrainBase)make(activation.ActivationServices, [.. given.Select(it => it(activation))]);
        }
        finally
        {
            making = null;
        }
    }

    private bool IsGiven(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(IGrainContext)) given.Add(activation => activation);
        else if (parameter.GetCustomAttribute<PersistentStateAttribute>() is { } state) given.Add(PersistentState.For(parameter.ParameterType, state));
        else return false;
        return true;
    }

#pragma warning disable CA1308 // the type's name is in small letters
    private static string NameOf(Type type)
    {
        var name = type.Name.ToLowerInvariant();
        return name.EndsWith("grain", StringComparison.Ordinal) && name.Length > "grain".Length ? name[..^"grain".Length] : name;
    }
#pragma warning restore CA1308
}
