using Microsoft.AspNetCore.SignalR;

namespace Workshops.Web.Live;

/// <summary>
/// A connection may call so often. A phone never comes near it; a script that floods is slowed down, and delays nobody else.
/// (The framework's limiters cost a timer a connection.)
/// </summary>
internal sealed class CallLimit(Sessions sessions, TimeProvider time) : IHubFilter
{
    private const int Burst = 1_000;
    private static readonly TimeSpan Each = TimeSpan.FromMilliseconds(5);

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (sessions.Find(invocationContext.Context.ConnectionId) is { } session && Wait(session) is { Ticks: > 0 } wait)
            await Task.Delay(wait, time, invocationContext.Context.ConnectionAborted);
        return await next(invocationContext);
    }

    // Each call costs a little time; a connection may be in debt by a burst of calls, then it waits. Time that has passed, not the
    // clock's: who owes something when that is set back would wait for hours
    private TimeSpan Wait(Session session)
    {
        var now = time.GetElapsedTime(0);
        return session.Owe(Each, now) - now - (Burst + 1) * Each;
    }
}
