using Workshops.Silo;
using Workshops.Web.Live;

namespace Workshops.Web.Join;

/// <summary>The connections that this server takes at a time: <c>WORKSHOPS_CONNECTIONS</c>. The last twentieth is kept for those who are in already.</summary>
internal sealed class Room(IConfiguration settings, LiveConnections connections)
{
    private readonly int most = settings.Number("WORKSHOPS_CONNECTIONS", 10_000, 1_000_000);
    private int sockets;

    /// <summary>Is there room for a connection of somebody who is in?</summary>
    public bool HasPlace => Taken < most;

    /// <summary>Is there room for somebody new?</summary>
    public bool HasPlaceForNew => Taken < most - most / 20;

    // Those that have not said a word yet take a place too
    private int Taken => Math.Max(Volatile.Read(ref sockets), connections.Count);

    /// <summary>One has its place for as long as it lasts.</summary>
    public async Task Hold(HttpContext connection, RequestDelegate serve)
    {
        Interlocked.Increment(ref sockets);
        try
        {
            await serve(connection);
        }
        finally
        {
            Interlocked.Decrement(ref sockets);
        }
    }
}
