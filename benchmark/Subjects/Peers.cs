using System.Text;
using Workshops.Bench.Load;

namespace Workshops.Bench.Subjects;

/// <summary>SignalR's group broadcast, without storage or with one insert a note.</summary>
internal sealed class PlainSignalR(Databases? databases) : IBoards
{
    private ServerProcess server = null!;
    private int boards;

    /// <inheritdoc/>
    public string Name => databases is null ? "SignalR group, no storage" : "SignalR + one insert a note";

    /// <inheritdoc/>
    public int ProcessId => server.Id;

    /// <inheritdoc/>
    public async Task Start() => server = await Dotnet(databases is null ? null : await databases.New());

    /// <inheritdoc/>
    public async Task<IPhone> Join(Action<ReadOnlySpan<byte>> hear) =>
        new SignalRPhone(await SignalRPhone.Open(new Uri(server.Address, $"{(databases is null ? "/plain" : "/insert")}?room={boards}"), hear), note => ("Post", [note]));

    /// <inheritdoc/>
    public Task NewBoard()
    {
        boards++;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Starts the peers that are written in C#.</summary>
    public static Task<ServerProcess> Dotnet(string? database) => ServerProcess.Start("dotnet", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:{port}",
        ["PEER_DATABASE"] = database ?? "Host=none",
    }, Places.Peers);
}

/// <summary>Kestrel's WebSockets with bytes made beforehand: the near-limit.</summary>
internal sealed class Raw : IBoard
{
    private static readonly string Envelope = new('.', Product.NoteEnvelope);
    private ServerProcess server = null!;

    /// <inheritdoc/>
    public string Name => "raw Kestrel WebSocket";

    /// <inheritdoc/>
    public int ProcessId => server.Id;

    /// <inheritdoc/>
    public async Task Start() => server = await PlainSignalR.Dotnet(database: null);

    /// <inheritdoc/>
    public async Task<IPhone> Join(Action<ReadOnlySpan<byte>> hear) => new Phone(await Wire.Open(new Uri(server.Address, "/raw"), hear));

    /// <summary>Puts notes on the board, each as long as the product's JSON of a note, so that as many bytes are sent.</summary>
    public async Task Fill(int notes)
    {
        using var phone = (Phone)await Join(static _ => { });
        for (var i = 0; i < notes; i++)
            phone.Post($"+{Stamp.Note(0)}{Envelope}");
        await Task.Delay(500);
    }

    /// <inheritdoc/>
    public void Open(IPhone phone) => phone.Post("open");

    /// <inheritdoc/>
    public bool IsBoard(ReadOnlySpan<byte> message) => message.Length > 1000;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private sealed class Phone(Wire wire) : IPhone
    {
        public void Post(string note) => wire.Send(Encoding.UTF8.GetBytes(note));

        public void Dispose() => wire.Dispose();
    }
}

/// <summary>Socket.IO with one insert a note.</summary>
internal sealed class SocketIo(Databases databases) : ISubject
{
    private ServerProcess server = null!;

    /// <inheritdoc/>
    public string Name => "Socket.IO + PostgreSQL";

    /// <inheritdoc/>
    public int ProcessId => server.Id;

    /// <inheritdoc/>
    public async Task Start() => server = await ServerProcess.Start("node", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PEER_PORT"] = "{port}",
        ["PEER_DATABASE"] = await databases.NewUrl(),
    }, Path.Combine(Places.Node, "socketio.mjs"));

    /// <inheritdoc/>
    public async Task<IPhone> Join(Action<ReadOnlySpan<byte>> hear)
    {
        Wire? wire = null;
        var inside = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        wire = await Wire.Open(new Uri(server.Address, "/socket.io/?EIO=4&transport=websocket"), message =>
        {
            if (message.StartsWith("42"u8))
                hear(message);
            else if (message.StartsWith("2"u8))
                wire?.Send("3"u8);
            else if (message.StartsWith("40"u8))
                inside.TrySetResult();
        });
        wire.Send("40"u8);
        await inside.Task;
        return new Phone(wire);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private sealed class Phone(Wire wire) : IPhone
    {
        public void Post(string note) => wire.Send(Encoding.UTF8.GetBytes($"42[\"post\",\"{note}\"]"));

        public void Dispose() => wire.Dispose();
    }
}
