namespace Workshops.Web.Live;

/// <summary>What the live part counts from the start of the process.</summary>
internal static class Counters
{
    private static long accepted;
    private static long rejected;
    private static long sent;
    private static long turnedAway;

    /// <summary>Commands that were accepted.</summary>
    public static long Accepted => Interlocked.Read(ref accepted);

    /// <summary>Commands that were refused.</summary>
    public static long Rejected => Interlocked.Read(ref rejected);

    /// <summary>Messages sent to phones, leads and walls.</summary>
    public static long Sent => Interlocked.Read(ref sent);

    /// <summary>Times that somebody was told at the door to come again.</summary>
    public static long SentAway => Interlocked.Read(ref turnedAway);

    /// <summary>Counts an answered command.</summary>
    public static void Answered(bool yes)
    {
        if (yes)
            Interlocked.Increment(ref accepted);
        else
            Interlocked.Increment(ref rejected);
    }

    /// <summary>Counts somebody who was told to come again.</summary>
    public static void TurnedAway() => Interlocked.Increment(ref turnedAway);

    /// <summary>Counts a message sent.</summary>
    public static void Told() => Interlocked.Increment(ref sent);
}
