using Microsoft.AspNetCore.SignalR;
using Workshops.Live;

namespace Workshops.Web.Live;

/// <summary>
/// One connection that watches one stream. A phone that does not read is never waited for: while a write to it is
/// under way, it is left out, and when the write ends it gets all that it missed at once.
/// </summary>
/// <param name="line">The connection.</param>
/// <param name="actor">Who watches.</param>
/// <param name="identities">Under which names the document may mean this person only; none for the wall.</param>
internal sealed class Watcher(ILine line, Actor actor, IReadOnlyList<string> identities)
{
    /// <summary>Who watches.</summary>
    public Actor Actor => actor;

    /// <summary>Under which names the document may mean this person only.</summary>
    public IReadOnlyList<string> Identities => identities;

    /// <summary>The version that this connection has been sent; changed under the relay's lock only.</summary>
    public long Sent { get; set; }

    /// <summary>A write to it is under way; changed under the relay's lock only.</summary>
    public bool Busy { get; private set; }

    /// <summary>The version after which it missed something while it was busy; null when it missed nothing.</summary>
    public long? MissedSince { get; private set; }

    /// <summary>Sends, without waiting for the phone; what comes while it is busy is noted as missed.</summary>
    /// <param name="message">What to send; serialised once for all.</param>
    /// <param name="before">The version that everybody had been sent before this message.</param>
    /// <param name="to">The version that the phone has then.</param>
    /// <param name="late">Called when the phone took its time and is ready again.</param>
    public void Send(SerializedHubMessage message, long before, long to, Action<Watcher> late)
    {
        if (Busy)
        {
            MissedSince = Math.Min(MissedSince ?? before, before);
            return;
        }

        Counters.Told();
        var write = line.Send(message);
        Sent = Math.Max(Sent, to);
        if (write.IsCompletedSuccessfully)
            return;
        Busy = true;
        _ = Finish(write.AsTask(), late);
    }

    /// <summary>The write has ended; everything missed is being made up for.</summary>
    public void Ready() => (Busy, MissedSince) = (false, null);

    private async Task Finish(Task write, Action<Watcher> late)
    {
        try
        {
            await write;
        }
        catch (Exception)
        {
            // A write fails when its connection ends, and then the hub hears of that too
        }

        if (!line.IsGone)
            late(this);
    }
}
