using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Turns;

namespace Orleans.References;

/// <summary>A method of a grain's or observer's interface, compiled once for the process.</summary>
internal abstract class GrainMethod(MethodInfo method)
{
    private static readonly ConcurrentDictionary<MethodInfo, GrainMethod> Known = new();

    private readonly Func<object, object?[], Task> call = Compile(method);

    public bool Interleaves { get; } = method.IsDefined(typeof(AlwaysInterleaveAttribute), inherit: true);

    public bool ReadOnly { get; } = method.IsDefined(typeof(ReadOnlyAttribute), inherit: true);

    protected bool OneWay { get; } = method.ReturnType == typeof(void) || method.IsDefined(typeof(OneWayAttribute), inherit: true);

    /// <summary>The method, known by its declaration.</summary>
    /// <exception cref="NotSupportedException">It is generic, or answers neither a task nor nothing.</exception>
    public static GrainMethod Of(MethodInfo method) => Known.GetOrAdd(method, Make);

    /// <summary>Checks an interface as a whole, so that what cannot be called is known at the start.</summary>
    public static void Check(Type contract)
    {
        foreach (var method in contract.GetInterfaces().Append(contract).SelectMany(it => it.GetMethods()))
        {
            if (method.IsAbstract) Of(method);
        }
    }

    public Task Call(object target, object?[] arguments) => call(target, arguments);

    /// <summary>Sends a request; answers what the caller gets.</summary>
    public abstract Task Send(GrainReference to, object?[] arguments);

    private static GrainMethod Make(MethodInfo method)
    {
        var type = method.ReturnType;
        var isTask = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>);
        if (method.IsGenericMethod || !(isTask || type == typeof(Task) || type == typeof(void)))
        {
            throw new NotSupportedException($"{method.DeclaringType}.{method.Name}: a method must not be generic and must return a Task or nothing.");
        }
        var result = isTask ? type.GetGenericArguments()[0] : typeof(bool);
        return (GrainMethod)Activator.CreateInstance(typeof(GrainMethod<>).MakeGenericType(result), method)!;
    }

    private static Func<object, object?[], Task> Compile(MethodInfo method)
    {
        var target = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var given = method.GetParameters().Select(Expression (parameter, at) =>
            Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(at)), parameter.ParameterType));
        Expression body = Expression.Call(Expression.Convert(target, method.DeclaringType!), method, given);
        if (method.ReturnType == typeof(void)) body = Expression.Block(body, Expression.Constant(Task.CompletedTask));
        return Expression.Lambda<Func<object, object?[], Task>>(Expression.Convert(body, typeof(Task)), target, arguments).Compile();
    }
}

/// <inheritdoc/>
internal sealed class GrainMethod<TResult>(MethodInfo method) : GrainMethod(method)
{
    public override Task Send(GrainReference to, object?[] arguments)
    {
        var request = new Request<TResult>(this, arguments, to.Now);
        to.Send(request);
        return OneWay ? Task.FromResult<TResult>(default!) : request.Answer;
    }
}
