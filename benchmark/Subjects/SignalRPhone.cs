using System.Globalization;
using System.Text;
using System.Text.Json;
using Workshops.Bench.Load;

namespace Workshops.Bench.Subjects;

/// <summary>A phone that speaks SignalR's JSON protocol.</summary>
/// <param name="wire">Its connection.</param>
/// <param name="post">Target and arguments of a call that posts a note.</param>
internal sealed class SignalRPhone(Wire wire, Func<string, (string Target, object[] Arguments)> post) : IPhone
{
    private int calls;

    /// <summary>Opens a connection and shakes hands.</summary>
    public static async Task<Wire> Open(Uri address, Action<ReadOnlySpan<byte>> hear, string? cookie = null)
    {
        var shaken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var wire = await Wire.Open(address, message =>
        {
            if (shaken.Task.IsCompleted)
                hear(message);
            else
                shaken.TrySetResult();
        }, cookie);
        wire.Send("""{"protocol":"json","version":1}"""u8.ToArray().Append((byte)0x1e).ToArray());
        await shaken.Task;
        return wire;
    }

    /// <inheritdoc/>
    public void Post(string note)
    {
        var (target, arguments) = post(note);
        Call(target, arguments);
    }

    /// <summary>Calls a method of the hub; the answer is heard like everything else.</summary>
    public void Call(string target, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref calls).ToString(CultureInfo.InvariantCulture);
        wire.Send(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }) + '\u001e'));
    }

    /// <inheritdoc/>
    public void Dispose() => wire.Dispose();
}
