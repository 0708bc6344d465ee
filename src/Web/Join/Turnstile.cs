using System.Collections.Concurrent;
using Workshops.Silo;

namespace Workshops.Web.Join;

/// <summary>
/// So many people a second come into a workshop: <c>WORKSHOPS_JOINS</c>. Some wait in line; the others are told when to come again, each at a time of
/// their own.
/// </summary>
internal sealed class Turnstile(IConfiguration settings, TimeProvider time)
{
    private const int Workshops = 1_000;
    private static readonly TimeSpan Line = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(30);

    private readonly TimeSpan each = TimeSpan.FromSeconds(1) / settings.Number("WORKSHOPS_JOINS", 200, 100_000);
    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.Ordinal);

    /// <summary>Waits for one's turn. Null: come in; otherwise after how long to come again.</summary>
    public async Task<TimeSpan?> Pass(string workshop, CancellationToken cancellation)
    {
        var now = time.GetElapsedTime(0);
        if (turns.Count > Workshops)
            Forget(now);
        var (wait, again) = turns.GetOrAdd(workshop, _ => new()).Take(now, each);
        if (again is null && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellation);
        return again;
    }

    private void Forget(TimeSpan now)
    {
        foreach (var turn in turns.Where(t => t.Value.IsOver(now)))
            turns.TryRemove(turn);
    }

    private sealed class Turn
    {
        // When the next in line is let in, and for when the last of those sent away was told to come
        private TimeSpan next;
        private TimeSpan promised;

        public (TimeSpan Wait, TimeSpan? Again) Take(TimeSpan now, TimeSpan each)
        {
            lock (this)
            {
                if (next < now)
                    next = now;
                if (next - now > Line)
                {
                    promised = (promised > next ? promised : next) + each;
                    return (default, promised - now < Latest ? promised - now : Latest);
                }

                next += each;
                return (next - each - now, null);
            }
        }

        public bool IsOver(TimeSpan now) => next < now && promised < now;
    }
}
