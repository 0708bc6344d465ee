using System.Collections.Concurrent;

namespace Workshops.Web.Join;

/// <summary>
/// Slows down guessing: an address that typed ten wrong codes may try one more every six seconds. Right codes are never
/// counted, because a whole room shares one address.
/// </summary>
internal sealed class WrongCodes(TimeProvider time)
{
    private const int Free = 10;
    private const int Addresses = 100_000;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(6);

    // When the address will have paid for all its wrong codes, in time passed: the machine's clock may be set
    private readonly ConcurrentDictionary<string, TimeSpan> paidAt = new(StringComparer.Ordinal);

    /// <summary>How long this address has to wait; null when it may try now.</summary>
    public TimeSpan? Wait(HttpContext http)
    {
        var debt = paidAt.GetValueOrDefault(Address(http)) - time.GetElapsedTime(0) - (Free - 1) * Each;
        return debt > TimeSpan.Zero ? debt : null;
    }

    /// <summary>This address typed a wrong code.</summary>
    public void Note(HttpContext http)
    {
        var now = time.GetElapsedTime(0);
        if (paidAt.Count > Addresses)
            Forget(now);
        paidAt.AddOrUpdate(Address(http), now + Each, (_, paid) => (paid > now ? paid : now) + Each);
    }

    private void Forget(TimeSpan now)
    {
        foreach (var paid in paidAt.Where(p => p.Value < now))
            paidAt.TryRemove(paid);
    }

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";
}
