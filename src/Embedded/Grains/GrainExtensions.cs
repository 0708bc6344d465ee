using Orleans.Runtime;

namespace Orleans;

/// <summary>What a grain, or a reference to one, can tell of itself.</summary>
public static class GrainExtensions
{
    /// <summary>Which grain or observer it is.</summary>
    /// <exception cref="ArgumentException">It is neither a grain nor a reference.</exception>
    public static GrainId GetGrainId(this IAddressable grain) => grain switch
    {
        GrainReference reference => reference.GrainId,
        IGrainBase it => it.GrainContext.GrainId,
        _ => throw NotAGrain(grain),
    };

    /// <summary>The key of the grain.</summary>
    /// <exception cref="ArgumentException">It is neither a grain nor a reference.</exception>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();

    /// <summary>A reference that others can call: a grain passes this, never itself.</summary>
    /// <exception cref="ArgumentException">It is neither a grain nor a reference.</exception>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain) => (TGrainInterface)(object)(grain switch
    {
        TGrainInterface and GrainReference reference => reference,
        GrainReference reference => reference.As(typeof(TGrainInterface)),
        IGrainBase it => ((Activation)it.GrainContext).Reference(typeof(TGrainInterface)),
        _ => throw NotAGrain(grain),
    });

    private static ArgumentException NotAGrain(IAddressable it) =>
        new($"{it.GetType()} is neither a grain nor a reference to one.", nameof(it));
}
