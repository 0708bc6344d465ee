using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace Workshops.Web.Live;

/// <summary>
/// A connection may call so often. A phone never comes near it; a script that floods is slowed down, then refused,
/// and delays nobody else.
/// </summary>
internal sealed class CallLimit : IHubFilter
{
    private const string Key = "calls";
    private const int Burst = 1_000;
    private const int PerSecond = 200;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var items = invocationContext.Context.Items;
        if (!items.TryGetValue(Key, out var limiter))
            items[Key] = limiter = New();
        using var lease = await ((RateLimiter)limiter!).AcquireAsync(1, invocationContext.Context.ConnectionAborted);
        return lease.IsAcquired ? await next(invocationContext) : throw new HubException("overloaded");
    }

    private static TokenBucketRateLimiter New() => new(new()
    {
        TokenLimit = Burst,
        TokensPerPeriod = PerSecond / 10,
        ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
        QueueLimit = Burst,
        AutoReplenishment = false,
    });
}
