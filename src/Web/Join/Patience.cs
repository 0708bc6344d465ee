using Orleans.Runtime;
using Workshops.Journal;

namespace Workshops.Web.Join;

/// <summary>
/// For calls of grains that may be made twice: while a server of a cluster is being stopped or has just died, a grain may be nowhere
/// for a moment. Whoever stands at the door need not hear of it.
/// </summary>
internal static class Patience
{
    private const int Tries = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Makes the call until it is answered; the last failure is the caller's.</summary>
    public static async Task<T> Again<T>(this TimeProvider time, Func<Task<T>> call)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await call();
            }
            catch (Exception e) when (tries < Tries && (e is OrleansException or FencedException))
            {
                await Task.Delay(Pause, time);
            }
        }
    }
}
