using Microsoft.AspNetCore.SignalR;

namespace Workshops.Web.Live;

/// <summary>A connection to one phone, as the relay needs it.</summary>
internal interface ILine
{
    /// <summary>Has it ended?</summary>
    bool IsGone { get; }

    /// <summary>Sends. Completes when the phone can take more; a phone that does not read completes late or never.</summary>
    ValueTask Send(SerializedHubMessage message);

    /// <summary>Ends it; the phone may come back.</summary>
    void Cut();
}

/// <summary>A connection of the hub.</summary>
internal sealed class HubLine(HubConnectionContext connection) : ILine
{
    public bool IsGone => connection.ConnectionAborted.IsCancellationRequested;

    public ValueTask Send(SerializedHubMessage message) => connection.WriteAsync(message);

    public void Cut() => connection.Abort();
}
