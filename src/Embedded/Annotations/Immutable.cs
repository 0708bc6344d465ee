namespace Orleans;

/// <summary>
/// The value never changes once it is made. This engine passes every argument and result by reference,
/// so all of them have to be immutable, marked or not.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class ImmutableAttribute : Attribute;
