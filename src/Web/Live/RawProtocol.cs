using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Workshops.Web.Live;

/// <summary>SignalR's JSON protocol; an answer that is JSON already is put onto the line as it is, without a copy in between.</summary>
/// <param name="json">The protocol.</param>
internal sealed class RawProtocol(JsonHubProtocol json) : IHubProtocol
{
    private const byte End = 0x1e;

    /// <inheritdoc/>
    public string Name => json.Name;

    /// <inheritdoc/>
    public int Version => json.Version;

    /// <inheritdoc/>
    public TransferFormat TransferFormat => json.TransferFormat;

    /// <inheritdoc/>
    public bool IsVersionSupported(int version) => json.IsVersionSupported(version);

    /// <inheritdoc/>
    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message) =>
        json.TryParseMessage(ref input, binder, out message);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => json.GetMessageBytes(message);

    /// <inheritdoc/>
    public void WriteMessage(HubMessage message, IBufferWriter<byte> output)
    {
        if (message is not CompletionMessage { Result: RawJson answer, InvocationId: { } call, Headers: null })
        {
            json.WriteMessage(message, output);
            return;
        }

        output.Write("{\"type\":3,\"invocationId\":\""u8);
        output.Write(JsonEncodedText.Encode(call).EncodedUtf8Bytes);
        output.Write("\",\"result\":"u8);
        foreach (var piece in answer.Utf8)
            output.Write(piece.Span);
        output.Write([(byte)'}', End]);
    }
}
