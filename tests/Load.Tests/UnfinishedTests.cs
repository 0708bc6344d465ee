using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Workshops.Load.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Load.Tests;

/// <summary>What is too large, too deep, or never finished, has a bound and a clear end.</summary>
public sealed class UnfinishedTests
{
    [Theory]
    [InlineData(40_000, 1, "tooLong")]
    [InlineData(10, 60, "invalid")]
    [InlineData(10, 1_000, null)]
    [InlineData(200_000, 1, null)]
    public async Task A_command_too_large_or_too_deep_is_refused_with_a_code_and_what_is_no_message_any_more_ends_the_connection(int length, int depth, string? code)
    {
        await using var server = await Started();
        await using var meeting = await server.Found("b");
        await using var client = await LiveClient.Connect(server.Address, await meeting.Ticket());
        var command = $$"""{"$type":"postNote","noteId":"n","columnId":"main","text":"{{new string('x', length)}}","deep":{{new string('[', depth)}}{{new string(']', depth)}}}""";

        if (code is null)
        {
            await client.Send($$"""{"type":1,"invocationId":"1","target":"do","arguments":["{{meeting.Board("b")}}",{{command}}]}""");
            await client.Ended.WaitAsync(TimeSpan.FromSeconds(10));
        }
        else
        {
            (await client.Refused(meeting.Board("b"), JsonNode.Parse(command)!)).ShouldBe(code);
        }

        await using var other = await meeting.Phone();
        await other.Done(meeting.Board("b"), Cmd.Note("after", "x"));
    }

    [Fact]
    public async Task Who_never_finishes_shaking_hands_is_sent_away()
    {
        await using var server = await Started(("WORKSHOPS_CONNECTIONS", "40"));
        await using var meeting = await server.Found("b");
        using var http = Knock.Client(server.Address);
        var ticket = await meeting.Ticket();
        var silent = await Task.WhenAll(Enumerable.Range(0, 39).Select(_ => Open(server.Address, ticket)));

        // They take a place from the first moment, and lose it after five seconds
        (await Knock.At(http, meeting.Code)).Code.ShouldBe("busy");
        await Task.WhenAll(silent.Select(UntilClosed)).WaitAsync(TimeSpan.FromSeconds(10));

        (await Knock.Eventually(http, meeting.Code)).Status.ShouldBe(200);
        foreach (var socket in silent)
            socket.Dispose();
    }

    [Fact]
    public async Task A_request_that_never_ends_is_given_up()
    {
        await using var server = await Started();
        using var wire = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await wire.ConnectAsync(server.Address.Host, server.Address.Port);
        await wire.SendAsync(Encoding.ASCII.GetBytes("POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Len"));

        var heard = new byte[1_024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var count = await wire.ReceiveAsync(heard, patience.Token);

        Encoding.ASCII.GetString(heard, 0, count).ShouldStartWith("HTTP/1.1 408");
    }

    private static async Task<ClientWebSocket> Open(Uri server, string ticket)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/live", Query = $"access_token={ticket}&as=phone" }.Uri, CancellationToken.None);
        return socket;
    }

    private static async Task UntilClosed(ClientWebSocket socket)
    {
        try
        {
            while ((await socket.ReceiveAsync(new byte[1_024], CancellationToken.None)).MessageType is not WebSocketMessageType.Close)
            {
                // It says why first
            }
        }
        catch (WebSocketException)
        {
            // Closed, too
        }
    }

    private static Task<Server> Started(params (string Name, string Value)[] settings) =>
        Server.Start(settings: settings.Append(("Logging__LogLevel__Default", "Error")).ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal));
}
