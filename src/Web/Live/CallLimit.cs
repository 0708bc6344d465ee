using Microsoft.AspNetCore.SignalR;

namespace Workshops.Web.Live;

/// <summary>
/// A connection may call so often. A phone never comes near it; a script that floods is slowed down, and delays nobody else.
/// (The framework's limiters cost a timer a connection.)
/// </summary>
internal sealed class CallLimit(TimeProvider time) : IHubFilter
{
    private const int Burst = 1_000;
    private static readonly TimeSpan Each = TimeSpan.FromMilliseconds(5);

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (Wait(invocationContext.Context.Items) is { Ticks: > 0 } wait)
            await Task.Delay(wait, time, invocationContext.Context.ConnectionAborted);
        return await next(invocationContext);
    }

    // Each call costs a little time; a connection may be in debt by a burst of calls, then it waits. Time that has passed, not the
    // clock's: who owes something when that is set back would wait for hours
    private TimeSpan Wait(IDictionary<object, object?> items)
    {
        var now = time.GetElapsedTime(0);
        lock (items)
        {
            var paid = items.TryGetValue(typeof(CallLimit), out var at) && (TimeSpan)at! > now ? (TimeSpan)at : now;
            items[typeof(CallLimit)] = paid + Each;
            return paid - now - Burst * Each;
        }
    }
}
