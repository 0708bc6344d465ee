using System.Text;
using Workshops.Bench.Load;

namespace Workshops.Bench.Subjects;

/// <summary>Hocuspocus (Yjs) with SQLite and default settings. A note is a new key of a map, as its editors do.</summary>
internal sealed class Hocuspocus(Databases databases) : ISubject
{
    private const string Document = "board";
    private ServerProcess server = null!;

    /// <inheritdoc/>
    public string Name => "Hocuspocus, SQLite";

    /// <inheritdoc/>
    public int ProcessId => server.Id;

    /// <inheritdoc/>
    public async Task Start() => server = await ServerProcess.Start("node", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PEER_PORT"] = "{port}",
        ["PEER_FILE"] = Path.Combine(databases.Folder(), "hocuspocus.db"),
    }, Path.Combine(Places.Node, "hocuspocus.mjs"));

    /// <inheritdoc/>
    public async Task<IPhone> Join(Action<ReadOnlySpan<byte>> hear)
    {
        var inside = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var wire = await Wire.Open(new Uri(server.Address, "/"), message =>
        {
            inside.TrySetResult();
            hear(message);
        });
        wire.SendBinary(new Yjs().Text(Document).Number(2).Number(0).Text("").Text("4").Bytes);
        wire.SendBinary(new Yjs().Text(Document).Number(0).Number(0).Block([0]).Bytes);
        await inside.Task;
        return new Phone(wire);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private sealed class Phone(Wire wire) : IPhone
    {
        private readonly uint client = (uint)Random.Shared.Next();
        private uint clock;

        // One struct: a value under a key of the map "notes"
        public void Post(string note)
        {
            var update = new Yjs().Number(1).Number(1).Number(client).Number(clock)
                .Number(0x28).Number(1).Text("notes").Text($"{client}-{clock}")
                .Number(1).Number(119).Text(note)
                .Number(0);
            clock++;
            wire.SendBinary(new Yjs().Text(Document).Number(0).Number(2).Block(update.Bytes).Bytes);
        }

        public void Dispose() => wire.Dispose();
    }

    /// <summary>Writes Yjs' numbers and texts of variable length.</summary>
    private sealed class Yjs
    {
        private readonly MemoryStream written = new();

        public byte[] Bytes => written.ToArray();

        public Yjs Number(uint number)
        {
            for (; number > 127; number >>= 7)
                written.WriteByte((byte)(number | 128));
            written.WriteByte((byte)number);
            return this;
        }

        public Yjs Text(string text) => Block(Encoding.UTF8.GetBytes(text));

        public Yjs Block(byte[] bytes)
        {
            Number((uint)bytes.Length);
            written.Write(bytes);
            return this;
        }
    }
}
