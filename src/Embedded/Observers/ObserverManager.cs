using System.Collections;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.Utilities;

/// <summary>The observers of a grain, known by their references.</summary>
/// <inheritdoc/>
public class ObserverManager<TObserver>(TimeSpan expiration, ILogger log) : ObserverManager<IAddressable, TObserver>(expiration, log);

/// <summary>
/// The observers of a grain. Who does not subscribe again within the expiration, or fails when told, is dropped.
/// For the turns of one grain, not for several threads.
/// </summary>
/// <typeparam name="TIdentity">What they are known by.</typeparam>
/// <typeparam name="TObserver">What they are.</typeparam>
/// <param name="expiration">How long a subscription lasts.</param>
/// <param name="log">Hears of those dropped, at debug level.</param>
public class ObserverManager<TIdentity, TObserver>(TimeSpan expiration, ILogger log) : IEnumerable<TObserver>
    where TIdentity : notnull
{
    private readonly Dictionary<TIdentity, Subscription> subscriptions = [];

    /// <summary>The clock, UTC.</summary>
    public Func<DateTime> GetDateTime { get; set; } = () => DateTime.UtcNow;

    /// <summary>How long a subscription lasts.</summary>
    public TimeSpan ExpirationDuration { get; set; } = expiration;

    /// <summary>How many there are, with those that expired unnoticed.</summary>
    public int Count => subscriptions.Count;

    /// <summary>A copy of them.</summary>
    public IReadOnlyDictionary<TIdentity, TObserver> Observers => subscriptions.ToDictionary(it => it.Key, it => it.Value.Observer);

    /// <summary>Drops all.</summary>
    public void Clear() => subscriptions.Clear();

    /// <summary>Subscribes, or renews.</summary>
    public void Subscribe(TIdentity id, TObserver observer) => subscriptions[id] = new(observer, GetDateTime());

    /// <summary>Drops one. Dropping whom nobody knows is harmless.</summary>
    public void Unsubscribe(TIdentity id) => subscriptions.Remove(id);

    /// <summary>Tells them one after another, each when the one before has answered. Who fails or has expired is dropped.</summary>
    /// <param name="notification">Tells one.</param>
    /// <param name="predicate">Whom to tell; null for all.</param>
    public async Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, subscription) in Living(predicate))
        {
            try
            {
                await notification(subscription.Observer);
            }
            catch (Exception e)
            {
                Drop(id, subscription, e);
            }
        }
    }

    /// <summary>Tells them without waiting. Who throws at once or has expired is dropped.</summary>
    /// <inheritdoc cref="Notify(Func{TObserver, Task}, Func{TObserver, bool}?)"/>
    public void Notify(Action<TObserver> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, subscription) in Living(predicate))
        {
            try
            {
                notification(subscription.Observer);
            }
            catch (Exception e)
            {
                Drop(id, subscription, e);
            }
        }
    }

    /// <summary>Drops those that have expired.</summary>
    public void ClearExpired()
    {
        var oldest = GetDateTime() - ExpirationDuration;
        foreach (var (id, subscription) in subscriptions.Where(it => it.Value.RenewedAt < oldest).ToList())
        {
            Drop(id, subscription, why: null);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TObserver> GetEnumerator() => Observers.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<KeyValuePair<TIdentity, Subscription>> Living(Func<TObserver, bool>? predicate)
    {
        ClearExpired();
        return [.. subscriptions.Where(it => predicate?.Invoke(it.Value.Observer) ?? true)];
    }

    // Only this subscription: the observer may have subscribed again while it was told
    private void Drop(TIdentity id, Subscription subscription, Exception? why)
    {
        if (subscriptions.TryGetValue(id, out var now) && ReferenceEquals(now, subscription)) subscriptions.Remove(id);
        log.LogDebug(why, "Observer {Observer} dropped, {Count} left", id, subscriptions.Count);
    }

    private sealed record Subscription(TObserver Observer, DateTime RenewedAt);
}
