using System.Reflection;
using Orleans.References;
using Orleans.Turns;

namespace Orleans.Runtime;

/// <summary>
/// Stands for a grain or an observer: it has the interface it was asked for, and its calls become requests.
/// Two references are equal when they lead to the same grain.
/// </summary>
public class GrainReference : DispatchProxy, IAddressable, IEquatable<GrainReference>
{
    private Action<Turn> send = null!;
    private TimeProvider time = null!;

    /// <summary>Which grain or observer it leads to.</summary>
    public GrainId GrainId { get; private set; }

    internal long Now => time.GetTimestamp();

    /// <inheritdoc/>
    public bool Equals(GrainReference? other) => other is not null && other.GrainId == GrainId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    /// <inheritdoc/>
    public override int GetHashCode() => GrainId.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => GrainId.ToString();

    internal static GrainReference Make(Type contract, GrainId id, Action<Turn> send, TimeProvider time)
    {
        var it = (GrainReference)Create(contract, typeof(GrainReference));
        it.GrainId = id;
        it.send = send;
        it.time = time;
        return it;
    }

    internal GrainReference As(Type contract) => Make(contract, GrainId, send, time);

    internal void Send(Turn turn) => send(turn);

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = GrainMethod.Of(targetMethod!).Send(this, args!);
        return targetMethod!.ReturnType == typeof(void) ? null : answer;
    }
}
