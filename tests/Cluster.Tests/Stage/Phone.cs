using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Workshops.Testing.Live;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>
/// One phone of the crowd. It connects to any server that answers, watches its streams, and sends each post until it is accepted,
/// as a phone's outbox does.
/// </summary>
internal sealed class Phone(Crowd crowd, int number, string ticket, IReadOnlyList<Sight> sights) : IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private volatile Link? link;
    private Task living = Task.CompletedTask;
    private int posts;

    /// <summary>Which one it is, from 0.</summary>
    public int Number => number;

    /// <summary>What it sees.</summary>
    public IReadOnlyList<Sight> Sights => sights;

    /// <summary>The participant's id; empty until it is known.</summary>
    public string Participant => sights.Select(s => s.Entities.GetValueOrDefault("me")).FirstOrDefault(me => me is not null) is { } me
        ? (string)JsonNode.Parse(me)!["id"]!
        : "";

    /// <summary>Breaks a connection to any other than its own server.</summary>
    public void GoHome()
    {
        if (link is { } now && now.Node != crowd.Nodes[number % crowd.Nodes.Count])
            now.Client.Break();
    }

    /// <summary>Connects, and stays so until it is disposed of.</summary>
    public void Begin() => living = Live();

    /// <summary>Posts a note onto a board, until it is accepted.</summary>
    public async Task Post(string board, string text)
    {
        var id = $"{board.Split('/')[^1]}-{number}-{posts++}";
        while (!end.IsCancellationRequested)
        {
            var sent = crowd.Now;
            if (link is { } now && await Try(now, board, Cmd.Note(id, text)))
            {
                crowd.Took(new(board, id, now.Node, sent, crowd.Now));
                return;
            }

            await Task.Delay(Random.Shared.Next(50, 500));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        link?.Client.Break();
        await living;
        end.Dispose();
    }

    private async Task<bool> Try(Link now, string board, Cmd command)
    {
        try
        {
            var answer = await now.Client.Do(board, command);
            if (answer["rejected"] is { } rejected && (string?)rejected["code"] != "overloaded")
                crowd.Object($"phone {number} was refused: {answer.ToJsonString()}");
            return answer["version"] is not null;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            return false;
        }
    }

    private async Task Live()
    {
        // Each has a server of its own, and goes to the next while that one does not answer
        for (var away = 0; !end.IsCancellationRequested; away++)
        {
            var node = crowd.Nodes[(number + away) % crowd.Nodes.Count];
            try
            {
                await using var client = await LiveClient.Connect(node.Server.Address, ticket, "&as=phone");
                client.Heard += change => Hear(client, change);
                (link, away) = (new(node, client), -1);
                await Task.WhenAll(sights.Select(sight => Ask(client, sight)));
                await client.Ended.WaitAsync(end.Token);
            }
            catch (Exception e) when (IsTrouble(e))
            {
                await Task.Delay(Random.Shared.Next(50, 500));
            }

            link = null;
        }
    }

    private async Task Ask(LiveClient client, Sight sight)
    {
        while (true)
        {
            try
            {
                await sight.Ask(client);
                return;
            }
            catch (InvalidOperationException) when (!client.Ended.IsCompleted)
            {
                // The server has trouble: not at once again
                await Task.Delay(500, end.Token);
            }
        }
    }

    private void Hear(LiveClient client, JsonNode change)
    {
        if (sights.FirstOrDefault(s => s.Stream == (string?)change["stream"]) is { } sight && !sight.Take(change))
            _ = Ask(client, sight);
    }

    /// <summary>Errors that a phone gets over.</summary>
    public static bool IsTrouble(Exception e) =>
        e is InvalidOperationException or WebSocketException or TimeoutException or OperationCanceledException or HttpRequestException;

    private sealed record Link(Node Node, LiveClient Client);
}
