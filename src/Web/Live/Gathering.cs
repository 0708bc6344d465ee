namespace Workshops.Web.Live;

/// <summary>How long a stream gathers after a send, so that more goes into fewer messages (decision 0010). A quiet stream never waits.</summary>
internal static class Gathering
{
    private const int LargeRoom = 50;
    private const int Much = 24;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(25);

    /// <summary>The wait. When much came anyway, or sending took its time, in which the next notes came, there is little to be saved by it.</summary>
    /// <param name="watchers">How many were sent to.</param>
    /// <param name="touches">How much was sent.</param>
    /// <param name="took">How long the send took.</param>
    public static TimeSpan After(int watchers, int touches, TimeSpan took)
    {
        if (watchers < LargeRoom)
            return Shortest;
        var rest = (touches < Much ? Longest : Longest / 5) - (2 * took);
        return rest > Shortest ? rest : Shortest;
    }
}
